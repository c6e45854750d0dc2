/** Longest quotation in a list; its passage below has it in full. */
const MAX_QUOTATION = 90;

/** Cut once, between two words, and marked as cut. */
export function shorten(text: string, longest = MAX_QUOTATION): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest);
  return end > 0 ? `${text.slice(0, end)} …` : text;
}
