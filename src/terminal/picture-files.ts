/** Pictures of answers in a terminal: written to files, whose paths are printed below the answer. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Answer } from '../answers/answer.js';
import type { Picture } from '../answers/picture.js';
import { codeOf } from '../error-code.js';
import type { LanguageCode } from '../language/language.js';
import type { Logger } from '../logger.js';
import { createDrawingThread } from '../pictures/drawing-thread.js';

/** Where pictures go. */
export interface PictureFiles {
  /** Paths of the pictures of an answer; none when it has none or they cannot be written. Never throws. */
  save(answer: Answer, locale: LanguageCode): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Where pictures are put, and which are made. */
export interface PictureFilesOptions {
  readonly logger: Logger;
  /** Created when missing; null for a new one in the system's temporary folder. */
  readonly folder: string | null;
  /** Whether somebody is watching. Otherwise only pictures that were asked for are made. */
  readonly isWatched: boolean;
}

/** At most this many names are tried in a folder that already holds pictures. */
const MOST_NAMES = 10_000;

/** The folder is made for the first picture. */
export function createPictureFiles({
  logger,
  folder,
  isWatched,
}: PictureFilesOptions): PictureFiles {
  const drawing = createDrawingThread({ logger });
  let opened: Promise<string> | null = null;
  let number = 0;

  async function open(): Promise<string> {
    if (folder === null) return await mkdtemp(join(tmpdir(), 'kutip-'));
    await mkdir(folder, { recursive: true });
    return resolve(folder);
  }

  /** Never over another file. */
  async function write(png: Uint8Array, kind: Picture['kind']): Promise<string> {
    opened ??= open();
    for (;;) {
      number += 1;
      const path = join(await opened, `${kind}-${number}.png`);
      try {
        await writeFile(path, png, { flag: 'wx' });
        return path;
      } catch (error) {
        if (codeOf(error) !== 'EEXIST' || number >= MOST_NAMES) throw error;
      }
    }
  }

  return {
    async save(answer, locale) {
      const picture = answer.kind === 'found' ? answer.picture : undefined;
      if (picture === undefined) return [];
      if (picture.kind === 'timeline' && folder === null && !isWatched) return [];
      const paths: string[] = [];
      try {
        for (const { png } of await drawing.draw(picture, locale))
          paths.push(await write(png, picture.kind));
      } catch (error) {
        logger.warn({ code: codeOf(error) }, 'the picture could not be written');
      }
      return paths;
    },
    close: () => drawing.close(),
  };
}
