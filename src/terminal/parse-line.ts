/**
 * A typed line → command and arguments, as Discord would send them: `/who query:Rahm Emanuel`,
 * `/quote speaker:"Rahm Emanuel" about:aliansi`, `/siapa Rahm Emanuel`; plain text is `/ask`.
 */
import type { Arguments, ArgumentValue, Command, CommandOption } from '../commands/command.js';
import { nearest } from '../commands/nearest.js';

export interface ParsedLine {
  /** A command's default name, or what was typed when there is no such command. */
  readonly command: string;
  /** By default option names; a name that is near to an option is kept as typed. Not yet checked. */
  readonly arguments: Arguments;
}

/** `name:` at the start of a word, with something after it. */
const MARKER = /(?<![^\s])([\p{L}\p{N}_-]{1,32}):[ \t]*(?=\S)/gu;
/** A name shorter than this is too easily near to an ordinary word to be taken for a mistyped one. */
const MIN_MISTYPED = 4;
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”' };

/**
 * Null for an empty line. A value runs until the next option of the command; one in quotation marks
 * may hold anything. A text keeps its marks, as in Discord: they ask for the words in that order. Text before the first option goes to the first text option not
 * named in the line. Never throws; `//…` is plain text that begins with a slash.
 */
export function parseLine(line: string, commands: readonly Command[]): ParsedLine | null {
  const text = line.trim();
  if (text === '') return null;
  if (!text.startsWith('/')) return { command: 'ask', arguments: { question: text } };
  if (text.startsWith('//')) return { command: 'ask', arguments: { question: text.slice(1) } };
  const [typed = ''] = /^\S*/.exec(text.slice(1)) ?? [];
  if (typed === '') return { command: 'help', arguments: {} };
  const command = commands.find((candidate) => isNamed(candidate, typed));
  if (command === undefined) return { command: typed, arguments: {} };
  return {
    command: command.name,
    arguments: parseArguments(text.slice(1 + typed.length), command),
  };
}

function isNamed(thing: Command | CommandOption, typed: string): boolean {
  const name = typed.toLowerCase();
  return [thing.name, ...Object.values(thing.localizedName)].includes(name);
}

interface Part {
  /** Null for text before the first option. */
  readonly option: CommandOption | null;
  readonly name: string;
  readonly value: string;
}

function parseArguments(text: string, command: Command): Arguments {
  const parts = split(text, command);
  const named = new Set(parts.map((part) => part.option));
  const args: Record<string, ArgumentValue> = {};
  for (const { option, name, value } of parts) {
    if (option) args[option.name] = convert(value, option);
    else if (name !== '') args[name] = value;
    else {
      const first = command.options.find((o) => o.type === 'string' && !named.has(o));
      // Every text option is named in the line: then the line is one text with colons in it.
      if (first === undefined) return takeWhole(text, command);
      args[first.name] = value;
    }
  }
  return args;
}

/** The whole text for the first option; a command without options has to refuse it. */
function takeWhole(text: string, command: Command): Arguments {
  const [first] = command.options;
  return first ? { [first.name]: text.trim() } : {};
}

/** Cuts the text at the options' names; each counts once, later ones are part of a value. */
function split(text: string, command: Command): Part[] {
  const parts: Part[] = [];
  const seen = new Set<string>();
  let open: Omit<Part, 'value'> = { option: null, name: '' };
  let from = 0;
  const close = (end: number) => {
    const value = text.slice(from, end).trim();
    if (value !== '') parts.push({ ...open, value });
  };
  MARKER.lastIndex = 0;
  for (let marker = MARKER.exec(text); marker !== null; marker = MARKER.exec(text)) {
    const [whole, name = ''] = marker;
    const option = command.options.find((candidate) => isNamed(candidate, name)) ?? null;
    const key = option?.name ?? name;
    if (seen.has(key) || (option === null && !isMistyped(name, command))) continue;
    close(marker.index);
    seen.add(key);
    open = { option, name };
    from = marker.index + whole.length;
    MARKER.lastIndex = endOfQuoted(text, from);
  }
  close(text.length);
  return parts;
}

function isMistyped(name: string, command: Command): boolean {
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
