/** The messages between the main thread and the thread of a library, all plain data. */
import type { Progress } from '../../commands/corpus-admin.js';
import type { CorpusError } from '../../corpus/read-corpus.js';
import type { LogLevel } from '../../logger.js';
import type { Engine } from '../engine.js';
import type { ExaminedFile } from '../examine.js';
import type { OpeningReport, OpenOptions } from '../open-library.js';

/** What a new thread is there for. */
export type Task =
  | { readonly kind: 'answer'; readonly open: OpenOptions; readonly logLevel: LogLevel }
  | { readonly kind: 'examine'; readonly path: string };

/** What the thread may be asked; nothing else of a library is reachable. */
export const METHODS = [
  'run',
  'suggest',
  'context',
  'paragraphsOf',
  'locate',
  'withTexts',
] as const;

/** A question to an engine, by the name of its method. */
export type Method = (typeof METHODS)[number] & keyof Engine;

/** To the thread. */
export type Order = {
  readonly kind: 'call';
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
};

/** Why a library could not be opened: nothing usable is there, or a fault of the program. */
export type OpeningFailure =
  | Pick<CorpusError, 'code' | 'path' | 'report'>
  | { readonly code: 'fault'; readonly fault: string };

/** From the thread. */
export type Message =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'ready'; readonly opening: OpeningReport }
  | { readonly kind: 'failed'; readonly failure: OpeningFailure }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'fault'; readonly id: number; readonly fault: string }
  | { readonly kind: 'examined'; readonly examination: ExaminedFile };
