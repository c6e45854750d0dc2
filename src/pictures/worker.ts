/**
 * Draws in a thread of its own: a picture takes up to a second, for which Discord would have to
 * wait.
 */
import { parentPort } from 'node:worker_threads';
import type { Picture } from '../answers/picture.js';
import type { LanguageCode } from '../language/language.js';
import { type DrawnPicture, drawPicture } from './draw.js';

/** What the thread is to draw. */
export interface Order {
  readonly picture: Picture;
  readonly locale: LanguageCode;
}

/** The pictures, or the name of the fault that kept them from being drawn. */
export type Result = readonly DrawnPicture[] | { readonly fault: string };

parentPort?.on('message', ({ picture, locale }: Order) => {
  drawPicture(picture, locale).then(
    (pictures) => parentPort?.postMessage(pictures satisfies Result),
    (error: unknown) => {
      const fault = error instanceof Error ? error.name : typeof error;
      parentPort?.postMessage({ fault } satisfies Result);
    },
  );
});
