const CAPITAL = /^\p{Lu}/u;
const ASCII = 0x80;

/**
 * Whether a capital is at `offset`; most letters are decided without the pattern, which is slow.
 */
export function isCapitalAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < ASCII) return unit >= 0x41 && unit <= 0x5a;
  return CAPITAL.test(text.slice(offset, offset + 2));
}
