/** Words that ask, and what they ask for. */
import type { WantedGrain } from './dates/grain.js';

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

/** By what the question asks for; `any` in every question. */
export type LightWords = Readonly<Partial<Record<AnswerType | 'any', ReadonlySet<string>>>>;

/** Words that ask for one end of a stretch of time. */
export interface EndWords {
  /** Deeds of one day with which it begins or ends, anywhere in the question: `lahir`, `ditutup`. */
  readonly deeds: ReadonlySet<string>;
  /** Small words right before those that ask: `sejak kapan`, `hingga tanggal berapa`. */
  readonly prepositions: ReadonlySet<string>;
}

/** What is said to Kutip itself, and asks the articles nothing. */
export type SmallTalk = 'greeting' | 'thanks' | 'complaint' | 'self' | 'maker';

/** Folded phrases of each kind, and the words that may be around them: `halo kak`, `makasih ya`. */
export interface SmallTalkWords {
  readonly phrases: Readonly<Record<SmallTalk, readonly string[]>>;
  readonly around: ReadonlySet<string>;
}

/** How a language asks. All words are folded; phrases are words joined by one space. */
export interface QuestionLexicon {
  /** Interrogatives and what they ask for when nothing near them says more, strongest first. */
  readonly interrogatives: readonly (readonly [phrase: string, asks: AnswerType])[];
  /** Of these, those that also join clauses, and after another ask nothing: `… when he died?` */
  readonly joiningInterrogatives: ReadonlySet<string>;
  /** Those that follow on a noun as well: `where did the people whose houses burned go`. */
  readonly relativeInterrogatives: ReadonlySet<string>;
  /**
   * Nouns that name the class of the answer beside an interrogative: `kota apa`, `tahun berapa`,
   * `what year`.
   */
  readonly classNouns: ReadonlyMap<string, AnswerType>;
  /** Of these, how exactly a date is asked for: a year by `tahun berapa`. */
  readonly grains: ReadonlyMap<string, WantedGrain>;
  /** Words that may be between an interrogative and its class noun: `nama`, `judul`, `the`. */
  readonly namingWords: ReadonlySet<string>;
  /** Of these, the nouns that ask for a name and no thing; none where `apa nama` asks for both. */
  readonly nameNouns: ReadonlySet<string>;
  /** A folded noun without what only makes it ask: `tahun` of `tahunkah`. */
  withoutParticle(folded: string): string;
  /** A folded noun without the ending that says whose it is: `kerugian` of `kerugiannya`. */
  withoutOwner(folded: string): string;
  /** Verbs of which a name is the object: `disebut apa`, `what is it called`. */
  readonly callingWords: ReadonlySet<string>;
  /** Interrogatives that ask which in an order: `anak keberapa`. */
  readonly ordinalInterrogatives: ReadonlySet<string>;
  /** Last words of interrogatives that measure, and count nothing: `how tall`. */
  readonly measuringWords: ReadonlySet<string>;
  /** Words that ask for a sum of money when no noun follows: `how much`. */
  readonly sumWords: ReadonlySet<string>;
  /** Words between what is counted and the interrogative after it: `jendelanya ada berapa`. */
  readonly existenceWords: ReadonlySet<string>;
  /** Nouns of what is called by a number, which counts nothing: `pasal berapa`, `peringkat berapa`. */
  readonly numberedNouns: ReadonlySet<string>;
  /** Those of what is called by digits and letters as well: `nomor polisi`. */
  readonly codeNouns: ReadonlySet<string>;
  /** Whether the class noun precedes the interrogative as well (`kota apa`, `tahun berapa`). */
  readonly nounFirst: boolean;
  /**
   * Nouns that ask by themselves at the head of a few words without an interrogative: `biaya jembatan`,
   * `lokasi kebakaran`, `price of rice`. Only such as a subject is seldom called by: `kota` is not. No
   * reasons: of `penyebab kebakaran` the best passages say more than a clause cut out of one.
   */
  readonly heads: ReadonlyMap<string, AnswerType>;
  /** Nouns that at the head of such words ask for the name of what follows: `nama sopir bus`. */
  readonly nameWords: ReadonlySet<string>;
  /** Words that join a head to its subject (`of`); none where the subject simply follows. */
  readonly headLinks: ReadonlySet<string>;
  /** Whole patterns that decide at once: `apa yang dimaksud dengan`, `what is the meaning of`. */
  readonly patterns: readonly (readonly [phrase: string, asks: AnswerType])[];
  /** What after a copula asks for a deed rather than for what something is, as written, or null. */
  readonly deedOfSubject: RegExp | null;
  /** What shows that only a yes or a no is asked for, or null where no interrogative is used for that. */
  readonly yesOrNo: YesOrNoSigns | null;
  /** First words of a question for a yes or a no, also of one typed without its mark: `can`, `apakah`. */
  readonly whetherLeads: ReadonlySet<string>;
  /** Words of asking that carry no content and are not searched for. */
  readonly fillers: ReadonlySet<string>;
  /**
   * Words that ask more than they say: `terletak` in a question for a place, `digelar` for a day.
   * They are searched for, but an answer need not hold them.
   */
  readonly lightWords: LightWords;
  /** Phrases that ask for whoever holds an office now: `saat ini`, `current`; longest first. */
  readonly nowPhrases: readonly string[];
  /** Words that ask for all there are, and not for one: `siapa saja`, `which countries`. */
  readonly severalWords: ReadonlySet<string>;
  /** Words beside `nama` that ask for more of a name, or another, than the question has: `lengkap`. */
  readonly otherNameWords: ReadonlySet<string>;
  /** Those of them that ask for all of it, and for no other name. */
  readonly fullNameWords: ReadonlySet<string>;
  /** What asks for the beginning or for the end of a stretch of time. */
  readonly startWords: EndWords;
  readonly endWords: EndWords;
  /** Words that ask for, or lead to, where somebody comes from rather than where something is: `dari`. */
  readonly originWords: ReadonlySet<string>;
  /** Deeds of which `where` asks for an institution rather than a place: `mengajar`, `work`. */
  readonly servingWords: ReadonlySet<string>;
  /** Those of them that say no more than that somebody works there, as an office does: `bekerja`. */
  readonly workingWords: ReadonlySet<string>;
  /** Words before whoever a deed is done to or with: `kepada`, `to`. */
  readonly partnerWords: ReadonlySet<string>;
  /** Words before whom somebody plays against: `lawan`. */
  readonly rivalWords: ReadonlySet<string>;
  /** Words that ask for a birth, or tell of one: `lahir`, `born`. */
  readonly bornWords: ReadonlySet<string>;
  /** Words right before a place of birth: `kelahiran`. */
  readonly birthWords: ReadonlySet<string>;
  /** Words one letter away from an interrogative that are words of their own: `kapal`, `berada`. */
  readonly lookalikes: ReadonlySet<string>;
  /** Words that ask how a match ended: `skor`, `score`. */
  readonly scoreWords: ReadonlySet<string>;
  /** Units that a score may have: `poin`. */
  readonly scoreUnits: ReadonlySet<string>;
  /** Deeds by which somebody holds an office, and the office: `directed`, `director`. */
  readonly officeDeeds: ReadonlyMap<string, string>;
  /** Words that ask for the meaning of a word, or lead to it: `arti`, `berarti`. */
  readonly meaningWords: ReadonlySet<string>;
  /** What somebody is, in a question that names who: `Apa pekerjaan Sari?` asks who she is. */
  readonly occupationWords: ReadonlySet<string>;
  /** Words that ask for somebody's words, and neither speak nor are spoken of: `kata`, `say`. */
  readonly quoteWords: ReadonlySet<string>;
  /** Phrases for the name of a species in science: `nama latin`, `scientific name`. */
  readonly latinNamePhrases: readonly string[];
  /**
   * Phrases that ask for all there is on a subject, the longest first: `apa yang terjadi`,
   * `tell me about`.
   */
  readonly tellingPhrases: readonly string[];
  /** Phrases that ask who wrote an article of the corpus, the longest first: `penulis berita`. */
  readonly authorship: readonly string[];
  readonly smallTalk: SmallTalkWords;
  /** Words before the subject of a quotation: `tentang`, `soal`, `about`. */
  readonly aboutWords: ReadonlySet<string>;
}

