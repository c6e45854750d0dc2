/** A file that was handed in with a command. Its name is for the eye alone. */
export interface FileValue {
  readonly name: string;
  readonly bytes: Uint8Array;
}
