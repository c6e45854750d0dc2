/** As much of a title as is quickly typed and still reads as a whole; always verbatim. */

/** Fewer words of a title say too little. */
const FEWEST_WORDS = 3;
const ENDS_WITH_MARK = /[,:;.?!–—-]$/;
/** Marks that mean nothing at the end; `?` and `!` do. */
const MARKS = /[\s,:;.–—-]+$/;

/**
 * A title of at most `longest` characters as it is; of a longer one what precedes its last own mark
 * (`Konser Ditunda`, of `Konser Ditunda, Promotor …`), else before its last small word (`talks`, of
 * `talks on July …`), else as many words as fit.
 */
export function titleBeginning(
  title: string,
  longest: number,
  smallWords: ReadonlySet<string>,
): string {
  if (title.length <= longest) return title;
  const words = [...title.slice(0, 2 * longest).matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text,
    end: index + text.length,
  }));
  const fitting = words.filter(({ end }) => end <= longest);
  const first = (count: number) => title.slice(0, words[count - 1]?.end ?? 0);
  const marked = fitting.findLastIndex(({ text }) => ENDS_WITH_MARK.test(text)) + 1;
  if (marked >= FEWEST_WORDS) return first(marked).replace(MARKS, '');
  // The first word that does not fit may be a small one: then the others read as a whole.
  const small = words
    .slice(0, fitting.length + 1)
    .findLastIndex(({ text }) => smallWords.has(text.toLowerCase()));
  return first(small >= FEWEST_WORDS ? small : fitting.length);
}
