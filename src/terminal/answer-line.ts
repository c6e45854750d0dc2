/** A typed line → the request and its reply: the only way from a terminal to the app. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Failure, Notice } from '../answers/answer.js';
import { failure } from '../answers/failure.js';
import type { App, Reply, Request } from '../app.js';
import { MAX_SHOWN_NAME } from '../commands/check-arguments.js';
import type { Arguments, ArgumentValue, Command, CommandData } from '../commands/command.js';
import { SERVER_COMMANDS } from '../commands/index.js';
import { isInGroup, isNamed } from '../commands/names.js';
import { pageOption } from '../commands/page-option.js';
import { typedRequest } from '../commands/typed-request.js';
import type { LanguageCode } from '../language/language.js';
import { MESSAGES } from '../messages/catalog.js';
import { parseLine } from './parse-line.js';

const PAGE = pageOption.name;
/** Larger ones are refused before they are read. */
const MAX_FILE = 16_000_000;

/** What a line asked, and the reply. */
export interface AnsweredLine {
  readonly request: Request;
  readonly reply: Pick<Reply, 'answer' | 'elapsedMs'>;
  /** What was asked, to be typed with another page after it; null when it has no pages. */
  readonly paged: string | null;
}

/** Null for an empty line. Never throws. */
export async function answerLine(
  line: string,
  app: App,
  locale: LanguageCode,
  onProgress?: (progress: Notice) => void,
): Promise<AnsweredLine | null> {
  const parsed = parseLine(line, [...app.commands, ...SERVER_COMMANDS]);
  if (parsed === null) return null;
  const request = { command: parsed.command, arguments: parsed.arguments, locale };
  const command = app.commands.find(({ name }) => name === parsed.command);
  const refused = (answer: Failure) => ({ request, reply: { answer, elapsedMs: 0 }, paged: null });
  const elsewhere = SERVER_COMMANDS.find((known) => isCalled(known, parsed.command));
  if (elsewhere) return refused(refuseHere(parsed.command, elsewhere, locale));
  const { repeated } = parsed;
  if (repeated !== undefined) return refused(refuseRepeated(repeated, command, locale));
  const read = await readFiles(parsed.arguments, command);
  if ('unreadable' in read) return refused(refuseFile(read.unreadable, locale));
  const reply = await app.run({ ...request, arguments: read.arguments }, onProgress);
  return { request, reply, paged: command ? typedWithoutPage(command, request) : null };
}

function typedWithoutPage(command: Command, request: Request): string | null {
  if (!command.options.some(({ name }) => name === PAGE)) return null;
  const { [PAGE]: _, ...rest } = request.arguments;
  return typedRequest(command, rest, request.locale);
}

/** Recognized by its name, or by the first word of its name with anything after it. */
function isCalled(command: CommandData, typed: string): boolean {
  return isNamed(command, typed) || isInGroup(command, typed.split(' ')[0] ?? '');
}

function refuseHere(typed: string, known: CommandData, locale: LanguageCode): Failure {
  const name = isNamed(known, typed) ? known.localizedName[locale] : typed;
  const message = MESSAGES[locale].errors.onlyInDiscord(name.slice(0, MAX_SHOWN_NAME));
  return failure('usage', message);
}

/** The arguments with files in place of their paths, or the path that cannot be read. */
async function readFiles(
  typed: Arguments,
  command: Command | undefined,
): Promise<{ readonly arguments: Arguments } | { readonly unreadable: string }> {
  const read: Record<string, ArgumentValue> = { ...typed };
  for (const { name, type } of command?.options ?? []) {
    const path = typed[name];
    if (type !== 'file' || typeof path !== 'string') continue;
    try {
      const { size } = await stat(path);
      if (size > MAX_FILE) return { unreadable: path };
      read[name] = { name: basename(path), bytes: await readFile(path) };
    } catch {
      return { unreadable: path };
    }
  }
  return { arguments: read };
}

function refuseFile(path: string, locale: LanguageCode): Failure {
  const message = MESSAGES[locale].errors.fileUnreadable(path.slice(0, 200));
  return failure('usage', message);
}

/** Suggests the options that may have been meant the second time. */
function refuseRepeated(
  typed: string,
  command: Command | undefined,
  locale: LanguageCode,
): Failure {
  const commandName = command?.localizedName[locale] ?? '';
  const others = command?.options.filter((option) => !isNamed(option, typed)) ?? [];
  return failure(
    'usage',
    MESSAGES[locale].errors.repeatedOption(typed, commandName),
    others.filter(({ type }) => type === 'string').map((option) => option.localizedName[locale]),
  );
}
