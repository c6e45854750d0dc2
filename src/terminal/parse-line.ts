/**
 * A typed line → command and arguments, as Discord would send them: `/who query:Rahm Emanuel`,
 * `/quote speaker:"Rahm Emanuel" about:aliansi`, `/siapa Rahm Emanuel`; plain text is `/ask`.
 */
import type { Arguments, ArgumentValue, CommandData, CommandOption } from '../commands/command.js';
import { isInGroup, isNamed } from '../commands/names.js';
import { nearest } from '../commands/nearest.js';

/** What a line asks for. */
export interface ParsedLine {
  /** A command's default name, or what was typed when there is no such command. */
  readonly command: string;
  /** By default option names; a mistyped name is kept as typed. Not yet checked. */
  readonly arguments: Arguments;
  /** An option that was given twice, as typed: the line cannot be carried out. */
  readonly repeated?: string;
}

/** `name:` at the start of a word, with something after it. */
const MARKER = /(?<![^\s])([\p{L}\p{N}_-]{1,32}):[ \t]*(?=\S)/gu;
/** A name shorter than this is too similar to ordinary words to be taken as a mistyped one. */
const MIN_MISTYPED = 4;
/** A lower-case word; `Menlu: kami siap`, `10:30` and `https://` occur in texts. */
const OPTION_WORD = /^\p{Ll}[\p{Ll}_-]*$/u;
/** Options whose value may be anything: a file is given by its path. */
const TEXTUAL: ReadonlySet<CommandOption['type']> = new Set(['string', 'file']);
/** What is typed at the end of a line to learn how to use its command. */
const HELP_FLAGS: ReadonlySet<string> = new Set(['--help', '-h']);
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”' };

/**
 * Null for an empty line. A value runs until the next option; one in quotation marks may hold
 * anything, and a text keeps its marks, as in Discord, where they ask for the words in that order.
 * Text before the first option goes to the first text option not named in the line. A word before a
 * colon that is no option of the command is text, unless it is typed as one (`foo:bar`) right after
 * the command, after an option, or in place of one that it resembles: then the check refuses it.
 * `/who --help` asks for help about `/who`. Never throws; `//…` is plain text that begins with a
 * slash.
 */
export function parseLine(line: string, commands: readonly CommandData[]): ParsedLine | null {
  const text = line.trim();
  if (text === '') return null;
  if (!text.startsWith('/')) return { command: 'ask', arguments: { question: text } };
  if (text.startsWith('//')) return { command: 'ask', arguments: { question: text.slice(1) } };
  const [, typed = '', space = '', second = ''] = /^\/(\S*)([ \t]*)(\S*)/.exec(text) ?? [];
  if (typed === '') return { command: 'help', arguments: {} };
  const words = second === '' ? typed : `${typed} ${second}`;
  const subcommand = commands.find((candidate) => isNamed(candidate, words));
  const command = subcommand ?? commands.find((candidate) => isNamed(candidate, typed));
  const isGroup = commands.some((candidate) => isInGroup(candidate, typed));
  if (command === undefined && !isGroup) return { command: typed, arguments: {} };
  const length = subcommand ? typed.length + space.length + second.length : typed.length;
  const rest = text.slice(1 + length);
  if (HELP_FLAGS.has(rest.trim().split(/\s+/).at(-1) ?? ''))
    return { command: 'help', arguments: { command: subcommand ? words : typed } };
  if (command === undefined) return { command: words, arguments: {} };
  return { command: command.name, ...parseArguments(rest, command) };
}

interface Part {
  /** Null for text before the first option. */
  readonly option: CommandOption | null;
  readonly name: string;
  readonly value: string;
}

function parseArguments(text: string, command: CommandData): Omit<ParsedLine, 'command'> {
  const { parts, repeated } = split(text, command);
  const named = new Set(parts.map((part) => part.option));
  const args: Record<string, ArgumentValue> = {};
  for (const { option, name, value } of parts) {
    if (option) args[option.name] = convert(value, option);
    else if (name !== '') args[name] = value;
    else {
      const first = command.options.find((o) => TEXTUAL.has(o.type) && !named.has(o));
      // Every text option is named in the line: then the line is one text with colons in it.
      if (first === undefined) return { arguments: takeWhole(text, command) };
      args[first.name] = value;
    }
  }
  return { arguments: args, ...(repeated !== null && { repeated }) };
}

/** The whole text for the first option; a command without options has to refuse it. */
function takeWhole(text: string, command: CommandData): Arguments {
  const [first] = command.options;
  return first ? { [first.name]: text.trim() } : {};
}

interface Split {
  readonly parts: readonly Part[];
  readonly repeated: string | null;
}

/** Cuts the text at the options' names. */
function split(text: string, command: CommandData): Split {
  const parts: Part[] = [];
  const seen = new Set<string>();
  let repeated: string | null = null;
  let open: Omit<Part, 'value'> = { option: null, name: '' };
  let from = 0;
  const start = text.length - text.trimStart().length;
  const close = (end: number) => {
    const value = text.slice(from, end).trim();
    if (value !== '') parts.push({ ...open, value });
  };
  MARKER.lastIndex = 0;
  for (let marker = MARKER.exec(text); marker !== null; marker = MARKER.exec(text)) {
    const [whole, name = ''] = marker;
    const end = marker.index + whole.length;
    const option = command.options.find((candidate) => isNamed(candidate, name)) ?? null;
    const key = option?.name ?? name;
    const isRepeated = seen.has(key);
    const isOption = option !== null && !isRepeated;
    if (!isOption && !isTypedAsOption(name, whole, text.charAt(end))) continue;
    if (isRepeated) repeated ??= name;
    else if (option === null && open.option === null && marker.index > start) {
      if (!isMistyped(name, command)) continue;
    }
    close(marker.index);
    seen.add(key);
    open = { option, name };
    from = end;
    MARKER.lastIndex = endOfQuoted(text, from);
  }
  close(text.length);
  return { parts, repeated };
}

/** A lower-case word with its value right after the colon; an address is no value. */
function isTypedAsOption(name: string, marker: string, next: string): boolean {
  return OPTION_WORD.test(name) && marker.endsWith(':') && next !== '/';
}

function isMistyped(name: string, command: CommandData): boolean {
  if (name.length < MIN_MISTYPED) return false;
  const names = command.options.flatMap((o) => [o.name, ...Object.values(o.localizedName)]);
  return nearest(name, names).length > 0;
}

/** Where a value that begins with a quotation mark ends; `from` when none begins there. */
function endOfQuoted(text: string, from: number): number {
  const closing = QUOTES[text.charAt(from)];
  if (closing === undefined) return from;
  const end = text.indexOf(closing, from + 1);
  return end === -1 ? from : end + 1;
}

function convert(written: string, option: CommandOption): ArgumentValue {
  if (option.type === 'string') return written;
  const value = unquote(written);
  if (option.type === 'integer' && /^-?\d{1,15}$/.test(value)) return Number(value);
  if (option.type === 'boolean' && /^(?:true|yes|ya)$/i.test(value)) return true;
  if (option.type === 'boolean' && /^(?:false|no|tidak)$/i.test(value)) return false;
  return value;
}

/** Without the marks around the whole of a value. */
function unquote(value: string): string {
  const isQuoted = value.length > 1 && endOfQuoted(value, 0) === value.length;
  return isQuoted ? value.slice(1, -1).trim() : value;
}
