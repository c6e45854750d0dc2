/** Longest quotation in a list; it stands whole in its passage below. */
const MAX_QUOTATION = 90;

/** Cut once, between two words, and marked as cut. */
export function shorten(text: string): string {
  if (text.length <= MAX_QUOTATION) return text;
  const end = text.lastIndexOf(' ', MAX_QUOTATION);
  return end > 0 ? `${text.slice(0, end)} …` : text;
}
