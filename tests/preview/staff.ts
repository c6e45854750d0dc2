/** What admins and moderators see: the real bot at a local Discord, over a corpus and a store of its own. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../../src/app.js';
import { startDiscord } from '../../src/discord/start.js';
import { createLogger } from '../../src/logger.js';
import { openStore } from '../../src/store/store.js';
import { controls } from '../discord/read-message.js';
import { DiscordServer } from '../discord/server/discord-server.js';
import type { Shown } from '../discord/server/interactions.js';
import type { OptionValues } from '../discord/server/payloads.js';
import type { PreviewMessage } from './page.js';

const MANAGE_MESSAGES = 1n << 13n;
const CHANNEL = '333333333333333333';
const ARTICLE = {
  title: 'Dermaga Baru di Tanjung Sari',
  text: 'TANJUNG SARI – Bupati Lingga Ratna Dewi meresmikan dermaga baru di Tanjung Sari pada Senin (4/3/2024).',
  publisher: 'Kabar Desa',
  published: '2024-03-05',
};

/** Every message of `/corpus`, `/moderate`, `/settings`, `/unanswered` and `/privacy`, in their order. */
export async function staffMessages(
  articles: string,
  locale: 'id' | 'en',
): Promise<readonly PreviewMessage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-'));
  const corpus = join(folder, 'corpus');
  cpSync(articles, corpus, { recursive: true });
  writeFileSync(join(corpus, 'rusak.jsonl'), '{"text": \n');
  const logger = createLogger('warn');
  const app = await openApp(corpus, logger);
  const store = await openStore({ url: `file:${join(folder, 'kutip.db')}`, logger });
  const server = await DiscordServer.start();
  const { token, apiUrl } = server;
  const bot = await startDiscord(app, { token, apiUrl, logger, store });
  const shown: PreviewMessage[] = [];

  const staff = { userId: server.ownerId, permissions: MANAGE_MESSAGES, channelId: CHANNEL };
  const add = (title: string, message: Shown) => {
    const components = message.components as PreviewMessage['components'];
    shown.push({ title, locale, isPrivate: message.isEphemeral, components });
  };
  const use = async (command: string, values: OptionValues = {}, options: object = staff) => {
    const message = await server.slash(command, values, { ...options, locale });
    add(`/${command} ${Object.values(values).join(' ')}`, message);
    return message;
  };
  const press = async (message: Shown, id: string, values: readonly string[] | null = null) => {
    const changed = await server.press(message, id, { ...staff, locale }, values).shown;
    add(`… ${id}`, changed);
    return changed;
  };
  const button = (message: Shown, action: string) =>
    Object.values(controls(message)).find((id) => id.includes(`:${action}:`)) ?? '';

  try {
    const [article, other] = app.library.articles.map(({ id }) => id);
    if (article === undefined || other === undefined) throw new Error('two articles are needed');
    await use('corpus status');
    await use('corpus problems');
    await use('corpus reload');
    const examined = await use('corpus add', ARTICLE);
    await press(examined, button(examined, 'code'));
    await use('corpus add', ARTICLE);
    await use('corpus undo');
    await use('corpus remove', { article: 'Dermaga di Bulan' });
    await use('corpus remove', { article: 'a' });
    await use('corpus reload', {}, { permissions: MANAGE_MESSAGES });

    await use('moderate hidden');
    await use('moderate log');
    await use('moderate hide', { article, reason: 'Sumbernya keliru' });
    await use('moderate hide', { article: other, paragraph: 2 });
    await use('moderate hide', { article: other, paragraph: 99 });
    await use('moderate hide', { article: 'Dermaga di Bulan' });
    await use('moderate hidden');
    await use('moderate restore', { article });
    await use('moderate restore', { article });
    await use('moderate remove', { message: 'halo' });
    await use('moderate hide', { article }, {});

    await use('unanswered');
    const settings = await use('settings');
    await press(settings, 'p:settings:publicChannels:', [CHANNEL]);
    await press(settings, 'p:settings:coolDownSeconds:', ['60']);
    await press(settings, 'p:settings:keepUnanswered:', ['on']);
    await use('ask', { question: 'Berapa harga kompor surya di Wamena?' }, {});
    await use('ask', { question: 'Harga kompor surya di Wamena berapa?' }, {});
    const list = await use('unanswered');
    await press(list, button(list, 'export'));
    const clear = await press(list, button(list, 'clear'));
    await press(clear, button(clear, 'clearYes'));
    await use('moderate log');
    await use('privacy', {}, {});
    const forget = await press(settings, button(settings, 'forget'));
    await press(forget, button(forget, 'forgetYes'));
    return shown;
  } finally {
    await bot.stop();
    await server.stop();
    await store.close();
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
