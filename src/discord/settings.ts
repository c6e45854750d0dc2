/** What a server's moderators have chosen for answers. */
import type { ServerSettings } from '../store/settings.js';

/**
 * The settings of a server, or of no server (null) in direct messages. Asked before the
 * acknowledgement, so it answers at once and never throws.
 */
export type SettingsFor = (guildId: string | null) => ServerSettings;
