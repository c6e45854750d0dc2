/**
 * A command is data: names, localizations, options, who may run it, and one function. Adapters
 * translate it for their chat platform; it knows none of them.
 */
import type { Answer, Notice } from '../answers/answer.js';
import type { Exclusion } from '../answers/holdings/exclusion.js';
import type { Library } from '../answers/holdings/library.js';
import type { SuggestionKind } from '../answers/holdings/suggest.js';
import type { LanguageCode } from '../language/language.js';
import type { CorpusAdmin } from './corpus-admin.js';
import type { FileValue } from './file-value.js';

/** A text in every language Kutip speaks; `en` is the default Discord shows. */
export type Localized = Readonly<Record<LanguageCode, string>>;

/** What a command can be given. */
export interface CommandOption {
  /** Default name; stable, since other tools rely on it. */
  readonly name: string;
  /** Lower case, 1–32 letters; different from every other name in the command. */
  readonly localizedName: Localized;
  /** 1–100 characters. */
  readonly description: Localized;
  readonly type: 'string' | 'integer' | 'boolean' | 'file';
  readonly required: boolean;
  /** Strings: longest accepted value, in characters. */
  readonly maxLength?: number;
  /** Integers: smallest accepted value. */
  readonly minValue?: number;
  /**
   * Strings: which names of the articles can be offered while it is typed; anything else may be
   * typed as well.
   */
  readonly suggests?: SuggestionKind;
}

/** A value of any type an option can have. */
export type ArgumentValue = string | number | boolean | FileValue;
/** Values by the default names of their options. */
export type Arguments = Readonly<Record<string, ArgumentValue>>;

/** What a command may use. */
export interface CommandContext {
  readonly library: Library;
  /** The asker's language. */
  readonly locale: LanguageCode;
  /** What the asker's server does not want to be shown. */
  readonly exclude: Exclusion;
}

/** What a command may use that looks after the articles themselves. */
export interface ActingContext {
  readonly corpus: CorpusAdmin;
  readonly locale: LanguageCode;
  /** Shows how far a long act has come; the last answer takes its place. */
  onProgress(answer: Notice): void;
}

/** A command without what it does. */
export interface CommandData {
  /**
   * One word or two: `corpus reload` is the subcommand `reload` of `corpus`. Commands that share the
   * first word share permission and visibility, too.
   */
  readonly name: string;
  /** As many words as `name`. */
  readonly localizedName: Localized;
  readonly description: Localized;
  readonly options: readonly CommandOption[];
  /** Checked again when it runs; what is not named is denied. */
  readonly permission: 'everyone' | 'moderator' | 'admin';
  /** Whether the answer is for the channel or only for the asker. */
  readonly visibility: 'public' | 'private';
  /** Whether its options are asked for in a form when none is given. */
  readonly hasForm?: boolean;
}

/** Answers from the library, in whatever thread that is. */
export interface AnsweringCommand extends CommandData {
  /**
   * Called with arguments already checked against `options`. Throws only on a fault of the program.
   */
  run(args: Arguments, context: CommandContext): Answer | Promise<Answer>;
  readonly act?: never;
}

/** Does something to the articles the bot answers from. */
export interface ActingCommand extends CommandData {
  /**
   * Called with arguments already checked against `options`. Throws only on a fault of the program.
   */
  act(args: Arguments, context: ActingContext): Answer | Promise<Answer>;
  readonly run?: never;
}

/** A command and what it does. */
export type Command = AnsweringCommand | ActingCommand;
