/** Shows the progress of a long operation where its answer will be. */

import type { Bot } from '../bot.js';
import { faultFields } from '../gateway/fault.js';
import { escapeText } from '../rendering/escape.js';
import { panel } from '../rendering/panel.js';
import type { Answerable } from './acknowledge.js';

/** Pause before the first word, and between two. */
const PAUSE_MS = 2000;

/** Shows an asker the progress of a long operation. */
export interface Progress {
  /** Shown when the pause is over, unless there is a newer word by then. */
  tell(title: string): void;
  /** Resolves when no word can come after the answer any more. */
  end(): Promise<void>;
}

/** What takes no longer than a pause is answered without a word in between. */
export function showProgress(interaction: Answerable, { logger }: Pick<Bot, 'logger'>): Progress {
  let latest: string | null = null;
  let shown: Promise<unknown> | null = null;
  const pauses = setInterval(() => {
    if (latest === null || shown !== null) return;
    const message = panel({ title: escapeText(latest), lines: [] });
    latest = null;
    shown = interaction
      .editReply(message)
      .catch((error: unknown) => logger.debug(faultFields(error), 'progress was not shown'))
      .finally(() => {
        shown = null;
      });
  }, PAUSE_MS);
  return {
    tell(title) {
      latest = title;
    },
    async end() {
      clearInterval(pauses);
      await shown;
    },
  };
}
