/** A file that was attached to a command. Its name is only for display. */
export interface FileValue {
  readonly name: string;
  readonly bytes: Uint8Array;
}
