/** Reply → the message that shows it, with the buttons that lead on from it. */
import type { Answer } from '../../answers/answer.js';
import type { Reply, Request } from '../../app.js';
import type { Arguments } from '../../commands/command.js';
import { MESSAGES } from '../../messages/catalog.js';
import type { DrawnPicture } from '../../pictures/draw.js';
import { controlsFor } from '../rendering/controls.js';
import { renderAnswer } from '../rendering/render.js';
import type { Delivery } from './deliver.js';

/** How an answer is shown. */
export interface Presentation {
  readonly isPrivate: boolean;
  /** Whether a private answer may be shown to all by its asker. */
  readonly mayShare: boolean;
  readonly notes?: readonly string[];
  readonly pictures?: readonly DrawnPicture[];
}

/** Ready to be delivered; an error has no buttons. */
export function present(
  { answer, edition }: Reply,
  request: Request,
  { isPrivate, mayShare, notes = [], pictures = [] }: Presentation,
): Delivery {
  const { command, locale } = request;
  const kind = answer.kind === 'found' ? 'found' : 'nothing';
  const args = withPage(request.arguments, answer);
  const state = { command, arguments: args, locale, isPrivate, edition, kind } as const;
  const controls = controlsFor(answer, state, mayShare, MESSAGES[locale]);
  const body = renderAnswer(answer, locale, { controls, notes, pictures });
  return { body, isError: answer.kind === 'error', locale };
}

/** The page that is shown, which may be another than the one asked for. */
function withPage(args: Arguments, answer: Answer): Arguments {
  const isPaged = answer.kind === 'found' && answer.page.count > 1;
  return isPaged ? { ...args, page: answer.page.number } : args;
}
