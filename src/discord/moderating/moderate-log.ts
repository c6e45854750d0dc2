/**
 * `/moderate log`: who did what and when, in readable form; the store keeps ids and short names.
 */
import { ACTS } from '../../messages/server-messages.js';
import type { AuditEntry } from '../../store/audit.js';
import { pagesOf, panel } from '../rendering/panel.js';
import { shorten } from '../rendering/snippet.js';
import { timeStamp } from '../rendering/timestamp.js';
import { readPlace, titleOf } from './article-place.js';
import { channelOfLink } from './remove-answer.js';
import { notice, type Outcome, type Use } from './server-command.js';
import { readNote } from './settings-choices.js';

/** Entries of a page, and how long their parts may be: a message has room for all of them together. */
const PAGE_SIZE = 7;
/** At most this many characters of each. */
const TARGET = 100;
const REASON = 150;

/** A page of it; the last one when `asked` is beyond it. Throws StoreError. */
export async function showLog(use: Use, asked: number): Promise<Outcome> {
  const { store, serverId, messages } = use;
  const { moderate } = messages.server;
  const { total } = await store.audit.page(serverId, 1, 1);
  if (total === 0) return notice(use, moderate.logTitle, [moderate.logEmpty]);
  const count = Math.ceil(total / PAGE_SIZE);
  const number = Math.min(asked, count);
  const { entries } = await store.audit.page(serverId, number, PAGE_SIZE);
  const lines = await Promise.all(entries.map((entry) => lineOf(entry, use)));
  const rows = pagesOf('moderate log', { number, count });
  return { body: panel({ title: moderate.logTitle, lines, rows }) };
}

async function lineOf(entry: AuditEntry, use: Use): Promise<string> {
  const { acts } = use.messages.server.moderate;
  const act = ACTS.find((name) => name === entry.act);
  const target = await targetOf(entry, use);
  const done = act === undefined ? shorten(entry.act, TARGET) : acts[act];
  const why = entry.reason === '' ? '' : ` – ${shorten(entry.reason, REASON)}`;
  const what = target === '' ? done : `${done}: ${target}`;
  return `- <@${entry.userId}> ${what}${why}\n-# ${timeStamp(entry.at)}`;
}

/** What it was done to, as Markdown. */
async function targetOf({ act, target }: AuditEntry, use: Use): Promise<string> {
  const { moderate, settings } = use.messages.server;
  const plain = shorten(target, TARGET);
  switch (act) {
    case 'settings':
      return readNote(target, settings) ?? plain;
    case 'remove': {
      const channelId = channelOfLink(target);
      return channelId === null ? plain : `<#${channelId}>`;
    }
    case 'hide':
    case 'restore': {
      const { articleId, paragraph } = readPlace(target);
      const title = await titleOf(use.bot.app, articleId);
      return moderate.place(shorten(title, TARGET), paragraph);
    }
    default:
      return plain;
  }
}
