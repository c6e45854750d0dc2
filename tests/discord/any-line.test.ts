/**
 * The whole way: any line typed, any articles behind it, and what Discord would be sent of the
 * answer.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createApp } from '../../src/app.js';
import { present } from '../../src/discord/responding/present.js';
import { createLogger } from '../../src/logger.js';
import { parseLine } from '../../src/terminal/parse-line.js';
import { story, text } from '../answers/any-news.js';
import { libraryOf } from '../answers/stories.js';
import { loadContract } from './contract.js';
import { lintMessage } from './lint.js';

const START = fc.constantFrom(
  ...['', '/', '//', '/who ', '/siapa query:', '/quote speaker:"', '/quote about:', '/when '],
  ...['/search query:', '/ask ', '/timeline about:', '/verify ', '/article ', '/help ', '/nobody '],
);
const line = fc.tuple(START, text(6)).map((parts) => parts.join(''));

test('any line becomes a message that keeps all of Discord’s limits', async () => {
  const contract = loadContract();
  const situation = { isPrivate: false, mayShare: true, notes: [] };
  await fc.assert(
    fc.asyncProperty(
      fc.array(story, { maxLength: 3 }),
      fc.array(line, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('id' as const, 'en' as const),
      async (stories, lines, locale) => {
        const app = createApp({ library: libraryOf(stories), logger: createLogger('silent') });
        for (const typed of lines) {
          const parsed = parseLine(typed, app.commands);
          if (parsed === null) continue;
          const request = { ...parsed, locale };
          const reply = await app.run(request);
          expect(reply.answer).not.toMatchObject({ code: 'fault' });
          const { body } = present(reply, request, situation);
          expect(lintMessage({ ...body }, { isSent: false })).toEqual([]);
          expect(contract?.check('PATCH', '/webhooks/1/t/messages/@original', body) ?? []).toEqual(
            [],
          );
        }
      },
    ),
    { numRuns: 40 },
  );
});
