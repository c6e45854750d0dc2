/** What Discord sends: bodies as discord.js reads them and the published description asks for. */
import type { APIMessageComponent } from 'discord.js';
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
  /** Id of the user; a new one when not given. */
  readonly userId?: string;
}

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

interface Ids {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
}

/** An INTERACTION_CREATE for a slash command. */
export function slashBody(
  ids: Ids,
  command: string,
  values: OptionValues,
  { locale = 'en-US', place = 'guild', permissions = 0n, userId }: InteractionOptions,
) {
  const user = userBody({ id: userId ?? snowflake(), username: 'reader' });
  const options = Object.entries(values).map(([name, value]) => ({
    name,
    type: optionType(value),
    value,
  }));
  return {
    id: ids.id,
    application_id: ids.applicationId,
    type: 2,
    token: ids.token,
    version: 1,
    data: { id: snowflake(), name: command, type: 1, options },
    ...whereBody(place, ids.guildId, user, permissions),
    locale,
    app_permissions: '2147601408',
    entitlements: [],
    attachment_size_limit: 10_485_760,
  };
}

function optionType(value: string | number | boolean): number {
  if (typeof value === 'string') return 3;
  return typeof value === 'number' ? 4 : 5;
}

function whereBody(
  place: Place,
  guildId: string,
  user: ReturnType<typeof userBody>,
  permissions: bigint,
) {
  const channelId = snowflake();
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
    channel: { id: channelId, type: 0, name: 'news', guild_id: guildId },
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
