/** `kutip register`: tells Discord about the commands. */
import { stdout } from 'node:process';
import { COMMANDS, SERVER_COMMANDS } from '../commands/index.js';
import { ConfigError } from '../config.js';
import { EXIT, type ExitCode, type Invocation } from './invocation.js';

/** For one server when DISCORD_GUILD_ID is set, else for all. Throws ConfigError without a token. */
export async function register({ config, messages }: Invocation): Promise<ExitCode> {
  const { discordToken: token, discordGuildId: guildId, discordApiUrl: apiUrl, locale } = config;
  if (token === null) throw new ConfigError(messages.cli.tokenNeeded);
  const { registerCommands } = await import('../discord/register.js');
  const commands = [...COMMANDS, ...SERVER_COMMANDS];
  const report = await registerCommands({ commands, token, guildId, apiUrl, locale });
  stdout.write(`${messages.cli.registered(report)}\n`);
  return EXIT.ok;
}
