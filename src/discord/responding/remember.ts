/**
 * What an answer leaves in the store once it has been given: which message cites what, so that it
 * can be corrected; and the question, only where moderators keep those that found no answer. None
 * of this is awaited, and none of it can spoil an answer.
 */
import type { Answer } from '../../answers/answer.js';
import type { Request } from '../../app.js';
import { dayOf } from '../../store/day.js';
import { StoreError } from '../../store/store-error.js';
import type { UnansweredQuestion } from '../../store/unanswered.js';
import type { Bot } from '../bot.js';
import { faultFields } from '../gateway/fault.js';
import type { SentMessage } from './deliver.js';

/**
 * Remembers what a message cites; what it cited before is forgotten. Only for messages that the bot can
 * change later: public ones in a server that has the bot. Never throws.
 */
export async function rememberCitations(
  { store, logger }: Bot,
  { id: messageId, channelId }: SentMessage,
  serverId: string | null,
  answer: Answer,
): Promise<void> {
  if (store === null || serverId === null) return;
  const passages = answer.kind === 'found' ? answer.passages : [];
  const citations = passages.map(({ articleId, paragraph, start, text }) => ({
    articleId,
    paragraph,
    start,
    text,
  }));
  try {
    await store.corrections.remove(messageId);
    await store.corrections.record({ messageId, channelId, serverId, citations, at: new Date() });
  } catch (error) {
    // The store has already logged what it could not do.
    if (!(error instanceof StoreError)) logger.error(faultFields(error), 'citations not kept');
  }
}

/** Why a question is kept. */
export type Fate = Pick<UnansweredQuestion, 'why' | 'reason'>;

/** Keeps a question where the server's moderators want it, and does nothing elsewhere. Never throws. */
export async function keepQuestion(
  { store, logger, settingsFor }: Bot,
  request: Request,
  serverId: string | null,
  fate: Fate,
): Promise<void> {
  if (store === null || serverId === null || !settingsFor(serverId).keepUnanswered) return;
  const question = wordsOf(request);
  if (question === '') return;
  const { locale } = request;
  try {
    await store.unanswered.record(serverId, { ...fate, question, locale, day: dayOf(new Date()) });
  } catch (error) {
    if (!(error instanceof StoreError)) logger.error(faultFields(error), 'question not kept');
  }
}

/** What was asked; a plain question as it is, others with their command before them. */
function wordsOf({ command, arguments: args }: Request): string {
  const words = Object.values(args).filter((value) => typeof value === 'string');
  if (words.length === 0) return '';
  return command === 'ask' ? words.join(' ') : `/${command} ${words.join(' · ')}`;
}
