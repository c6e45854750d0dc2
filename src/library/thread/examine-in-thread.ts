/** Examines a file from outside in a thread of its own, with limits on its time and memory. */
import type { Examine } from '../corpus-admin.js';
import type { ExaminedFile } from '../examine.js';
import type { Message } from './protocol.js';
import { startThread, type ThreadOptions } from './start-thread.js';

const LIMIT_MS = 20_000;
const LIMIT_MEGABYTES = 512;

/** A file that crashes its thread is reported as unusable. */
export function examineInThread(options: ThreadOptions): Examine {
  return async (path) => {
    const thread = startThread(
      { kind: 'examine', path },
      { maxMegabytes: LIMIT_MEGABYTES, ...options },
    );
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve) => {
        thread.on('message', (message: Message) => {
          if (message.kind === 'examined') resolve(message.examination);
          if (message.kind === 'failed') resolve(UNUSABLE);
        });
        thread.on('error', () => resolve(UNUSABLE)).on('exit', () => resolve(UNUSABLE));
        timer = setTimeout(() => resolve(UNUSABLE), LIMIT_MS);
      });
    } finally {
      clearTimeout(timer);
      await thread.terminate();
    }
  };
}

const UNUSABLE: ExaminedFile = {
  report: {
    file: '',
    articles: 0,
    paragraphs: 0,
    problems: [{ code: 'too-intricate', line: null, detail: '', severity: 'error' }],
  },
  articles: [],
};
