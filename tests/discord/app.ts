/** A tiny App for the tests of the adapter, and a place for its log. */
import { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';
import type { Answer } from '../../src/answers/answer.js';
import type { PassageContext } from '../../src/answers/context.js';
import type { SuggestionKind } from '../../src/answers/holdings/suggest.js';
import type { App, Request } from '../../src/app.js';
import type { AnsweringCommand, Command } from '../../src/commands/command.js';
import { found, passage } from './answers.js';

function command(fields: Partial<AnsweringCommand> & Pick<Command, 'name'>): AnsweringCommand {
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
        suggests: 'person',
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
  command({ name: 'search' }),
  command({ name: 'help', options: [], visibility: 'private' }),
  command({ name: 'hide', permission: 'moderator', visibility: 'public' }),
  command({ name: 'reload', permission: 'admin', visibility: 'private' }),
];

export interface TestApp extends App {
  /** Every request the adapter made. */
  readonly requests: Request[];
  /** What was typed so far, each time names were asked for. */
  readonly typed: string[];
  /** Another after the articles have changed. */
  edition: string;
  suggest(kind: SuggestionKind, typed: string): Promise<readonly string[]>;
  context(place: { readonly paragraph: number }): Promise<PassageContext | null>;
}

/** An app that gives `answer` to everything, or what `answer` makes of the request. */
export function testApp(
  answer: Answer | ((request: Request) => Answer | Promise<Answer>) = found,
): TestApp {
  const requests: Request[] = [];
  const typed: string[] = [];
  return {
    commands: COMMANDS,
    requests,
    typed,
    edition: 'edition1',
    async suggest(_kind, text) {
      typed.push(text);
      return ['Sari Utami', 'Sari Utami', 'a'.repeat(101), ' '];
    },
    async context({ paragraph }) {
      return contextAt(paragraph);
    },
    async paragraphsOf(articleIds) {
      return articleIds.map(() => null);
    },
    async locate() {
      return [];
    },
    async withTexts(digests) {
      return digests.map(() => null);
    },
    onReload: () => () => {},
    async run(request) {
      requests.push(request);
      return {
        answer: typeof answer === 'function' ? await answer(request) : answer,
        elapsedMs: 1,
        edition: this.edition,
      };
    },
    async close() {},
  };
}

function contextAt(paragraph: number): PassageContext {
  const at = (number: number, text: string) => ({ number, text, section: 0, dateline: null });
  return {
    title: passage.title,
    publisher: passage.publisher,
    publishedAt: passage.publishedAt,
    link: passage.url,
    heading: null,
    before: at(paragraph - 1, 'Warga sudah lama menunggu.'),
    paragraph: at(paragraph, passage.text),
    after: null,
    start: 0,
    end: 20,
  };
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
