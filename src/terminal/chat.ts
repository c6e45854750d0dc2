/** The chat in a terminal: the same app as in Discord, with nothing to sign up for. */
import { createInterface } from 'node:readline';
import type { RunningApp } from '../app.js';
import type { LanguageCode } from '../language/language.js';
import { MESSAGES } from '../messages/catalog.js';
import { answerLine } from './answer-line.js';
import { exampleLines } from './examples.js';
import type { PictureFiles } from './picture-files.js';
import { createProgressLine } from './progress-line.js';
import { readLines } from './read-lines.js';
import { pictureLines, renderAnswer } from './render.js';
import { type Output, styleFor } from './style.js';

/** What a chat is run with. */
export interface ChatOptions {
  readonly app: RunningApp;
  readonly locale: LanguageCode;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & Output;
  readonly noColor: boolean;
  readonly pictureFiles: PictureFiles;
}

/**
 * Ends when the input does or an exit word is typed. Piped lines are answered without a greeting.
 * False when there was nobody to talk to: no terminal and no input.
 */
export async function runChat(options: ChatOptions): Promise<boolean> {
  const { input, output } = options;
  if (input.isTTY && output.isTTY) {
    await converse(options);
    return true;
  }
  let wasAsked = input.isTTY === true;
  for await (const line of readLines(input)) {
    wasAsked = true;
    if (isOneOf(line, 'exitWords')) break;
    await answer(line, options);
  }
  return wasAsked;
}

async function converse(options: ChatOptions): Promise<void> {
  const { app, locale, input, output } = options;
  const texts = MESSAGES[locale].chat;
  output.write(`${greet(app, locale)}\n\n`);
  const terminal = createInterface({ input, output, prompt: texts.prompt });
  terminal.on('SIGINT', () => terminal.close());
  terminal.prompt();
  for await (const line of terminal) {
    if (isOneOf(line, 'exitWords')) break;
    await answer(line, options);
    terminal.prompt();
  }
  terminal.close();
  output.write(`\n${texts.goodbye}\n`);
}

/** Whether the line is one of these words in any language, with or without a slash. */
function isOneOf(line: string, words: 'exitWords' | 'helpWords'): boolean {
  const word = line.trim().toLowerCase().replace(/^\//, '');
  return Object.values(MESSAGES).some(({ chat }) => chat[words].includes(word));
}

async function answer(line: string, options: ChatOptions): Promise<void> {
  const { app, locale, output, noColor, pictureFiles } = options;
  const asked = isOneOf(line, 'helpWords') ? '/help' : line;
  const progress = createProgressLine(output);
  const answered = await answerLine(asked, app, locale, progress.show);
  progress.clear();
  if (answered === null) return;
  // The style is asked for again, because a window can be resized between two questions.
  const messages = MESSAGES[locale];
  const { paged, reply } = answered;
  const { answer } = reply;
  const text = renderAnswer(answer, { messages, paged, ...styleFor(output, noColor) });
  output.write(`${text}${pictureLines(await pictureFiles.save(answer, locale), messages)}\n\n`);
}

/** How much was read, and what can be typed now. */
function greet(app: RunningApp, locale: LanguageCode): string {
  const texts = MESSAGES[locale].chat;
  const { articles, paragraphs, unusedFiles, examples } = app.status().summary;
  const lines = exampleLines(examples, locale).map((example) => `  ${example}`);
  return [
    texts.greeting(articles, paragraphs),
    ...(unusedFiles > 0 ? [texts.unusableFiles(unusedFiles)] : []),
    texts.howTo,
    ...(lines.length > 0 ? [texts.examples, ...lines] : []),
  ].join('\n');
}
