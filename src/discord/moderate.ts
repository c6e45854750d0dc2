/** `/moderate …`: what a server hides, which answers are taken away, and who did so. */
import { cutPage } from '../answers/page.js';
import { ACTS } from '../messages/server-messages.js';
import type { HiddenPlace } from '../store/hidden.js';
import { findArticle, titleOf } from './article-place.js';
import { pageOf, pageRow, panel, panelId } from './panel.js';
import { removeAnswer } from './remove-answer.js';
import {
  actOf,
  notice,
  type Outcome,
  refusal,
  type ServerCommandHandler,
  type Use,
} from './server-command.js';
import { shorten } from './snippet.js';

const PAGE_SIZE = 10;
const TITLE = 100;
const REASON = 200;

export const moderateCommands: Readonly<Record<string, ServerCommandHandler>> = {
  'moderate hide': { run: hide },
  'moderate restore': { run: restore },
  'moderate hidden': {
    run: (use) => listHidden(use, numberIn(use, 'page') ?? 1),
    press: (use, { argument }) => listHidden(use, pageOf(argument)),
  },
  'moderate remove': { run: removeAnswer },
  'moderate log': {
    run: (use) => showLog(use, numberIn(use, 'page') ?? 1),
    press: (use, { argument }) => showLog(use, pageOf(argument)),
  },
};

interface Meant extends HiddenPlace {
  readonly title: string;
}

async function hide(use: Use): Promise<Outcome> {
  const meant = await placeMeant(use);
  if ('body' in meant) return meant;
  const { store, serverId, interaction, messages } = use;
  const entry = actOf(use, 'hide', targetOf(meant));
  const { articleId, paragraph } = meant;
  const { reason, at } = entry;
  const item = { articleId, paragraph, reason, userId: interaction.user.id, at };
  await store.hidden.hide(serverId, item, entry);
  const { moderate } = messages.server;
  return notice(use, moderate.hidden(moderate.place(meant.title, paragraph)), [moderate.stays]);
}

async function restore(use: Use): Promise<Outcome> {
  const meant = await placeMeant(use);
  if ('body' in meant) return meant;
  const { store, serverId, messages } = use;
  const { moderate } = messages.server;
  const { articleId, paragraph, title } = meant;
  const place = moderate.place(title, paragraph);
  const isHidden = store.hidden
    .of(serverId)
    .some((item) => item.articleId === articleId && item.paragraph === paragraph);
  if (!isHidden) return refusal(use, moderate.notHidden(place));
  await store.hidden.restore(serverId, meant, actOf(use, 'restore', targetOf(meant)));
  return notice(use, moderate.restored(place));
}

/** The article or paragraph that is named, or why it cannot be told. */
async function placeMeant(use: Use): Promise<Meant | Outcome> {
  const { bot, store, serverId, messages } = use;
  const { moderate } = messages.server;
  const asked = String(use.arguments.article ?? '').trim();
  const paragraph = numberIn(use, 'paragraph');
  const found = await findArticle(bot.app, asked);
  const hidden = store.hidden.of(serverId);
  if (!('id' in found)) {
    // An article that is gone from the corpus may still be hidden.
    const isKnown = hidden.some(({ articleId }) => articleId === asked);
    if (isKnown) return { articleId: asked, paragraph, title: asked };
    return found.length === 0
      ? refusal(use, moderate.noArticle(asked))
      : refusal(use, moderate.severalArticles(asked), found);
  }
  // So may a paragraph of one that has become shorter.
  const isKnown = hidden.some(
    (item) => item.articleId === found.id && item.paragraph === paragraph,
  );
  if (paragraph !== null && paragraph > found.paragraphs && !isKnown)
    return refusal(use, moderate.noParagraph(paragraph, found.paragraphs));
  return { articleId: found.id, paragraph, title: found.title };
}

async function listHidden(use: Use, asked: number): Promise<Outcome> {
  const { bot, store, serverId, messages } = use;
  const { moderate } = messages.server;
  const items = store.hidden.of(serverId);
  if (items.length === 0) return notice(use, moderate.nothingHidden);
  const { shown, page } = cutPage(items, PAGE_SIZE, asked);
  const lines = await Promise.all(
    shown.map(async ({ articleId, paragraph, reason, userId, at }) => {
      const title = shorten(await titleOf(bot.app, articleId), TITLE);
      const why = reason === '' ? '' : ` – ${shorten(reason, REASON)}`;
      return `- ${moderate.place(title, paragraph)}${why}\n-# ${moderate.hiddenBy} <@${userId}> • ${timeOf(at)} • ${shorten(articleId, TITLE)}`;
    }),
  );
  return {
    body: panel({ title: moderate.hiddenTitle, lines, rows: rowOf('moderate hidden', page) }),
  };
}

async function showLog(use: Use, asked: number): Promise<Outcome> {
  const { store, serverId, messages } = use;
  const { moderate } = messages.server;
  const { total } = await store.audit.page(serverId, 1, 1);
  if (total === 0) return notice(use, moderate.logEmpty);
  const count = Math.ceil(total / PAGE_SIZE);
  const number = Math.min(asked, count);
  const { entries } = await store.audit.page(serverId, number, PAGE_SIZE);
  const lines = entries.map(({ userId, act, target, reason, at }) => {
    const known = ACTS.find((name) => name === act);
    const done = known === undefined ? shorten(act, TITLE) : moderate.acts[known];
    const why = reason === '' ? '' : ` – ${shorten(reason, REASON)}`;
    return `- ${timeOf(at)} <@${userId}> ${done}: ${shorten(target, TITLE)}${why}`;
  });
  const rows = rowOf('moderate log', { number, count });
  return { body: panel({ title: moderate.logTitle, lines, rows }) };
}

function rowOf(command: string, page: { readonly number: number; readonly count: number }) {
  return pageRow(page, (number) => panelId({ command, action: 'page', argument: String(number) }));
}

function targetOf({ articleId, paragraph }: HiddenPlace): string {
  return paragraph === null ? articleId : `${articleId} ¶${paragraph}`;
}

function numberIn({ arguments: args }: Use, name: string): number | null {
  const value = args[name];
  return typeof value === 'number' ? value : null;
}

/** As each reader's own clock has it. */
function timeOf(at: Date): string {
  return `<t:${Math.floor(at.getTime() / 1000)}:f>`;
}
