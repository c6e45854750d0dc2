/**
 * `npm run preview [FOLDER]`: asks every command about a corpus and writes what Discord would show as
 * one page, with a picture of it beside when Debian's `chromium` is there.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { openApp } from '../../src/app.js';
import { contextMessage } from '../../src/discord/context-message.js';
import { present } from '../../src/discord/present.js';
import { createLogger } from '../../src/logger.js';
import { type PreviewMessage, previewPage } from './page.js';

const CORPUS = new URL('../bench/small/articles', import.meta.url).pathname;
const OUTPUT = 'preview';

const QUESTIONS = [
  ['id', 'who', { query: 'Sutarja Wiraloka' }],
  ['en', 'when', { query: 'Port Ellery strike' }],
  ['id', 'where', { query: 'gempa' }],
  ['en', 'ask', { question: 'Who signed the agreement in Port Ellery?' }],
  ['id', 'ask', { question: 'Siapa presiden Mars?' }],
  ['id', 'quote', { about: 'kereta' }],
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
  const { body } = present(reply, request, { isPrivate, mayShare: command !== 'help' });
  const title = `/${command} ${Object.values(args).join(' ')}`;
  messages.push({ title, locale, isPrivate, components: body.components });
  const { answer, edition } = reply;
  const [passage] = answer.kind === 'found' ? answer.passages : [];
  const context = passage === undefined || index > 3 ? null : await app.context(passage);
  if (context === null || answer.kind !== 'found') continue;
  const state = { ...request, isPrivate: true, edition, kind: 'found' } as const;
  const shown = contextMessage(context, { passages: answer.passages, index: 0, state }, locale);
  messages.push({ title: `${title} · context`, locale, isPrivate: true, ...shown });
}
await app.close();

mkdirSync(OUTPUT, { recursive: true });
const file = resolve(OUTPUT, 'index.html');
writeFileSync(file, previewPage(messages));
console.log(file);
try {
  const picture = resolve(OUTPUT, 'index.png');
  const size = ['--window-size=1300,9000', '--hide-scrollbars'];
  const quiet = { stdio: 'ignore', timeout: 60_000 } as const;
  const where = [`--screenshot=${picture}`, `file://${file}`];
  execFileSync('chromium', ['--headless', '--no-sandbox', ...size, ...where], quiet);
  console.log(picture);
} catch {
  console.log('no picture: "apt-get install chromium" gives the browser for it');
}
