/** A short name such as `who` or `not-found`: what may be counted without keeping anyone's words. */
const CODE = /^[a-z][A-Za-z0-9-]{0,31}$/;

/** Throws RangeError for anything that is not such a name, so that no text slips into the counts. */
export function code(text: string): string {
  if (!CODE.test(text)) throw new RangeError('not a short name');
  return text;
}
