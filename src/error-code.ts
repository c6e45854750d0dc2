/** The code of an error that has one, as those of the system do (`ENOENT`), else null. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}
