import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../src/facts/facts.js';
import { findQuotations } from '../../src/facts/quotations.js';
import { type ExpectedQuotation, readCase } from './quotation-article.js';
import { cases, heldOutCases, type QuotationCase } from './quotation-cases.js';

interface Score {
  precision: number;
  recall: number;
  speakers: number;
  verbs: number;
  indirectPrecision: number;
  indirectRecall: number;
  indirectSpeakers: number;
}

function measure(set: readonly QuotationCase[], report: (line: string) => void): Score {
  const count = { found: 0, expected: 0, matched: 0, speakers: 0, verbs: 0 };
  const indirect = { ...count };
  for (const item of set) {
    const { article, people, expected } = readCase(item);
    const found = findQuotations(article, people).flatMap((quotations, paragraph) =>
      quotations.map((quotation) => ({ ...quotation, paragraph })),
    );
    for (const direct of [true, false]) {
      const tally = direct ? count : indirect;
      const wanted = expected.filter((one) => one.direct === direct);
      const got = found.filter((one) => one.direct === direct);
      tally.expected += wanted.length;
      tally.found += got.length;
      for (const one of wanted) {
        const match = got.find((other) => isSame(one, other));
        if (!match) report(`missed ${one.text} in: ${item.text}`);
        if (!match) continue;
        tally.matched++;
        const isSpeaker = (match.speaker?.name ?? null) === one.speaker;
        if (isSpeaker) tally.speakers++;
        else report(`speaker ${match.speaker?.name} for ${one.speaker} in: ${item.text}`);
        if (match.verb === one.verb) tally.verbs++;
        else report(`verb ${match.verb} for ${one.verb} in: ${item.text}`);
      }
      for (const one of got) {
        if (!wanted.some((other) => isSame(other, one)))
          report(`extra ${one.text} in: ${item.text}`);
      }
    }
  }
  return {
    precision: count.matched / count.found,
    recall: count.matched / count.expected,
    speakers: count.speakers / count.matched,
    verbs: count.verbs / count.matched,
    indirectPrecision: indirect.matched / indirect.found,
    indirectRecall: indirect.matched / indirect.expected,
    indirectSpeakers: indirect.speakers / indirect.matched,
  };
}

/** Direct speech must be cut exactly; of a reported clause most must be the same. */
function isSame(expected: ExpectedQuotation, found: Quotation & { paragraph: number }): boolean {
  if (expected.paragraph !== found.paragraph) return false;
  if (expected.direct) return expected.text === found.text;
  const shorter = Math.min(expected.text.length, found.text.length);
  const longer = Math.max(expected.text.length, found.text.length);
  const isWithin = expected.text.includes(found.text) || found.text.includes(expected.text);
  return isWithin && shorter / longer > 0.5;
}

describe('marked-up news', () => {
  test.each([
    ['written with the rules in view', cases],
    ['held out', heldOutCases],
  ])('%s: quotations and speakers are found', (name, set) => {
    const lines: string[] = [];
    const score = measure(set, (line) => lines.push(line));
    const figures = Object.entries(score).map(([key, value]) => `${key} ${value.toFixed(3)}`);
    console.info([`${name} (${set.length} texts): ${figures.join(', ')}`, ...lines].join('\n  '));
    expect(score.precision).toBeGreaterThanOrEqual(0.97);
    expect(score.recall).toBeGreaterThanOrEqual(0.98);
    expect(score.speakers).toBeGreaterThanOrEqual(0.95);
  });
});
