/** Answers from one library: the same whether the library lives in this thread or in another. */
import type { Answer } from '../answers/answer.js';
import {
  contextOf,
  type PassageContext,
  type PassagePlace,
  paragraphsOf,
} from '../answers/context.js';
import { editionOf } from '../answers/holdings/edition.js';
import { exclusionOf, type HiddenPlace } from '../answers/holdings/exclusion.js';
import type { Library } from '../answers/holdings/library.js';
import { type SuggestionKind, suggest } from '../answers/holdings/suggest.js';
import { findTitles } from '../answers/holdings/titles.js';
import { withLinks } from '../answers/telling/passage-link.js';
import { withAlternatives } from '../commands/alternatives.js';
import { checkArguments } from '../commands/check-arguments.js';
import type { Arguments, Command } from '../commands/command.js';
import type { ArticleName } from '../commands/corpus-desk.js';
import { unknownCommand } from '../commands/names.js';
import { textDigest } from '../corpus/text-digest.js';
import type { LanguageCode } from '../language/language.js';
import type { Logger } from '../logger.js';
import { describeFault, faultAnswer } from './fault.js';

/** One question, from any adapter. Argument names are the default (not the localized) ones. */
export interface Request {
  readonly command: string;
  readonly arguments: Arguments;
  readonly locale: LanguageCode;
  /** What the asker's server has hidden; nothing when not given. */
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

/** What a library can be asked. All of it is plain data, so that it can go to another thread. */
export interface Questions {
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

/** Can be asked until it is closed. */
export interface Librarian extends Questions {
  /** Answers what was already asked, and accepts no more. */
  close(): Promise<void>;
}

/** The library ended before it got to the question; another one may be asked. */
export class LibrarianGone extends Error {
  override readonly name = 'LibrarianGone';
}

const MAX_LOCATED = 5;

/** What a librarian answers from and with. */
export interface LibrarianOptions {
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly logger: Logger;
}

/** Answers in this thread. */
export function createLibrarian({ library, commands, logger }: LibrarianOptions): Librarian {
  const edition = editionOf(library);

  async function answer(request: Request): Promise<Answer> {
    const { locale } = request;
    const command = commands.find(({ name }) => name === request.command);
    if (command === undefined) return unknownCommand(request.command, commands, locale);
    const checked = checkArguments(command, request.arguments, locale);
    if (!checked.ok) return checked.failure;
    try {
      if (command.run === undefined) throw new TypeError('not answered from the library');
      const context = { library, locale, exclude: exclusionOf(request.hidden ?? []) };
      const found = withLinks(await command.run(checked.arguments, context), library);
      return withAlternatives(found, context, commands);
    } catch (error) {
      logger.error({ command: command.name, ...describeFault(error) }, 'a command failed');
      return faultAnswer(locale);
    }
  }

  return {
    async run(request) {
      const startedAt = performance.now();
      const answered = await answer(request);
      return { answer: answered, elapsedMs: performance.now() - startedAt, edition };
    },
    async suggest(kind, typed, hidden = []) {
      return suggest(library, kind, typed, { exclude: exclusionOf(hidden) });
    },
    async context(place, hidden = []) {
      return contextOf(library, place, { exclude: exclusionOf(hidden) });
    },
    async paragraphsOf(articleIds) {
      return paragraphsOf(library, articleIds);
    },
    async locate(asked) {
      return findTitles(library, asked)
        .slice(0, MAX_LOCATED)
        .flatMap((index) => library.articles[index] ?? [])
        .map(({ id, title, file }) => ({ id, title, file, inFile: countIn(library, file) }));
    },
    async withTexts(digests) {
      const wanted = new Set(digests);
      const found = new Map<string, ArticleName>();
      for (const article of library.articles) {
        const digest = textDigest(article);
        if (wanted.has(digest)) found.set(digest, { id: article.id, title: article.title });
      }
      return digests.map((digest) => found.get(digest) ?? null);
    },
    async close() {},
  };
}

function countIn({ report }: Library, file: string): number {
  return report.files.find((found) => found.file === file)?.articles ?? 0;
}
