/** A tiny App for the tests of the adapter, and a place for its log. */
import { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';
import type { Answer } from '../../src/answers/answer.js';
import type { App, Request } from '../../src/app.js';
import type { Command } from '../../src/commands/command.js';
import { found } from './answers.js';

function command(fields: Partial<Command> & Pick<Command, 'name'>): Command {
  return {
    localizedName: { id: fields.name, en: fields.name },
    description: { id: 'Untuk uji', en: 'For tests' },
    options: [
      {
        name: 'query',
        localizedName: { id: 'kueri', en: 'query' },
        description: { id: 'Yang dicari', en: 'What to look for' },
        type: 'string',
        required: true,
        maxLength: 6000,
      },
      {
        name: 'page',
        localizedName: { id: 'halaman', en: 'page' },
        description: { id: 'Nomor halaman', en: 'Page number' },
        type: 'integer',
        required: false,
        minValue: 1,
      },
    ],
    permission: 'everyone',
    visibility: 'public',
    run: () => found,
    ...fields,
  };
}

export const COMMANDS: readonly Command[] = [
  command({ name: 'who', localizedName: { id: 'siapa', en: 'who' } }),
  command({ name: 'help', options: [], visibility: 'private' }),
  command({ name: 'hide', permission: 'moderator', visibility: 'public' }),
  command({ name: 'reload', permission: 'admin', visibility: 'private' }),
];

export interface TestApp extends App {
  /** Every request the adapter made. */
  readonly requests: Request[];
}

/** An app that gives `answer` to everything, or what `answer` makes of the request. */
export function testApp(
  answer: Answer | ((request: Request) => Answer | Promise<Answer>) = found,
): TestApp {
  const requests: Request[] = [];
  return {
    commands: COMMANDS,
    requests,
    async run(request) {
      requests.push(request);
      return {
        answer: typeof answer === 'function' ? await answer(request) : answer,
        elapsedMs: 1,
      };
    },
    async close() {},
  } as TestApp;
}

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

/** A logger that keeps its lines. */
export function testLogger(): { logger: Logger; lines: LogLine[]; text: () => string } {
  const lines: LogLine[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  return {
    logger: pino({ level: 'debug' }, destination),
    lines,
    text: () => JSON.stringify(lines),
  };
}
