/** Routes interactions to their handlers, each at once, however long the others take. */
import type { Interaction } from 'discord.js';
import type { Bot } from '../bot.js';
import { faultFields } from '../gateway/fault.js';
import { refuse } from '../responding/refuse.js';
import { formCommand, receiveActForm } from './act-command.js';
import { answerMessageCommand, answerSlash } from './answer-command.js';
import { complete } from './autocomplete.js';
import { receiveForm } from './feedback.js';
import { press } from './press.js';

/** Answers interactions, and knows which are in progress. */
export interface Dispatch {
  /** Answers an interaction from first to last. Never throws. */
  handle(interaction: Interaction): Promise<void>;
  /** Counts other work among what is in progress; its faults are logged. Never throws. */
  track(work: Promise<void>): Promise<void>;
  /** From now on every asker is told that the bot is stopping. */
  stop(): void;
  /** Resolves when everything in progress is answered, including what arrives meanwhile. */
  idle(): Promise<void>;
}

/** Each interaction is answered by one of the functions below. */
export function createDispatch(bot: Bot): Dispatch {
  const atHand = new Set<Promise<void>>();
  let isStopping = false;

  async function track(work: Promise<void>): Promise<void> {
    const safe = work.catch((error: unknown) => {
      bot.logger.error(faultFields(error), 'interaction failed');
    });
    atHand.add(safe);
    await safe;
    atHand.delete(safe);
  }

  return {
    track,
    handle: (interaction) =>
      track(isStopping ? turnAway(interaction, bot) : answer(interaction, bot)),
    stop() {
      isStopping = true;
    },
    async idle() {
      while (atHand.size > 0) await Promise.all(atHand);
    },
  };
}

/** Whoever is typing is offered nothing; everyone else is told. */
async function turnAway(interaction: Interaction, bot: Bot): Promise<void> {
  if (interaction.isAutocomplete() || !interaction.isRepliable()) return;
  if (interaction.isUserContextMenuCommand() || interaction.isPrimaryEntryPointCommand()) return;
  await refuse(interaction, bot, ({ queue }) => queue.stopping);
}

async function answer(interaction: Interaction, bot: Bot): Promise<void> {
  if (interaction.isChatInputCommand()) return await answerSlash(interaction, bot);
  if (interaction.isMessageContextMenuCommand())
    return await answerMessageCommand(interaction, bot);
  if (interaction.isAutocomplete()) return await complete(interaction, bot);
  if (interaction.isMessageComponent()) return await press(interaction, bot);
  if (interaction.isModalSubmit()) {
    const command = formCommand(interaction.customId, bot);
    if (command !== null) return await receiveActForm(interaction, bot, command);
    return await receiveForm(interaction, bot);
  }
  bot.logger.debug({ type: interaction.type }, 'interaction of a kind Kutip has none of');
}
