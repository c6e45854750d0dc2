/**
 * The least a bot of discord.js can do: one constant answer to every command, acknowledged first as Kutip's
 * are. The floor of the benchmark: `constant-bot.ts TOKEN API COMPONENTS`.
 */
import { Client, MessageFlags } from 'discord.js';

const [token = '', api = '', components = '[]'] = process.argv.slice(2);
const body = { flags: MessageFlags.IsComponentsV2, components: JSON.parse(components) } as const;
const client = new Client({
  intents: [],
  allowedMentions: { parse: [], repliedUser: false },
  rest: { api, version: '10', globalRequestsPerSecond: 1_000_000 },
});
client.on('interactionCreate', async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.deferReply();
  await interaction.editReply(body);
});
await client.login(token);
console.log('logged in as the constant bot');
