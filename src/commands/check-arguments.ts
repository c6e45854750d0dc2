/** Checks what was typed against a command's options before the command runs. */
import type { Failure } from '../answers/answer.js';
import { failure } from '../answers/failure.js';
import type { LanguageCode } from '../language/language.js';
import { MESSAGES } from '../messages/catalog.js';
import type { Arguments, ArgumentValue, CommandData, CommandOption } from './command.js';
import { nearest } from './nearest.js';

/** Longest mistyped name that is repeated to the asker. */
export const MAX_SHOWN_NAME = 40;

/** Arguments that can be trusted, or why there are none. */
export type Checked =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly failure: Failure };

/**
 * The arguments a command can trust: texts trimmed, empty ones dropped, all of the right type and
 * size; or a usage error that says what to change, with names in the asker's language.
 */
export function checkArguments(
  command: CommandData,
  args: Arguments,
  locale: LanguageCode,
): Checked {
  const texts = MESSAGES[locale].errors;
  const commandName = command.localizedName[locale];
  const checked = new Map<string, ArgumentValue>();
  for (const [name, value] of Object.entries(args)) {
    const option = command.options.find((candidate) => candidate.name === name);
    if (option === undefined) {
      const names = command.options.map((candidate) => candidate.localizedName[locale]);
      const near = nearest(name, names);
      return refuse(
        texts.unknownOption(name.slice(0, MAX_SHOWN_NAME), commandName),
        near.length > 0 ? near : names,
      );
    }
    const plain = typeof value === 'string' ? value.trim() : value;
    if (plain === '') continue;
    const fault = faultOf(option, plain, locale);
    if (fault !== null) return refuse(fault);
    checked.set(name, plain);
  }
  const absent = command.options.find((option) => option.required && !checked.has(option.name));
  if (absent) return refuse(texts.missingOption(absent.localizedName[locale], commandName));
  return { ok: true, arguments: Object.fromEntries(checked) };
}

function refuse(message: string, suggestions: readonly string[] = []): Checked {
  return { ok: false, failure: failure('usage', message, suggestions) };
}

function faultOf(option: CommandOption, value: ArgumentValue, locale: LanguageCode): string | null {
  const texts = MESSAGES[locale].errors;
  const name = option.localizedName[locale];
  switch (option.type) {
    case 'string': {
      if (typeof value !== 'string') return texts.notText(name);
      const length = lengthOf(value);
      const limit = option.maxLength ?? Number.POSITIVE_INFINITY;
      return length > limit ? texts.tooLong(name, length, limit) : null;
    }
    case 'integer': {
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) return texts.notInteger(name);
      const smallest = option.minValue ?? Number.NEGATIVE_INFINITY;
      return value < smallest ? texts.tooSmall(name, smallest) : null;
    }
    case 'boolean':
      return typeof value === 'boolean' ? null : texts.notBoolean(name);
    case 'file':
      return typeof value === 'object' ? null : texts.notFile(name);
  }
}

/** Length in characters: an emoji outside the basic plane is one, not two. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
