/** Words that ask, and what they ask for. */

/** What kind of words would answer a question. */
export type AnswerType =
  | 'person'
  | 'group'
  | 'place'
  | 'date'
  | 'number'
  /** Something with a name: a film, a storm, a prize. */
  | 'name'
  /** What a word means, or what something is. */
  | 'definition'
  /** What an abbreviation stands for. */
  | 'expansion'
  | 'reason'
  | 'manner'
  /** What somebody said. */
  | 'quotation'
  /** Anything else: a plain noun, a deed. */
  | 'thing';

/** How a language asks. All words are folded; phrases are words joined by one space. */
export interface QuestionLexicon {
  /** Interrogatives and what they ask for when nothing near them says more, strongest first. */
  readonly interrogatives: readonly (readonly [phrase: string, asks: AnswerType])[];
  /**
   * Nouns that name the class of the answer beside an interrogative: `kota apa`, `tahun berapa`,
   * `what year`.
   */
  readonly classNouns: ReadonlyMap<string, AnswerType>;
  /** Words that may stand between an interrogative and its class noun: `nama`, `judul`, `the`. */
  readonly namingWords: ReadonlySet<string>;
  /** Whether the class noun stands before the interrogative as well (`kota apa`, `tahun berapa`). */
  readonly nounFirst: boolean;
  /** Whole patterns that decide at once: `apa yang dimaksud dengan`, `what is the meaning of`. */
  readonly patterns: readonly (readonly [phrase: string, asks: AnswerType])[];
  /** Words of asking that carry no content and are not searched for. */
  readonly fillers: ReadonlySet<string>;
  /** Words after which the subject of a quotation stands: `tentang`, `soal`, `about`. */
  readonly aboutWords: ReadonlySet<string>;
}

/** A map from each word of each list to what the list stands for. */
export function classNouns(
  lists: Readonly<Partial<Record<AnswerType, string>>>,
): ReadonlyMap<string, AnswerType> {
  return new Map(
    (Object.entries(lists) as [AnswerType, string][]).flatMap(([type, words]) =>
      words.split(/\s+/).map((word) => [word, type] as const),
    ),
  );
}
