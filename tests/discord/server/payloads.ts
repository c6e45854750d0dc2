/** What Discord sends: bodies as discord.js reads them and the published description asks for. */
import type { APIMessageComponent } from 'discord.js';
import type { AttachmentBody } from './cdn.js';
import { snowflake } from './snowflake.js';

export interface User {
  readonly id: string;
  readonly username: string;
}

export function userBody({ id, username }: User, isBot = false) {
  return {
    id,
    username,
    discriminator: '0',
    global_name: null,
    avatar: null,
    bot: isBot,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}

/** Where a command is used: in a server, in the bot's own messages, or by one user's installation. */
export type Place = 'guild' | 'dm' | 'userInstall';

export interface InteractionOptions {
  readonly locale?: string;
  readonly place?: Place;
  /** Permission bits of the member in the channel, in a server. */
  readonly permissions?: bigint;
  /** Permission bits of the bot in the channel; enough to write when not given. */
  readonly appPermissions?: bigint;
  /** Id of the user; a new one when not given. */
  readonly userId?: string;
  /** Id of the channel; a new one when not given. */
  readonly channelId?: string;
  /** Id of the channel that it is a thread of. */
  readonly parentId?: string;
}

type OptionValue = string | number | boolean | AttachmentBody;

export type OptionValues = Readonly<Record<string, OptionValue>>;

export interface Ids {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
}

/** Type and data of an INTERACTION_CREATE, and the message it came from. */
export interface InteractionContent {
  readonly type: 2 | 3 | 4 | 5;
  readonly data: Readonly<Record<string, unknown>>;
  readonly message?: unknown;
}

/** See, send, embed links, attach files, read the history, use application commands. */
const WRITER = 2147601408n;

/** An INTERACTION_CREATE. */
export function interactionBody(
  ids: Ids,
  content: InteractionContent,
  options: InteractionOptions,
) {
  const { locale = 'en-US', userId, channelId = snowflake() } = options;
  const user = userBody({ id: userId ?? snowflake(), username: 'reader' });
  return {
    id: ids.id,
    application_id: ids.applicationId,
    token: ids.token,
    version: 1,
    ...content,
    ...whereBody(ids.guildId, user, { ...options, channelId }),
    locale,
    app_permissions: (options.appPermissions ?? WRITER).toString(),
    entitlements: [],
    attachment_size_limit: 10_485_760,
  };
}

/** The second word of a name is that of a subcommand. */
export function slashContent(command: string, values: OptionValues): InteractionContent {
  const options = Object.entries(values).map(([name, value]) => optionBody(name, value));
  const files = Object.values(values).filter((value) => typeof value === 'object');
  const attachments = Object.fromEntries(files.map((file) => [file.id, file]));
  const resolved = files.length > 0 ? { resolved: { attachments } } : {};
  return { type: 2, data: { ...commandData(command, options), ...resolved } };
}

/** Of a file only the id stands here; the rest of it is next to the options. */
function optionBody(name: string, value: OptionValue) {
  return { name, type: optionType(value), value: typeof value === 'object' ? value.id : value };
}

function commandData(command: string, options: readonly object[]) {
  const [name, subcommand] = command.split(' ');
  const filledIn = subcommand === undefined ? options : [{ name: subcommand, type: 1, options }];
  return { id: snowflake(), name, type: 1, options: filledIn };
}

/** The same while its option `focused` is being typed. */
export function typingContent(
  command: string,
  values: OptionValues,
  focused: string,
): InteractionContent {
  const options = Object.entries(values).map(([name, value]) => ({
    ...optionBody(name, value),
    ...(name === focused && { focused: true }),
  }));
  return { type: 4, data: commandData(command, options) };
}

/** A message in whose menu a command is chosen; somebody else's when no author is given. */
export interface PointedMessage {
  readonly content: string;
  readonly embeds?: readonly object[];
  readonly id?: string;
  readonly authorId?: string;
  readonly flags?: number;
}

/** A command in the menu of a message. */
export function messageCommandContent(name: string, pointed: PointedMessage): InteractionContent {
  const { id = snowflake(), authorId = snowflake(), flags = 0 } = pointed;
  const author: User = { id: authorId, username: 'writer' };
  const fields = { id, channelId: snowflake(), author, components: [], flags };
  const message = { ...messageBody({ ...fields, content: pointed.content }), type: 0 };
  const messages = { [id]: { ...message, embeds: pointed.embeds ?? [] } };
  return {
    type: 2,
    data: { id: snowflake(), name, type: 3, target_id: id, resolved: { messages } },
  };
}

/** A button is pressed, or options of a select are chosen. */
export function componentContent(
  customId: string,
  values: readonly string[] | null,
  message: unknown,
): InteractionContent {
  const data = { custom_id: customId, component_type: values === null ? 2 : 3 };
  return { type: 3, data: values === null ? data : { ...data, values }, message };
}

/** A form with one select is sent back; with the message that it was opened from. */
export function formContent(
  customId: string,
  field: string,
  value: string,
  message?: unknown,
): InteractionContent {
  const component = { type: 3, id: 2, custom_id: field, values: [value] };
  return {
    type: 5,
    data: { custom_id: customId, components: [{ type: 18, id: 1, component }] },
    ...(message !== undefined && { message }),
  };
}

/** A form of text fields is sent back. */
export function textFormContent(
  customId: string,
  values: Readonly<Record<string, string>>,
): InteractionContent {
  const components = Object.entries(values).map(([name, value], index) => ({
    type: 18,
    id: 2 * index + 1,
    component: { type: 4, id: 2 * index + 2, custom_id: name, value },
  }));
  return { type: 5, data: { custom_id: customId, components } };
}

/** A MESSAGE_CREATE of a message that somebody wrote. */
export function writtenBody(
  content: string,
  channelId: string,
  fields: Readonly<Record<string, unknown>> = {},
) {
  const author: User = { id: snowflake(), username: 'writer' };
  const message = { id: snowflake(), channelId, author, content, components: [], flags: 0 };
  return { ...messageBody(message), type: 0, author: userBody(author), ...fields };
}

function optionType(value: OptionValue): number {
  switch (typeof value) {
    case 'string':
      return 3;
    case 'number':
      return 4;
    case 'boolean':
      return 5;
    case 'object':
      return 11;
  }
}

function whereBody(
  guildId: string,
  user: ReturnType<typeof userBody>,
  options: InteractionOptions & { readonly channelId: string },
) {
  const { place = 'guild', permissions = 0n, channelId, parentId } = options;
  if (place === 'dm')
    return {
      channel_id: channelId,
      channel: { id: channelId, type: 1, recipients: [user] },
      user,
      context: 1,
      authorizing_integration_owners: { '0': '0' },
    };
  return {
    channel_id: channelId,
    channel: {
      id: channelId,
      type: parentId === undefined ? 0 : 11,
      name: 'news',
      guild_id: guildId,
      ...(parentId !== undefined && { parent_id: parentId }),
    },
    guild_id: guildId,
    guild_locale: 'en-US',
    member: {
      user,
      roles: [],
      permissions: permissions.toString(),
      joined_at: '2024-01-01T00:00:00.000Z',
      deaf: false,
      mute: false,
      flags: 0,
      nick: null,
      avatar: null,
    },
    context: 0,
    authorizing_integration_owners: place === 'guild' ? { '0': guildId } : { '1': user.id },
  };
}

export interface MessageFields {
  readonly id: string;
  readonly channelId: string;
  readonly author: User;
  readonly content: string;
  readonly components: readonly APIMessageComponent[];
  readonly flags: number;
}

export function messageBody({ id, channelId, author, content, components, flags }: MessageFields) {
  return {
    id,
    channel_id: channelId,
    type: 20,
    content,
    author: userBody(author, true),
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    attachments: [],
    embeds: [],
    components,
    timestamp: new Date(0).toISOString(),
    edited_timestamp: null,
    flags,
    pinned: false,
    tts: false,
  };
}
