/** The least a bot of discord.js can do: one constant answer to every command. The floor of the benchmark. */
import { Client } from 'discord.js';

const [token = '', api = ''] = process.argv.slice(2);
const client = new Client({
  intents: [],
  allowedMentions: { parse: [], repliedUser: false },
  rest: { api, version: '10', globalRequestsPerSecond: 1_000_000 },
});
client.on('interactionCreate', async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.deferReply();
  await interaction.editReply({ content: 'Pasar ini milik para nelayan.' });
});
await client.login(token);
console.log('logged in as the constant bot');
