/** Whoever is measured for speed must find what is asked for: a small version of `npm run bench:speed`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from './make-corpus.js';
import { buildKutip } from './speed/kutip.js';
import { PEERS } from './speed/peers.js';
import { makeQuestions } from './speed/questions.js';

const PARAGRAPHS = 60;
const folder = mkdtempSync(join(tmpdir(), 'kutip-speed-'));
const corpus = join(folder, 'corpus.jsonl');
const questions = makeQuestions(PARAGRAPHS, 20);

beforeAll(() => writeCorpus(corpus, PARAGRAPHS));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.entries({ Kutip: buildKutip, ...PEERS }))(
  '%s finds the paragraphs that the questions were made from',
  async (_name, build) => {
    const [search] = (await build(corpus, folder)).values();
    const found: boolean[] = [];
    for (const { question, paragraph } of questions) {
      found.push((await search?.(question))?.includes(paragraph) ?? false);
    }
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(0.9 * questions.length);
  },
);
