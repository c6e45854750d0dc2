/** `/moderate …`: what a server hides, which answers are taken away, and who did so. */
import { cutPage } from '../../answers/telling/page.js';
import type { HiddenPlace } from '../../store/hidden.js';
import { pageOf, pagesOf, panel } from '../rendering/panel.js';
import { shorten } from '../rendering/snippet.js';
import { timeStamp } from '../rendering/timestamp.js';
import { findArticle, titleOf, writePlace } from './article-place.js';
import { showLog } from './moderate-log.js';
import { removeAnswer } from './remove-answer.js';
import {
  actOf,
  notice,
  type Outcome,
  refusal,
  type ServerCommandHandler,
  type Use,
} from './server-command.js';

/** As in the log: a message has room for a whole page. */
const PAGE_SIZE = 7;
/** At most this many characters of each. */
const TITLE = 100;
const REASON = 150;

/** The subcommands of `/moderate`, by their names in `src/commands`. */
export const moderateCommands: Readonly<Record<string, ServerCommandHandler>> = {
  'moderate hide': { run: hide },
  'moderate restore': { run: restore },
  'moderate hidden': {
    run: (use) => listHidden(use, numberIn(use, 'page') ?? 1),
    presses: { page: (use, { argument }) => listHidden(use, pageOf(argument)) },
  },
  'moderate remove': { run: removeAnswer },
  'moderate log': {
    run: (use) => showLog(use, numberIn(use, 'page') ?? 1),
    presses: { page: (use, { argument }) => showLog(use, pageOf(argument)) },
  },
};

interface Meant extends HiddenPlace {
  readonly title: string;
}

async function hide(use: Use): Promise<Outcome> {
  const meant = await placeMeant(use);
  if ('body' in meant) return meant;
  const { store, serverId, interaction, messages } = use;
  const entry = actOf(use, 'hide', writePlace(meant));
  const { articleId, paragraph } = meant;
  const { reason, at } = entry;
  const item = { articleId, paragraph, reason, userId: interaction.user.id, at };
  await store.hidden.hide(serverId, item, entry);
  const { moderate } = messages.server;
  return notice(use, moderate.hidden, [moderate.place(meant.title, paragraph), moderate.stays]);
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
  await store.hidden.restore(serverId, meant, actOf(use, 'restore', writePlace(meant)));
  return notice(use, moderate.restored, [place]);
}

/** The article or paragraph that is named, or why it cannot be found. */
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
  if (items.length === 0) return notice(use, moderate.hiddenTitle, [moderate.nothingHidden]);
  const { shown, page } = cutPage(items, PAGE_SIZE, asked);
  const lines = await Promise.all(
    shown.map(async ({ articleId, paragraph, reason, userId, at }) => {
      const title = shorten(await titleOf(bot.app, articleId), TITLE);
      const why = reason === '' ? '' : ` – ${shorten(reason, REASON)}`;
      return `- ${moderate.place(title, paragraph)}${why}\n-# ${moderate.hiddenBy} <@${userId}> • ${timeStamp(at)} • ${shorten(articleId, TITLE)}`;
    }),
  );
  return {
    body: panel({ title: moderate.hiddenTitle, lines, rows: pagesOf('moderate hidden', page) }),
  };
}

function numberIn({ arguments: args }: Use, name: string): number | null {
  const value = args[name];
  return typeof value === 'number' ? value : null;
}
