/** Answers from a library in this thread. */
import type { Answer } from '../answers/answer.js';
import { contextOf, paragraphsOf } from '../answers/context.js';
import { editionOf } from '../answers/holdings/edition.js';
import { exclusionOf } from '../answers/holdings/exclusion.js';
import type { Library } from '../answers/holdings/library.js';
import { suggest } from '../answers/holdings/suggest.js';
import { findTitles } from '../answers/holdings/titles.js';
import { withLinks } from '../answers/telling/passage-link.js';
import { withAlternatives } from '../commands/alternatives.js';
import { checkArguments } from '../commands/check-arguments.js';
import type { Command } from '../commands/command.js';
import type { ArticleName } from '../commands/corpus-admin.js';
import { unknownCommand } from '../commands/names.js';
import { textDigest } from '../corpus/text-digest.js';
import type { Logger } from '../logger.js';
import type { Engine, Request } from './engine.js';
import { describeFault, faultAnswer } from './fault.js';

const MAX_LOCATED = 5;

/** What an engine answers from and with. */
export interface LocalEngineOptions {
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly logger: Logger;
}

/** Answers in this thread. */
export function createLocalEngine({ library, commands, logger }: LocalEngineOptions): Engine {
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
