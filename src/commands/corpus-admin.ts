/** What the corpus commands can do: read the articles again, add to them, and remove some. */
import type { LibrarySummary } from '../answers/holdings/summary.js';
import type { ProblemList } from '../corpus/problem-list.js';
import type { FileReport } from '../corpus/report.js';
import type { RefusalReason } from '../messages/corpus-admin-messages.js';
import type { FileValue } from './file-value.js';

/** Every act is refused rather than thrown, except for a fault of the program. */
export interface CorpusAdmin {
  status(): CorpusStatus;
  problems(): Promise<ProblemList>;
  /** Reads the articles again; until that is done, and when it is refused, the old ones answer. */
  reload(options: ReloadOptions): Promise<ReloadOutcome>;
  /** Sets the file aside and says what it holds; nothing is added yet. */
  examine(file: FileValue): Promise<Examination | Refusal>;
  /** Adds the file that an examination gave this code, then reads the articles again. */
  add(code: string, options: ReloadOptions): Promise<ChangeOutcome>;
  /** Moves the file of an article (its id, its title, words of it) to the trash, then reads again. */
  remove(article: string, options: ReloadOptions): Promise<ChangeOutcome>;
  /** Takes the last addition or removal back, then reads the articles again. */
  undo(options: ReloadOptions): Promise<ChangeOutcome>;
}

/** How a reload is done. */
export interface ReloadOptions {
  /** Switches even when most of the articles are gone. */
  readonly isForced?: boolean;
  /** Told `waiting` once when another change is under way and this one is next in turn. */
  onProgress?(progress: Progress | 'waiting'): void;
}

/** How far reading has come. */
export interface Progress {
  readonly articles: number;
  readonly paragraphs: number;
  /** 0 to 1, of all the work. */
  readonly share: number;
}

/** The loaded articles and how they are doing. */
export interface CorpusStatus {
  readonly summary: LibrarySummary;
  readonly memory: MemoryStatus;
  readonly isReloading: boolean;
  readonly lastReload: ReloadReport | null;
}

/** How much memory the program holds, and how much there is. */
export interface MemoryStatus {
  /** Bytes the whole program holds. */
  readonly held: number;
  /** Bytes it can have at most. */
  readonly limit: number;
  /** Whether a reload, which holds two libraries for a while, may need more than there is. */
  readonly isTight: boolean;
}

/** An article by its id and its title. */
export interface ArticleName {
  readonly id: string;
  readonly title: string;
}

/** What a reload came to. */
export interface ReloadReport {
  readonly added: readonly ArticleName[];
  readonly changed: readonly ArticleName[];
  readonly removed: readonly ArticleName[];
  readonly summary: LibrarySummary;
  readonly problems: ProblemList;
  /** Files that had to be read; the others were known. */
  readonly filesRead: number;
  readonly elapsedMs: number;
  readonly finishedAt: Date;
}

/** Why an act was not done. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** A number, name or title that the reason is about; may be empty. */
  readonly detail: string;
}

/** What a reload came to, or why there was none. */
export type ReloadOutcome = { readonly kind: 'done'; readonly report: ReloadReport } | Refusal;

/** A file that was looked at and may be added. */
export interface Examination {
  readonly kind: 'examined';
  /** Adds the file when it is given to `add`. */
  readonly code: string;
  readonly report: FileReport;
  /** The first few of its articles. */
  readonly articles: readonly ExaminedArticle[];
}

/** An article of a file that may be added, and what was found in it. */
export interface ExaminedArticle {
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly paragraphs: number;
  /** Names as found in it, most frequent first. */
  readonly who: readonly string[];
  readonly when: readonly string[];
  readonly where: readonly string[];
  /** The article that is already there with this very text, so that this one would be left out. */
  readonly known: ArticleName | null;
}

/** A file was moved; the reload that follows may still be refused. */
export type ChangeOutcome =
  | {
      readonly kind: 'changed';
      readonly act: 'added' | 'removed' | 'restored' | 'withdrawn';
      /** Name of the file, relative to the corpus folder. */
      readonly file: string;
      readonly reload: ReloadOutcome;
    }
  | Refusal;
