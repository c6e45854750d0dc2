/**
 * A command is data: names, localizations, options, who may run it, and one function. Chat platforms
 * are produced from it; it knows none.
 */
import type { Answer } from '../answers/answer.js';
import type { Library } from '../answers/library.js';
import type { SuggestionKind } from '../answers/suggest.js';
import type { LanguageCode } from '../language/language.js';

/** A text in every language Kutip speaks; `en` is the default Discord shows. */
export type Localized = Readonly<Record<LanguageCode, string>>;

export interface CommandOption {
  /** Default name; stable, since other tools rely on it. */
  readonly name: string;
  /** Lower case, 1–32 letters; different from every other name in the command. */
  readonly localizedName: Localized;
  /** 1–100 characters. */
  readonly description: Localized;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly required: boolean;
  /** Strings: longest accepted value, in characters. */
  readonly maxLength?: number;
  /** Integers: smallest accepted value. */
  readonly minValue?: number;
  /** Strings: which names of the articles can be offered while it is typed; anything else may be typed as well. */
  readonly suggests?: SuggestionKind;
}

export type ArgumentValue = string | number | boolean;
export type Arguments = Readonly<Record<string, ArgumentValue>>;

/** What a command may use. */
export interface CommandContext {
  readonly library: Library;
  /** The asker's language. */
  readonly locale: LanguageCode;
}

export interface Command {
  readonly name: string;
  readonly localizedName: Localized;
  readonly description: Localized;
  readonly options: readonly CommandOption[];
  /** Checked again when it runs; what is not named is denied. */
  readonly permission: 'everyone' | 'moderator' | 'admin';
  /** Whether the answer is for the channel or for the asker alone. */
  readonly visibility: 'public' | 'private';
  /** Arguments are checked against `options` before. Throws only on a fault of the program. */
  run(args: Arguments, context: CommandContext): Answer | Promise<Answer>;
}
