/** Ties a command's options to the arguments of its `run`, so that the two cannot drift apart. */
import type { Answer } from '../answers/answer.js';
import type {
  ActingCommand,
  ActingContext,
  AnsweringCommand,
  CommandContext,
  CommandOption,
} from './command.js';
import type { FileValue } from './file-value.js';

interface ValueOf {
  readonly string: string;
  readonly integer: number;
  readonly boolean: boolean;
  readonly file: FileValue;
}

/** What `run` gets for a list of options: a required one is always there. */
export type ArgumentsOf<Options extends readonly CommandOption[]> = {
  readonly [O in Options[number] as O['required'] extends true
    ? O['name']
    : never]: ValueOf[O['type']];
} & {
  readonly [O in Options[number] as O['required'] extends true
    ? never
    : O['name']]?: ValueOf[O['type']];
};

interface Definition<Options extends readonly CommandOption[]>
  extends Omit<AnsweringCommand, 'run'> {
  readonly options: Options;
  run(args: ArgumentsOf<Options>, context: CommandContext): Answer | Promise<Answer>;
}

/**
 * A command whose `run` is typed by its options. `run` may trust them: the app has checked every
 * argument against the options before.
 */
export function defineCommand<const Options extends readonly CommandOption[]>(
  definition: Definition<Options>,
): AnsweringCommand {
  return definition;
}

interface ActingDefinition<Options extends readonly CommandOption[]>
  extends Omit<ActingCommand, 'act'> {
  readonly options: Options;
  act(args: ArgumentsOf<Options>, context: ActingContext): Answer | Promise<Answer>;
}

/** The same for a command that does something to the articles. */
export function defineAct<const Options extends readonly CommandOption[]>(
  definition: ActingDefinition<Options>,
): ActingCommand {
  return definition;
}
