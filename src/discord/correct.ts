/**
 * Marks answers whose source has changed: after each reload, and at the start, what the kept
 * messages cite is looked for in the articles. Only a message in a channel that the bot may see can
 * still be changed that late; any other is left as it is.
 */

import {
  type APIMessage,
  type APIMessageTopLevelComponent,
  type Client,
  ComponentType,
  ContainerBuilder,
  DiscordAPIError,
  MessageFlags,
  Routes,
  TextDisplayBuilder,
} from 'discord.js';
import type { App } from '../app.js';
import { oneAtATime } from '../in-turn.js';
import { MESSAGES } from '../messages/catalog.js';
import { isStillThere } from '../store/cited-words.js';
import type { KeptCitation } from '../store/corrections.js';
import { dayOf } from '../store/day.js';
import type { Store } from '../store/store.js';
import { StoreError } from '../store/store-error.js';
import type { Bot } from './bot.js';
import { faultFields } from './gateway/fault.js';
import { identifiers } from './rendering/controls.js';
import { MAX_COMPONENTS, MAX_MESSAGE_TEXT } from './rendering/limits.js';
import { readState } from './rendering/state.js';
import { dayStamp } from './rendering/timestamp.js';
import { persist } from './responding/deliver.js';

/** Articles looked at in one go. */
const BATCH = 50;

/** For one message: those after it wait, and what failed is tried again after the next reload. */
const PATIENCE_MS = 5000;

/** Marks what must be, now and after each reload; `track` is given the work. Gives what ends it. */
export function startCorrecting(
  client: Client,
  bot: Bot,
  store: Store,
  track: (work: Promise<void>) => void,
): () => void {
  // One after the other: the next one sees what this one has marked.
  const inTurn = oneAtATime();
  const correct = () => track(inTurn(() => correctAll(client, bot, store)));
  const stop = bot.app.onReload(correct);
  correct();
  return stop;
}

async function correctAll(client: Client, bot: Bot, store: Store): Promise<void> {
  const { app, logger } = bot;
  try {
    const changed = await changedMessages(app, store);
    let marked = 0;
    for (const citation of changed)
      if (await mark(client, bot, citation)) {
        await store.corrections.remove(citation.messageId);
        marked += 1;
      }
    if (changed.length > 0)
      logger.info({ changed: changed.length, marked }, 'answers whose source has changed');
  } catch (error) {
    // The store has already logged what it could not do.
    if (!(error instanceof StoreError)) logger.error(faultFields(error), 'answers not corrected');
  }
}

/** One citation of each message with cited words that are no longer in their article. */
async function changedMessages(app: App, store: Store): Promise<readonly KeptCitation[]> {
  const messages = new Map<string, KeptCitation>();
  const ids = await store.corrections.articleIds();
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    const texts = await app.paragraphsOf(batch);
    const byArticle = new Map(batch.map((id, index) => [id, texts[index] ?? []]));
    for (const citation of await store.corrections.of(batch))
      if (!isStillThere(citation, byArticle.get(citation.articleId) ?? []))
        messages.set(citation.messageId, citation);
  }
  return [...messages.values()];
}

/** True when the message needs no more care: it was marked, or it is gone or out of reach. */
async function mark(
  client: Client,
  bot: Bot,
  { channelId, messageId, serverId }: KeptCitation,
): Promise<boolean> {
  const { rest } = client;
  const route = Routes.channelMessage(channelId, messageId);
  const soon = <Result>(request: () => Promise<Result>) => persist(client, request, PATIENCE_MS);
  try {
    const { components = [] } = (await soon(() => rest.get(route))) as APIMessage;
    const { language } = bot.settingsFor(serverId);
    const locale = readState(identifiers(components))?.locale ?? language ?? 'en';
    const note = MESSAGES[locale].server.corrected(dayStamp(dayOf(new Date())));
    const body = {
      flags: MessageFlags.IsComponentsV2,
      components: withNote(components, note),
      // A drawn quotation would go on showing the old words.
      attachments: [],
      allowed_mentions: { parse: [] },
    };
    await soon(() => rest.patch(route, { body }));
    return true;
  } catch (error) {
    bot.logger.debug(faultFields(error), 'answer could not be corrected');
    return error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);
  }
}

/** The note above what the message says; in its place where there is no room for both. */
function withNote(
  components: readonly APIMessageTopLevelComponent[],
  note: string,
): readonly APIMessageTopLevelComponent[] {
  const [container, ...rows] = components;
  const text = new TextDisplayBuilder().setContent(note).toJSON();
  if (container?.type === ComponentType.Container) {
    const kept = container.components.filter(({ type }) => type !== ComponentType.MediaGallery);
    const noted = [{ ...container, components: [text, ...kept] }, ...rows];
    const { count, length } = sizeOf(noted);
    if (count <= MAX_COMPONENTS && length <= MAX_MESSAGE_TEXT) return noted;
  }
  return [new ContainerBuilder().addTextDisplayComponents(new TextDisplayBuilder(text)).toJSON()];
}

interface Size {
  readonly count: number;
  /** Of all Text Displays. */
  readonly length: number;
}

/** Of any tree of components. */
function sizeOf(components: readonly object[]): Size {
  let [count, length] = [0, 0];
  for (const component of components) {
    count += 1;
    if ('content' in component) length += String(component.content).length;
    const children = [
      ...('components' in component ? (component.components as object[]) : []),
      ...('accessory' in component ? [component.accessory as object] : []),
    ];
    const inner = sizeOf(children);
    count += inner.count;
    length += inner.length;
  }
  return { count, length };
}
