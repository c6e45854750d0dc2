/** What a server's moderators have settled about answers. */
import type { LanguageCode } from '../language/language.js';

export interface ServerSettings {
  /** Who sees an answer when the asker does not say. */
  readonly visibility: 'public' | 'private';
  /** Ids of the channels where answers may be public; empty for all. */
  readonly publicChannels: readonly string[];
  /** Language of the server, or null: each is answered in their own. */
  readonly language: LanguageCode | null;
  /** Whether a message that mentions the bot is answered. */
  readonly mentions: boolean;
  /** Seconds a member waits between two mentions. */
  readonly coolDownSeconds: number;
}

/**
 * The settings of a server, or of no server (null) in direct messages. Asked before the
 * acknowledgement, so it answers at once and never throws.
 */
export type SettingsFor = (guildId: string | null) => ServerSettings;

/** For direct messages, and for a server that has settled nothing. */
export const DEFAULT_SETTINGS: ServerSettings = {
  visibility: 'public',
  publicChannels: [],
  language: null,
  mentions: true,
  coolDownSeconds: 5,
};
