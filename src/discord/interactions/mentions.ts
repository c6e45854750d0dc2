/**
 * Questions asked by mentioning the bot in a message, or in its direct messages. Discord gives the
 * words of such messages to a bot without any privileged intent. They are read as they come from the
 * gateway: discord.js would need the `Guilds` intent for them, which can hold every answer back.
 */
import {
  type Client,
  DiscordAPIError,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
  MessageType,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Reply } from '../../app.js';
import { detectLanguage } from '../../language/detect.js';
import type { LanguageCode } from '../../language/language.js';
import { MESSAGES } from '../../messages/catalog.js';
import type { ServerSettings } from '../../store/settings.js';
import type { Bot } from '../bot.js';
import { faultFields } from '../gateway/fault.js';
import { parentOfChannel } from '../gateway/threads.js';
import { plainWords } from '../message-commands.js';
import type { MessageBody } from '../rendering/message-body.js';
import { renderAnswer } from '../rendering/render.js';
import { persist } from '../responding/deliver.js';
import { present } from '../responding/present.js';
import { keepQuestion, rememberCitations } from '../responding/remember.js';
import { isOpen } from '../responding/visibility.js';

/** The command that answers a question in plain words. */
const COMMAND = 'ask';
const OPTION = 'question';

/**
 * Answers until the function that is given back is called; `track` is given each answer in the making.
 * `locale` is for a question whose language cannot be recognized.
 */
export function answerMentions(
  client: Client,
  bot: Bot,
  locale: LanguageCode,
  track: (work: Promise<void>) => void,
): () => void {
  const listen = (message: GatewayMessageCreateDispatchData) => {
    const botId = client.user?.id;
    if (botId === undefined || !isForBot(message, botId)) return;
    const settings = bot.settingsFor(message.guild_id ?? null);
    if (!settings.mentions) return;
    const question = plainWords(message.content);
    const language = settings.language ?? detectLanguage(question, locale);
    const reply = async () => {
      if (!(await isOpenHere(client, message, settings))) return;
      if (bot.pace(message.author.id, message.guild_id ?? null, settings) !== null) return;
      await answer({ client, bot, message, locale: language }, question);
    };
    track(reply());
  };
  client.ws.on(GatewayDispatchEvents.MessageCreate, listen);
  return () => client.ws.off(GatewayDispatchEvents.MessageCreate, listen);
}

/** Whether the server lets answers be public where the message is; a thread counts with its channel. */
async function isOpenHere(
  client: Client,
  { guild_id, channel_id }: GatewayMessageCreateDispatchData,
  settings: ServerSettings,
): Promise<boolean> {
  if (guild_id === undefined || isOpen(channel_id, settings)) return true;
  return isOpen(await parentOfChannel(client, channel_id), settings);
}

/** Written by a person to the bot: in its direct messages, or mentioning it. */
function isForBot(message: GatewayMessageCreateDispatchData, botId: string): boolean {
  const { author, webhook_id, type, guild_id, content } = message;
  const isByPerson = author.bot !== true && webhook_id === undefined && author.id !== botId;
  const isWritten = type === MessageType.Default || type === MessageType.Reply;
  const isNamed = content.includes(`<@${botId}>`) || content.includes(`<@!${botId}>`);
  return isByPerson && isWritten && (guild_id === undefined || isNamed);
}

/** A message for the bot, and the language to answer it in. */
interface Mention {
  readonly client: Client;
  readonly bot: Bot;
  readonly message: GatewayMessageCreateDispatchData;
  readonly locale: LanguageCode;
}

async function answer(mention: Mention, question: string): Promise<void> {
  const { client, bot, message, locale } = mention;
  const guildId = message.guild_id ?? null;
  const request = { command: COMMAND, arguments: { [OPTION]: question }, locale };
  const reply = question === '' ? help(client, locale) : await bot.ask(request, guildId);
  const { body } = present(reply, request, { isPrivate: false, mayShare: false });
  if (reply.answer.kind === 'nothing')
    await keepQuestion(bot, request, guildId, { why: 'refused', reason: null });
  try {
    const { id } = await post(client, message.channel_id, body, message.id);
    await rememberCitations(bot, { id, channelId: message.channel_id }, guildId, reply.answer);
  } catch (error) {
    if (!isForbidden(error)) {
      bot.logger.warn(faultFields(error), 'mention could not be answered');
      return;
    }
    bot.logger.debug(faultFields(error), 'may not write where it was mentioned');
    await writeToAuthor(mention, body);
  }
}

function help(client: Client, locale: LanguageCode): Reply {
  const title = MESSAGES[locale].mentions.help(client.user?.username ?? '');
  return { answer: { kind: 'notice', title, lines: [] }, elapsedMs: 0, edition: '' };
}

/** A reply that pings nobody, also not the one it replies to. */
async function post(
  client: Client,
  channelId: string,
  body: MessageBody,
  replyTo: string | null,
): Promise<{ readonly id: string }> {
  const reference =
    replyTo === null
      ? {}
      : { message_reference: { message_id: replyTo, fail_if_not_exists: false } };
  // Discord posts a message only once for one nonce, however often it is asked to.
  const nonce = { nonce: replyTo ?? crypto.randomUUID().slice(0, 25), enforce_nonce: true };
  const allowed_mentions = { parse: [], replied_user: false };
  const message = { ...body, ...reference, ...nonce, allowed_mentions };
  const route = Routes.channelMessages(channelId);
  return await persist(
    client,
    async () => (await client.rest.post(route, { body: message })) as { readonly id: string },
  );
}

/** The answer to one who asked where the bot may not write: nobody else sees it. */
async function writeToAuthor(
  { client, bot, message: { author }, locale }: Mention,
  body: MessageBody,
): Promise<void> {
  try {
    const channel = (await client.rest.post(Routes.userChannels(), {
      body: { recipient_id: author.id },
    })) as { readonly id: string };
    const title = MESSAGES[locale].mentions.mayNotWrite;
    const why = renderAnswer({ kind: 'notice', title, lines: [] }, locale);
    await post(client, channel.id, why, null);
    await post(client, channel.id, body, null);
  } catch (error) {
    bot.logger.debug(faultFields(error), 'nor could the author be written to');
  }
}

function isForbidden(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.MissingPermissions ||
      error.code === RESTJSONErrorCodes.MissingAccess)
  );
}
