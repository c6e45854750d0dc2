/** What is said about the articles as a whole: read again, added to, taken from. */

/** Why the articles were not read again, or not changed. */
export type RefusalReason =
  /** Another reload is under way. */
  | 'busy'
  /** Nothing usable is there. */
  | 'missing'
  | 'empty'
  | 'unusable'
  /** Too few of the former articles are left. */
  | 'shrunk'
  /** The file is of no kind that is read. */
  | 'bad-kind'
  | 'too-large'
  /** The file did not come, or not whole, from where it was uploaded. */
  | 'not-fetched'
  /** The text is that of an article which is there. */
  | 'known'
  /** The code belongs to nothing that was examined. */
  | 'unknown-code'
  | 'unknown-article'
  /** More than one article may be meant; the detail has their ids. */
  | 'several-articles'
  /** Other articles are in the same file. */
  | 'shared-file'
  | 'nothing-to-undo'
  /** The corpus is a single file. */
  | 'no-folder'
  /** The folder cannot be written to. */
  | 'not-written'
  | 'fault';

/** What is said to whoever keeps the corpus, while and after it is changed. */
export interface CorpusAdminMessages {
  /** While it runs; `percent` of all the work. */
  reading(articles: number, paragraphs: number, percent: number): string;
  /** Before it runs: another change is under way. */
  readonly waiting: string;
  readonly reloaded: string;
  changes(added: number, changed: number, removed: number): string;
  readonly added: string;
  readonly changed: string;
  readonly removed: string;
  /** How many more are in the attached file, or not shown. */
  more(count: number): string;
  took(seconds: string, filesRead: number): string;
  problems(errors: number, warnings: number, files: number): string;
  readonly noProblems: string;
  /** Where all of them are listed; and what is to be done about them. */
  readonly problemsWhere: string;
  readonly problemsHint: string;
  readonly problemsTitle: string;
  readonly statusTitle: string;
  holdings(articles: number, paragraphs: number, files: number): string;
  /** Names of languages with the number of articles. */
  languages(counts: readonly (readonly [code: 'id' | 'en', articles: number])[]): string;
  found(people: number, quotations: number): string;
  outlets(names: readonly string[], more: number): string;
  days(from: string, to: string): string;
  /** How long ago the articles were read, in minutes. */
  age(minutes: number): string;
  /** Megabytes held, and how many there can be. */
  memory(held: number, limit: number): string;
  /** A reload may need more than there can be. */
  readonly memoryIsTight: string;
  readonly isReloading: string;
  lastReload(minutes: number, changes: string): string;
  readonly examined: string;
  readonly examinedUnusable: string;
  /** Above articles that are all there already. */
  readonly examinedKnown: string;
  /** Below an article whose text is that of another. */
  knownAs(title: string, id: string): string;
  readonly needsFile: string;
  paragraphs(count: number): string;
  who(names: readonly string[]): string;
  when(dates: readonly string[]): string;
  where(places: readonly string[]): string;
  /** On the button that adds the file. */
  readonly add: string;
  /** How the same is typed. */
  addTyped(code: string): string;
  readonly addHint: string;
  changedFile(act: 'added' | 'removed' | 'restored' | 'withdrawn', file: string): string;
  /** After a change, when the articles could not be read again. */
  notYet(reason: string): string;
  refused: Readonly<Record<RefusalReason, (detail: string) => string>>;
}
