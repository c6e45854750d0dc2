/** `/unanswered`: what members asked without an answer, similar questions together; to read, download and clear. */
import { cutPage } from '../../answers/telling/page.js';
import { detectLanguage } from '../../language/detect.js';
import { LANGUAGES } from '../../language/languages.js';
import { isStopWord } from '../../language/stop-words.js';
import { tokenize } from '../../language/tokenizer.js';
import type { Messages } from '../../messages/messages.js';
import { toTerm } from '../../search/analyzer.js';
import { groupByLikeness, type LikeGroup } from '../../store/likeness.js';
import type { KeptQuestion } from '../../store/unanswered.js';
import { buttonRow, pageOf, pageRow, panel, panelId } from '../rendering/panel.js';
import { shorten } from '../rendering/snippet.js';
import { dayStamp } from '../rendering/timestamp.js';
import {
  actOf,
  notice,
  type Outcome,
  type ServerCommandHandler,
  type Use,
} from './server-command.js';

const COMMAND = 'unanswered';
const PAGE_SIZE = 10;
/** At most this many characters of a question. */
const QUESTION = 200;

/** `/unanswered`: the list, grouped by likeness, with buttons to save or clear it. */
export const unansweredCommand: ServerCommandHandler = {
  run: (use) => show(use, Number(use.arguments.page ?? 1)),
  presses: {
    page: (use, { argument }) => show(use, pageOf(argument)),
    export: exportAll,
    clear: askToClear,
    clearYes: clear,
  },
};

async function show(use: Use, asked: number): Promise<Outcome> {
  const { messages } = use;
  const texts = messages.server.unanswered;
  const questions = await listOf(use);
  if ('body' in questions) return questions;
  const groups = groupByLikeness(questions, contentWords);
  const { shown, page } = cutPage(groups, PAGE_SIZE, asked);
  const rows = pageRow(page, (number) => idOf('page', String(number)), [
    { id: idOf('export'), label: texts.export },
    { id: idOf('clear'), label: texts.clear, isDangerous: true },
  ]);
  const lines = [`-# ${texts.summary(totalOf(questions), groups.length)}`];
  lines.push(...shown.map((group) => lineOf(group, messages)));
  return { body: panel({ title: texts.title, lines, rows }) };
}

/** The kept questions, at least one, or what is to be said instead. */
async function listOf(use: Use): Promise<readonly KeptQuestion[] | Outcome> {
  const { store, serverId, messages } = use;
  const texts = messages.server.unanswered;
  if (!store.settings.of(serverId).keepUnanswered)
    return notice(use, texts.title, [texts.off, texts.howOn]);
  const questions = await store.unanswered.list(serverId);
  return questions.length === 0 ? notice(use, texts.title, [texts.empty]) : questions;
}

function lineOf({ example, count }: LikeGroup<KeptQuestion>, messages: Messages): string {
  const because = [...fateOf(example, messages), dayStamp(example.day)].join(' • ');
  const { times } = messages.server.unanswered;
  return `- **${times(count)}** ${shorten(example.question, QUESTION)}\n-# ${because}`;
}

/** What became of it, and the reason that was given with 👎. */
function fateOf({ why, reason }: KeptQuestion, { server, buttons }: Messages): string[] {
  const given = Object.entries(buttons.reasons).find(([name]) => name === reason)?.[1];
  return [server.unanswered.why[why], ...(given === undefined ? [] : [given])];
}

/** One line per question, those of a group together, as they can be read in any editor. */
async function exportAll(use: Use): Promise<Outcome> {
  const { messages } = use;
  const texts = messages.server.unanswered;
  const questions = await listOf(use);
  if ('body' in questions) return questions;
  const groups = groupByLikeness(questions, contentWords).map((group) =>
    group.questions
      .map((kept) =>
        [texts.times(kept.count), kept.question, ...fateOf(kept, messages), kept.day].join('\t'),
      )
      .join('\n'),
  );
  const file = { name: 'unanswered.txt', text: `${groups.join('\n\n')}\n` };
  return {
    body: panel({ title: texts.title, lines: [texts.exported], file, rows: [backRow(use)] }),
  };
}

async function askToClear(use: Use): Promise<Outcome> {
  const texts = use.messages.server.unanswered;
  const questions = await listOf(use);
  if ('body' in questions) return questions;
  const row = buttonRow([
    { id: idOf('clearYes'), label: texts.clearYes, isDangerous: true },
    { id: idOf('page', '1'), label: use.messages.server.settings.cancel },
  ]);
  const lines = [texts.clearAsk(totalOf(questions))];
  return { body: panel({ title: texts.title, lines, rows: [row] }) };
}

async function clear(use: Use): Promise<Outcome> {
  await use.store.unanswered.clear(use.serverId, actOf(use, 'clear', ''));
  return notice(use, use.messages.server.unanswered.cleared);
}

function backRow({ messages }: Use) {
  return buttonRow([{ id: idOf('page', '1'), label: `◀ ${messages.server.unanswered.title}` }]);
}

function totalOf(questions: readonly KeptQuestion[]): number {
  return questions.reduce((sum, { count }) => sum + count, 0);
}

function contentWords({ question }: KeptQuestion): string[] {
  const language = LANGUAGES[detectLanguage(question)];
  return tokenize(question)
    .filter((token) => !isStopWord(token, language))
    .map((token) => toTerm(token.folded, language));
}

function idOf(action: string, argument = ''): string {
  return panelId({ command: COMMAND, action, argument });
}
