/** What can be asked of a library, wherever it runs. */
import type { Answer } from '../answers/answer.js';
import type { PassageContext, PassagePlace } from '../answers/context.js';
import type { HiddenPlace } from '../answers/holdings/exclusion.js';
import type { SuggestionKind } from '../answers/holdings/suggest.js';
import type { Arguments } from '../commands/command.js';
import type { ArticleName } from '../commands/corpus-admin.js';
import type { LanguageCode } from '../language/language.js';
import type { OpeningReport } from './open-library.js';

/** One request, from any adapter. Argument names are the default (not the localized) ones. */
export interface Request {
  readonly command: string;
  readonly arguments: Arguments;
  readonly locale: LanguageCode;
  /** What the asker's server has hidden; nothing when left out. */
  readonly hidden?: readonly HiddenPlace[];
}

/** An answer, and facts about it. */
export interface Reply {
  readonly answer: Answer;
  /** Time the answer took, in milliseconds. */
  readonly elapsedMs: number;
  /**
   * Fingerprint of the articles the answer was found in; it differs once a word of them has
   * changed.
   */
  readonly edition: string;
}

/**
 * Answers from a library, in this thread or in another: what goes in and comes out is plain data, so
 * that it can be sent between threads.
 */
export interface Engine {
  /** Gives an `error` answer for an unknown command, a bad argument, and a fault, which is logged. */
  run(request: Request): Promise<Reply>;
  /** Names that fit what was typed so far, best first; none when nothing fits. */
  suggest(
    kind: SuggestionKind,
    typed: string,
    hidden?: readonly HiddenPlace[],
  ): Promise<readonly string[]>;
  /** A cited passage with the paragraphs around it; null when the articles no longer hold it. */
  context(place: PassagePlace, hidden?: readonly HiddenPlace[]): Promise<PassageContext | null>;
  /**
   * The texts of the paragraphs of each of these articles, in their order; null for one that no
   * longer exists.
   */
  paragraphsOf(articleIds: readonly string[]): Promise<readonly (readonly string[] | null)[]>;
  /** The articles that may be meant by an id, a title or words of one: the first few, newest first. */
  locate(asked: string): Promise<readonly LocatedArticle[]>;
  /** The article of each of these texts (given by `textDigest`); null where there is none. */
  withTexts(digests: readonly string[]): Promise<readonly (ArticleName | null)[]>;
  /** Answers what was already asked, and accepts no more. */
  close(): Promise<void>;
}

/** An article, and the file it is in. */
export interface LocatedArticle {
  readonly id: string;
  readonly title: string;
  /** Relative to the corpus folder, with `/`. */
  readonly file: string;
  /** How many articles were read from that file. */
  readonly inFile: number;
}

/** An engine that can be asked, and facts about its library. */
export interface OpenedEngine {
  readonly engine: Engine;
  readonly opening: OpeningReport;
  /** Resolves when it can no longer be asked; never for one in this thread. */
  readonly ended: Promise<void>;
}

/** The engine ended before it got to the question; another one may be asked. */
export class EngineEnded extends Error {
  override readonly name = 'EngineEnded';
}
