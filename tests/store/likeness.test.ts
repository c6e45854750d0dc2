import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByLikeness } from '../../src/store/likeness.js';

const STOP = new Set(['siapa', 'kapan', 'di', 'yang', 'itu', 'apa', 'ke']);
const contentWords = ({ question }: { readonly question: string }) =>
  question.split(/[ ?]+/).filter((word) => word !== '' && !STOP.has(word));
const grouped = (...questions: readonly (string | [string, number])[]) =>
  groupByLikeness(
    questions.map((given) => {
      const [question, count] = typeof given === 'string' ? [given, 1] : given;
      return { question, count };
    }),
    contentWords,
  );

test('the same content words in another order, with other small words', () => {
  const [group, ...others] = grouped(
    'kapan jembatan baru dibuka?',
    'dibuka kapan jembatan baru itu?',
  );
  expect(others).toEqual([]);
  expect(group?.count).toBe(2);
});

test('most words the same is alike, one word in common is not', () => {
  const groups = grouped(
    'kapan jembatan baru kota dibuka',
    'kapan jembatan kota dibuka',
    'jembatan ambruk siapa korban',
  );
  expect(groups.map(({ questions }) => questions.length)).toEqual([2, 1]);
});

test('the group asked most often comes first, under its most frequent wording', () => {
  const groups = grouped('harga beras', ['tarif kereta', 2], ['beras harga', 5]);
  expect(groups.map(({ example, count }) => [example.question, count])).toEqual([
    ['beras harga', 6],
    ['tarif kereta', 2],
  ]);
});

test('every question is in one group, whatever its words', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'constructor', '__proto__', '');
  const question = fc.record({
    question: fc.array(word).map((words) => words.join(' ')),
    count: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(question), (questions) => {
      const groups = groupByLikeness(questions, contentWords);
      expect(new Set(groups.flatMap((group) => group.questions))).toEqual(new Set(questions));
      expect(groups.flatMap((group) => group.questions)).toHaveLength(questions.length);
      for (const { count, questions: own, example } of groups) {
        expect(count).toBe(own.reduce((sum, each) => sum + each.count, 0));
        expect(own[0]).toBe(example);
      }
    }),
  );
});

test('two thousand long questions that share half their words are grouped', () => {
  const shared = Array.from({ length: 15 }, (_, n) => `bersama${n}`).join(' ');
  const questions = Array.from({ length: 2000 }, (_, n) => ({
    question: `${shared} ${Array.from({ length: 17 }, (_, m) => `sendiri${n}x${m}`).join(' ')}`,
    count: 1,
  }));
  expect(groupByLikeness(questions, contentWords)).toHaveLength(2000);
});