/**
 * `Apakah` asks both `what` and `whether`. In front it asks whether when one of `signs` is in the
 * question, a word written small that matches `verb`, or a name first and more after it; never with
 * one of `whatSigns`: `Apakah yang membakar pasar?`, nor with one of `whatNouns` right after it:
 * `Apakah penyebab pasar terbakar?`.
 */
export interface YesOrNoSigns {
  readonly interrogative: string;
  readonly signs: ReadonlySet<string>;
  readonly verb: RegExp;
  readonly whatSigns: ReadonlySet<string>;
  readonly whatNouns: ReadonlySet<string>;
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

/** Whether a folded word of a question for `asks` may be lacking in its answer. */
export function isLightWord(
  word: string,
  asks: AnswerType,
  { lightWords }: QuestionLexicon,
): boolean {
  return (lightWords.any?.has(word) || lightWords[asks]?.has(word)) ?? false;
}

/** An interrogative shorter than this is near to too many words; two letters swapped are surer. */
const MIN_EDITED = 5;
const MIN_SWAPPED = 4;

/**
 * The interrogative that a folded word was meant for (`siapkah` → `siapakah`, `waht` → `what`): one
 * letter too many, too few or wrong after the first, or two neighbors swapped. Null when there is
 * none, and for a word that is rightly written.
 */
export function nearestInterrogative(word: string, lexicon: QuestionLexicon): string | null {
  if (lexicon.lookalikes.has(word) || word.length < MIN_SWAPPED) return null;
  const singles = lexicon.interrogatives.map(([phrase]) => phrase).filter((p) => !p.includes(' '));
  if (singles.includes(word)) return null;
  return (
    singles.find((asked) => asked.length >= MIN_SWAPPED && isSwapped(word, asked)) ??
    singles.find((asked) => asked.length >= MIN_EDITED && isEdited(word, asked)) ??
    null
  );
}

function isSwapped(word: string, asked: string): boolean {
  const at = firstDifference(word, asked);
  const swapped = word.charAt(at + 1) + word.charAt(at);
  return word.length === asked.length && word.slice(0, at) + swapped + word.slice(at + 2) === asked;
}

function isEdited(word: string, asked: string): boolean {
  const at = firstDifference(word, asked);
  if (at === 0 || Math.abs(word.length - asked.length) > 1) return false;
  const skipInWord = word.length >= asked.length ? 1 : 0;
  const skipInAsked = asked.length >= word.length ? 1 : 0;
  return word.slice(at + skipInWord) === asked.slice(at + skipInAsked);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return at;
}
