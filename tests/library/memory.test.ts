import { expect, test } from 'vitest';
import { createApp } from '../../src/app.js';
import { statusAnswer } from '../../src/commands/corpus/status-report.js';
import { memoryLimit, memoryStatus } from '../../src/library/memory.js';
import { createLogger } from '../../src/logger.js';
import { MESSAGES } from '../../src/messages/catalog.js';
import { library } from '../library.js';

test.each([
  ['no container', 8e9, 0, 8e9],
  ['a container', 8e9, 2e9, 2e9],
  ['a container without a limit', 8e9, 1.8e19, 8e9],
])('%s: what there can be at most', (_, machine, container, limit) => {
  expect(memoryLimit(machine, container)).toBe(limit);
});

test.each([
  [600e6, 2e9, false],
  [1300e6, 2e9, true],
])(
  '%d bytes of %d: the status warns where a reload may need more',
  async (held, limit, isTight) => {
    const app = createApp({ library: await library(), logger: createLogger('silent') });
    const memory = memoryStatus(held, limit);
    expect(memory.isTight).toBe(isTight);
    const none = { problems: [], errors: 0, warnings: 0, files: 1 };
    const status = statusAnswer({ ...app.status(), memory }, none, new Date(), 'en');
    expect(status.lines).toContain(`Memory in use: ${held / 1e6} MB of 2000 MB`);
    expect(status.lines.includes(MESSAGES.en.corpusAdmin.memoryIsTight)).toBe(isTight);
  },
);
