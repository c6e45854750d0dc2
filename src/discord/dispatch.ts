/** Interaction → request → answer → message. */
import type { ChatInputCommandInteraction, Interaction } from 'discord.js';
import type { Answer } from '../answers/answer.js';
import type { App } from '../app.js';
import type { Arguments, ArgumentValue } from '../commands/command.js';
import type { LanguageCode } from '../language/language.js';
import type { Logger } from '../logger.js';
import { MESSAGES } from '../messages/catalogue.js';
import { acknowledge } from './acknowledge.js';
import { deliver } from './deliver.js';
import { faultFields } from './fault.js';
import { languageOf } from './locale.js';
import { isAllowed } from './permission.js';

export interface DispatchOptions {
  readonly logger: Logger;
  /** Ids of the users who may run admin commands. */
  readonly admins: ReadonlySet<string>;
  /** Longest an answer may take. */
  readonly answerTimeoutMs: number;
}

export interface Dispatch {
  /** Answers an interaction from first to last. Never throws. */
  handle(interaction: Interaction): Promise<void>;
  /** Resolves when every interaction at hand has its answer. */
  idle(): Promise<void>;
}

/** Answers interactions with `app`; each at once, whatever the others take. */
export function createDispatch(app: App, options: DispatchOptions): Dispatch {
  const { logger } = options;
  const atHand = new Set<Promise<void>>();

  async function handle(interaction: Interaction): Promise<void> {
    if (!interaction.isChatInputCommand()) {
      logger.debug({ type: interaction.type }, 'interaction of a kind Kutip has none of');
      return;
    }
    const work = answer(interaction).catch((error: unknown) => {
      logger.error(faultFields(error), 'interaction failed');
    });
    atHand.add(work);
    await work;
    atHand.delete(work);
  }

  /** What is known from the payload alone decides before the acknowledgement; all else comes after. */
  async function answer(interaction: ChatInputCommandInteraction): Promise<void> {
    const command = app.commands.find(({ name }) => name === interaction.commandName);
    const mayRun = command === undefined || isAllowed(interaction, command, options.admins);
    const isPrivate = command?.visibility !== 'public' || !mayRun;
    if (!(await acknowledge(interaction, isPrivate, logger))) return;
    const locale = languageOf(interaction.locale);
    const reply = mayRun ? await ask(interaction, locale) : notAllowed(locale);
    await deliver(interaction, reply, locale, logger);
  }

  async function ask(
    interaction: ChatInputCommandInteraction,
    locale: LanguageCode,
  ): Promise<Answer> {
    try {
      const request = {
        command: interaction.commandName,
        arguments: argumentsOf(interaction),
        locale,
      };
      return (await within(options.answerTimeoutMs, app.run(request))).answer;
    } catch (error) {
      logger.error({ ...faultFields(error), command: interaction.commandName }, 'no answer');
      return failure('fault', MESSAGES[locale].errors.fault);
    }
  }

  return {
    handle,
    async idle() {
      await Promise.all(atHand);
    },
  };
}

/** Discord sends default names and typed values; what is of another type is left to the app to miss. */
function argumentsOf(interaction: ChatInputCommandInteraction): Arguments {
  const values: Record<string, ArgumentValue> = {};
  for (const { name, value } of interaction.options.data)
    if (value !== undefined) values[name] = value;
  return values;
}

function notAllowed(locale: LanguageCode): Answer {
  return failure('usage', MESSAGES[locale].discord.notAllowed);
}

function failure(code: 'usage' | 'fault', message: string): Answer {
  return { kind: 'error', code, message, suggestions: [] };
}

class AnswerTimeout extends Error {
  override readonly name = 'AnswerTimeout';
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new AnswerTimeout()), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
