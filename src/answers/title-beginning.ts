/** So much of a title as can be typed and still reads as a whole. */

/** Fewer words of a title say too little. */
const FEWEST_WORDS = 3;
const PARTED = /[,:;.?!–—-]$/;
/** Those that say nothing at an end; `?` and `!` do. */
const MARKS = /[\s,:;.–—-]+$/;

/**
 * A title of at most `longest` characters as it is; of a longer one what stands before its last own
 * mark (`Konser Ditunda`, of `Konser Ditunda, Promotor …`), else before its last small word (`talks`,
 * of `talks on July …`), else as many words as there is room for.
 */
export function titleBeginning(
  title: string,
  longest: number,
  smallWords: ReadonlySet<string>,
): string {
  if (title.length <= longest) return title;
  const words = title.slice(0, 2 * longest).split(/\s+/);
  let room = longest + 1;
  const fitting = words.findIndex((word) => {
    room -= word.length + 1;
    return room < 0;
  });
  const marked = words.slice(0, fitting).findLastIndex((word) => PARTED.test(word)) + 1;
  if (marked >= FEWEST_WORDS) return words.slice(0, marked).join(' ').replace(MARKS, '');
  // The first word that does not fit may be a small one: then the others read as a whole.
  const small = words
    .slice(0, fitting + 1)
    .findLastIndex((word) => smallWords.has(word.toLowerCase()));
  return words.slice(0, small >= FEWEST_WORDS ? small : fitting).join(' ');
}
