/**
 * `npm run preview [FOLDER]`: asks every command about a corpus, does what admins and moderators
 * do, and writes what Discord would show to `preview/`: a page for a desktop and one for a phone,
 * and a picture of each, for which Debian's `chromium` must be there. `ask-phone.png` and
 * `quote-phone.png` are those of the README.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { type LocalApp, openApp } from '../../src/app.js';
import { contextMessage } from '../../src/discord/rendering/context-message.js';
import { present } from '../../src/discord/responding/present.js';
import { createLogger } from '../../src/logger.js';
import { drawPicture } from '../../src/pictures/draw.js';
import { type PreviewMessage, previewPage, SCREENS } from './page.js';
import { photograph } from './photograph.js';
import { staffMessages } from './staff.js';

const CORPUS = new URL('../bench/small/articles', import.meta.url).pathname;
const OUTPUT = 'preview';

interface Question {
  readonly locale: 'id' | 'en';
  readonly command: string;
  readonly args: Readonly<Record<string, string | number | boolean>>;
  readonly isPrivate?: boolean;
  /** Also shows what *Context* shows. */
  readonly hasContext?: boolean;
}

const ASK: Question = {
  locale: 'en',
  command: 'ask',
  args: { question: 'Which minister resigned after the crane collapse?' },
};
const QUOTE: Question = { locale: 'en', command: 'quote', args: { speaker: 'Maddox', card: true } };

const QUESTIONS: Readonly<Record<string, readonly Question[]>> = {
  ask: [ASK],
  quote: [QUOTE],
  answers: [
    { locale: 'id', command: 'who', args: { query: 'Sutarja Wiraloka' }, hasContext: true },
    { locale: 'en', command: 'when', args: { query: 'Port Ellery strike' }, hasContext: true },
    { locale: 'en', command: 'when', args: { query: 'agreement signed' } },
    { locale: 'id', command: 'when', args: { query: 'Jembatan Selat Arung diresmikan' } },
    { locale: 'id', command: 'where', args: { query: 'gempa' }, isPrivate: true },
    { ...ASK, hasContext: true },
    { locale: 'id', command: 'ask', args: { question: 'Siapa presiden Mars?' } },
    { locale: 'en', command: 'ask', args: { question: 'How many people died at Corran Pass?' } },
    { locale: 'id', command: 'quote', args: { about: 'kereta', card: true }, isPrivate: true },
    QUOTE,
    { locale: 'id', command: 'verify', args: { text: 'Gempa itu terasa sampai ke Jakarta.' } },
    {
      locale: 'en',
      command: 'verify',
      args: { text: '"We asked for respect and we got it on paper," Reddick said.' },
    },
    { locale: 'en', command: 'help', args: {}, isPrivate: true },
    { locale: 'id', command: 'help', args: {}, isPrivate: true },
    { locale: 'en', command: 'help', args: { command: 'moderate' }, isPrivate: true },
    { locale: 'id', command: 'who', args: {} },
  ],
  lists: [
    { locale: 'en', command: 'search', args: { query: 'river flood' } },
    { locale: 'id', command: 'article', args: { title: 'jembatan' }, isPrivate: true },
    { locale: 'en', command: 'articles', args: {} },
    { locale: 'id', command: 'articles', args: { outlet: 'Kabar Bulan' } },
    { locale: 'en', command: 'people', args: {} },
    { locale: 'id', command: 'people', args: { name: 'Sutarja Wiraloka' } },
    { locale: 'id', command: 'timeline', args: {}, isPrivate: true },
    { locale: 'en', command: 'timeline', args: { about: 'strike' } },
  ],
};

async function messagesOf(question: Question, app: LocalApp): Promise<PreviewMessage[]> {
  const { locale, command, args, hasContext = false } = question;
  const request = { command, arguments: args, locale };
  const reply = await app.run(request);
  const { answer, edition } = reply;
  const isPrivate = question.isPrivate === true || answer.kind === 'error';
  const picture = answer.kind === 'found' ? answer.picture : undefined;
  const pictures = picture === undefined ? [] : await drawPicture(picture, locale);
  const { body } = present(reply, request, { isPrivate, mayShare: command !== 'help', pictures });
  const title = `/${command} ${Object.values(args).join(' ')}`;
  const shown = { title, locale, isPrivate, ...body };
  const [passage] = answer.kind === 'found' ? answer.passages : [];
  const context = hasContext && passage ? await app.context(passage) : null;
  if (context === null || answer.kind !== 'found') return [shown];
  const state = { ...request, isPrivate: true, edition, kind: 'found' } as const;
  const around = contextMessage(context, { passages: answer.passages, index: 0, state }, locale);
  return [shown, { title: `${title} · context`, locale, isPrivate: true, ...around }];
}

const [corpus = CORPUS] = process.argv.slice(2);
const app = await openApp(corpus, createLogger('warn'));
const pages = new Map<string, readonly PreviewMessage[]>();
for (const [name, questions] of Object.entries(QUESTIONS)) {
  const messages: PreviewMessage[] = [];
  for (const question of questions) messages.push(...(await messagesOf(question, app)));
  pages.set(name, messages);
}
await app.close();
for (const locale of ['id', 'en'] as const) {
  const messages = await staffMessages(corpus, locale);
  // In two, since a browser draws no picture of any height.
  const half = messages.findIndex(({ title }) => title.startsWith('/settings'));
  pages.set(`staff-${locale}`, messages.slice(0, half));
  pages.set(`settings-${locale}`, messages.slice(half));
}

mkdirSync(OUTPUT, { recursive: true });
for (const [name, messages] of pages) {
  for (const screen of SCREENS) {
    const file = resolve(OUTPUT, `${name}-${screen}.html`);
    writeFileSync(file, previewPage(messages, screen));
    console.log(file);
    const picture = photograph(file, screen);
    console.log(picture ?? 'no picture: "apt-get install chromium" gives the browser for it');
  }
}
