/** An app asked as members ask it. */
import type { Answer } from '../../src/answers/answer.js';
import type { LocalApp } from '../../src/app.js';
import { parseLine } from '../../src/terminal/parse-line.js';
import { expectVerbatim } from './expect-answer.js';

/** The answer to a line as it is typed, which must be verbatim. */
export async function askApp(
  app: LocalApp,
  line: string,
  locale: 'id' | 'en' = 'id',
): Promise<Answer> {
  const parsed = parseLine(line, app.commands);
  if (parsed === null) throw new Error('an empty line');
  const { answer } = await app.run({ ...parsed, locale });
  expectVerbatim(app.library, answer);
  return answer;
}
