/** Everything that reads what somebody else has written: none may throw but what it says it throws. */
import { buildLibrary } from '../../src/answers/holdings/build-library.js';
import { parseQuestion } from '../../src/answers/question/question.js';
import { createApp, type LocalApp } from '../../src/app.js';
import { parseUsage, UsageError } from '../../src/cli/usage.js';
import { COMMANDS } from '../../src/commands/index.js';
import { ConfigError, parseConfig } from '../../src/config.js';
import type { Article } from '../../src/corpus/article.js';
import { buildArticle } from '../../src/corpus/building/build-article.js';
import type { Reading } from '../../src/corpus/draft.js';
import { decode } from '../../src/corpus/formats/decode.js';
import { readHtml } from '../../src/corpus/formats/read-html.js';
import { readJsonLine } from '../../src/corpus/formats/read-jsonl.js';
import { readMarkdown } from '../../src/corpus/formats/read-markdown.js';
import { readText } from '../../src/corpus/formats/read-text.js';
import { readForm } from '../../src/discord/interactions/feedback.js';
import { readPanelId } from '../../src/discord/rendering/panel.js';
import { readState } from '../../src/discord/rendering/state.js';
import { present } from '../../src/discord/responding/present.js';
import { readPeriod } from '../../src/facts/dates/read-period.js';
import { findFacts } from '../../src/facts/find-facts.js';
import { isPublicAddress, parseAddress } from '../../src/import/address.js';
import { decodeText } from '../../src/import/charset.js';
import { findNextPage } from '../../src/import/next-page.js';
import { ImportError } from '../../src/import/obstacle.js';
import { readRobots } from '../../src/import/robots.js';
import { toMarkdown } from '../../src/import/to-markdown.js';
import { createLogger } from '../../src/logger.js';
import { MESSAGES } from '../../src/messages/catalog.js';
import { cleanQuestion } from '../../src/store/clean-question.js';
import { parseLocation } from '../../src/store/location.js';
import { parseLine } from '../../src/terminal/parse-line.js';
import { renderAnswer } from '../../src/terminal/render.js';
import { styleFor } from '../../src/terminal/style.js';
import { lintMessage } from '../discord/lint.js';

/** Throws when the text shows a fault. */
export type Target = (text: string) => unknown;

const PAGE = new URL('https://berita.example/laut/kapal');
const STYLE = styleFor({ isTTY: false, columns: 80 }, true);
const LOGGER = createLogger('silent');
const app = createApp({ library: libraryOf([]), logger: LOGGER });

export const TARGETS: Readonly<Record<string, Target>> = {
  'a line in the terminal': (text) => parseLine(text, COMMANDS),
  'words behind kutip': but(UsageError, (text) =>
    parseUsage(text.split(' '), ['corpus', 'json', 'limit'], 3, MESSAGES.en),
  ),
  settings: but(ConfigError, (text) =>
    parseConfig(Object.fromEntries(text.split('\n').map((line) => line.split('=', 2)))),
  ),
  'identifiers of buttons': (text) => [readState(text.split('\n')), readPanelId(text)],
  'a form that came back': (text) => readForm(text, () => text.split('\n'), COMMANDS),
  'where the store is': parseLocation,
  'a web address': but(ImportError, (text) => [parseAddress(text, PAGE), isPublicAddress(text)]),
  'robots.txt': (text) => readRobots(PAGE, text).isAllowed(PAGE.href, 'Kutip'),
  'a page and its next': (text) => findNextPage(text, PAGE, PAGE, 2),
  'bytes of a file': (text) => decode(Buffer.from(text, 'latin1')),
  'bytes of a page': (text) => decodeText(Buffer.from(text, 'latin1'), text.slice(0, 12)),
  'a text file': (text) => articlesOf(readText(text)).map(findFacts),
  'a Markdown file': (text) => articlesOf(readMarkdown(text)).map(findFacts),
  'a saved web page': (text) => articlesOf(readHtml(text)).map(findFacts),
  'a line of JSON': (text) => articlesOf(readJsonLine(text, 1)).map(findFacts),
  'an imported article': (text) => readText(text).drafts.map(toMarkdown).map(readMarkdown),
  'a period': readPeriod,
  'a question': parseQuestion,
  'a question to be kept': cleanQuestion,
  'a question about itself': (text) => ask(text),
};

/** The target, without the error that it says it throws. */
function but(expected: new (...args: never[]) => Error, target: Target): Target {
  return (text) => {
    try {
      return target(text);
    } catch (error) {
      if (error instanceof expected) return null;
      throw error;
    }
  };
}

function articlesOf({ drafts }: Reading): Article[] {
  return drafts.flatMap((draft) => buildArticle(draft, 'a', 'a.txt').article ?? []);
}

function libraryOf(articles: readonly Article[]) {
  return buildLibrary({ articles: [...articles], report: { files: [] } }, new Date(0));
}

/** The whole way: an article, a question of its last line, and what both adapters make of the answer. */
async function ask(text: string): Promise<void> {
  app.replace(libraryOf(articlesOf(readText(text))));
  const parsed = parseLine(text.slice(text.lastIndexOf('\n') + 1), COMMANDS);
  if (parsed === null) return;
  await askIn(app, { ...parsed, locale: 'id' });
}

async function askIn({ run }: LocalApp, request: Parameters<LocalApp['run']>[0]): Promise<void> {
  const reply = await run(request);
  const { answer } = reply;
  if (answer.kind === 'error' && answer.code === 'fault') throw new Error('a command failed');
  const { body } = present(reply, request, { isPrivate: false, mayShare: true, notes: [] });
  const broken = lintMessage({ ...body }, { isSent: false });
  if (broken.length > 0) throw new Error(broken.join('; '));
  renderAnswer(answer, { ...STYLE, messages: MESSAGES.id });
}
