/**
 * `npm run preview [FOLDER]`: asks every command about a corpus, does what admins and moderators do, and
 * writes what Discord would show as pages for a desktop and a phone, with pictures of them beside when
 * Debian's `chromium` is there.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { openApp } from '../../src/app.js';
import { contextMessage } from '../../src/discord/context-message.js';
import { present } from '../../src/discord/present.js';
import { createLogger } from '../../src/logger.js';
import { drawPicture } from '../../src/pictures/draw.js';
import { type PreviewMessage, previewPage, type Screen } from './page.js';
import { staffMessages } from './staff.js';

const CORPUS = new URL('../bench/small/articles', import.meta.url).pathname;
const OUTPUT = 'preview';

const QUESTIONS = [
  ['id', 'who', { query: 'Sutarja Wiraloka' }],
  ['en', 'when', { query: 'Port Ellery strike' }],
  ['id', 'where', { query: 'gempa' }],
  ['en', 'ask', { question: 'Who signed the agreement in Port Ellery?' }],
  ['id', 'ask', { question: 'Siapa presiden Mars?' }],
  ['id', 'quote', { about: 'kereta', card: true }],
  ['en', 'quote', { speaker: 'Maddox', card: true }],
  ['en', 'search', { query: 'river flood' }],
  ['id', 'article', { title: 'jembatan' }],
  ['en', 'articles', {}],
  ['en', 'people', {}],
  ['id', 'timeline', {}],
  ['id', 'verify', { text: 'Gempa itu terasa sampai ke Jakarta.' }],
  ['en', 'help', {}],
  ['id', 'who', {}],
] as const;

const [corpus = CORPUS] = process.argv.slice(2);
const app = await openApp(corpus, createLogger('warn'));
const messages: PreviewMessage[] = [];
for (const [index, [locale, command, args]] of QUESTIONS.entries()) {
  const request = { command, arguments: args, locale };
  const reply = await app.run(request);
  const isPrivate = index % 3 === 2 || command === 'help' || reply.answer.kind === 'error';
  const { answer, edition } = reply;
  const picture = answer.kind === 'found' ? answer.picture : undefined;
  const pictures = picture === undefined ? [] : await drawPicture(picture, locale);
  const { body } = present(reply, request, { isPrivate, mayShare: command !== 'help', pictures });
  const title = `/${command} ${Object.values(args).join(' ')}`;
  messages.push({ title, locale, isPrivate, ...body });
  const [passage] = answer.kind === 'found' ? answer.passages : [];
  const context = passage === undefined || index > 3 ? null : await app.context(passage);
  if (context === null || answer.kind !== 'found') continue;
  const state = { ...request, isPrivate: true, edition, kind: 'found' } as const;
  const shown = contextMessage(context, { passages: answer.passages, index: 0, state }, locale);
  messages.push({ title: `${title} · context`, locale, isPrivate: true, ...shown });
}
await app.close();

const PAGES: Readonly<Record<string, readonly PreviewMessage[]>> = {
  answers: messages,
  'staff-id': await staffMessages(corpus, 'id'),
  'staff-en': await staffMessages(corpus, 'en'),
};
const SIZES: Readonly<Record<Screen, string>> = { desktop: '1300,13000', phone: '720,17500' };

mkdirSync(OUTPUT, { recursive: true });
for (const [name, shown] of Object.entries(PAGES)) {
  for (const screen of ['desktop', 'phone'] as const) {
    const file = resolve(OUTPUT, `${name}-${screen}.html`);
    writeFileSync(file, previewPage(shown, screen));
    console.log(file);
    const picture = resolve(OUTPUT, `${name}-${screen}.png`);
    try {
      const size = `--window-size=${SIZES[screen]}`;
      const how = [size, '--hide-scrollbars', `--screenshot=${picture}`];
      const quiet = { stdio: 'ignore', timeout: 60_000 } as const;
      execFileSync('chromium', ['--headless', '--no-sandbox', ...how, `file://${file}`], quiet);
      console.log(picture);
    } catch {
      console.log('no picture: "apt-get install chromium" gives the browser for it');
    }
  }
}
