/** How names are listed in a sentence of Kutip's own. */

/** With commas between them, each in quotation marks where one of them holds a comma itself. */
export function list(names: readonly string[]): string {
  const isClear = names.length < 2 || !names.some((name) => name.includes(','));
  return (isClear ? names : names.map((name) => `“${name}”`)).join(', ');
}
