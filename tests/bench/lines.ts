/**
 * Lines as members type them, commands among them, with what must be seen in the reply: `lines*.jsonl`
 * in a collection's folder, one `{"id","line","article","shows"}` a line. Nothing to show means that
 * the reply must say that the articles have nothing. Why, how and yes-or-no questions are here too:
 * no single span answers them, but the words that do must be among those quoted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { App } from '../../src/app.js';
import { MESSAGES } from '../../src/messages/catalog.js';
import { parseLine } from '../../src/terminal/parse-line.js';
import { renderAnswer } from '../../src/terminal/render.js';

const LINE = z.object({
  id: z.string(),
  line: z.string(),
  article: z.string().nullable(),
  shows: z.array(z.string()),
});

export type GoldLine = z.infer<typeof LINE>;

/** What was shown for a line, and whether it was right. */
export interface LineOutcome {
  readonly gold: GoldLine;
  /** The reply as the terminal shows it, its lines joined. */
  readonly reply: string;
  readonly isRight: boolean;
}

/** Throws an Error when a file is not as it should be. */
export function readLines(folder: string): GoldLine[] {
  const files = readdirSync(folder).filter((name) => /^lines.*\.jsonl$/.test(name));
  return files.sort().flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => LINE.parse(JSON.parse(line))),
  );
}

/** Types one line and looks at the reply, all of it in one row of words. */
export async function typeLine(app: App, gold: GoldLine): Promise<LineOutcome> {
  const parsed = parseLine(gold.line, app.commands);
  if (parsed === null) throw new Error(`${gold.id}: nothing is typed`);
  const { answer } = await app.run({ ...parsed, locale: 'id' });
  const options = { messages: MESSAGES.id, width: Number.POSITIVE_INFINITY, colors: false };
  const reply = renderAnswer(answer, options).replace(/\s+/gu, ' ');
  const isRight =
    gold.shows.length === 0
      ? answer.kind === 'nothing'
      : answer.kind === 'found' && gold.shows.every((words) => hasWords(reply, words));
  return { gold, reply, isRight };
}

/** Whatever the capitals: `Transport Minister` in one article, `transport minister` in another. */
function hasWords(reply: string, words: string): boolean {
  return reply.toLowerCase().includes(words.toLowerCase());
}

/** The command a line is for; plain text is `/ask`. */
function commandTyped({ line }: GoldLine): string {
  return line.startsWith('/') ? (line.split(' ')[0] ?? line) : '/ask';
}

/** How many of each command's lines were answered as they should be. */
export function renderLines(outcomes: readonly LineOutcome[]): string {
  const commands = [...new Set(outcomes.map(({ gold }) => commandTyped(gold)))];
  return commands
    .map((command) => {
      const typed = outcomes.filter(({ gold }) => commandTyped(gold) === command);
      const right = typed.filter(({ isRight }) => isRight);
      return `${command.padEnd(16)}${right.length} of ${typed.length}`;
    })
    .join('\n');
}

/** At most `limit` lines at fault, with what was shown. */
export function renderWrongLines(outcomes: readonly LineOutcome[], limit: number): string {
  return outcomes
    .filter(({ isRight }) => !isRight)
    .slice(0, limit)
    .map(
      ({ gold, reply }) =>
        `  ${gold.line}  [${gold.id}]\n    gold  ${gold.shows.join(' | ') || '(none)'}\n    said  ${reply}`,
    )
    .join('\n');
}
