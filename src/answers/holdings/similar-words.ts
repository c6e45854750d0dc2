/** What a word that no article has may be a misspelling of. */
import { fold } from '../../language/fold.js';
import type { Language } from '../../language/language.js';
import { buildQuery } from '../../search/query.js';
import { retrieve } from '../../search/retrieve.js';
import { spelledLike } from '../../search/spelled-like.js';
import { type Exclusion, isShown } from './exclusion.js';
import type { Library } from './library.js';

/** Shorter words are one letter away from too many others. */
const MIN_LETTERS = 4;
/** Paragraphs looked at for one that may be shown. */
const MOST_HITS = 5;

/** For each word at most one that the articles do have, and not only where it may not be shown. */
export function similarWords(
  library: Library,
  missing: readonly string[],
  language: Language,
  exclude: Exclusion | undefined,
): string[] {
  const { index } = library;
  const isRead = (word: string) =>
    retrieve(buildQuery(word, index, { language }), index, MOST_HITS).some(({ ordinal }) =>
      isShown(library, ordinal, exclude),
    );
  const words = missing
    .filter((word) => word.length >= MIN_LETTERS)
    .flatMap((word) => {
      const near = spelledLike(fold(word), index);
      // The index holds stems: a stem that is not itself a word would not help.
      return near.find((term) => index.surfaces.idOf(term) >= 0 && isRead(term)) ?? [];
    });
  return [...new Set(words)];
}
