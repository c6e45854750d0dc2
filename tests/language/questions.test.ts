import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/language/language.js';
import { LANGUAGES } from '../../src/language/languages.js';
import {
  type AnswerType,
  isLightWord,
  nearestInterrogative,
} from '../../src/language/questions.js';

const nearest = (word: string, code: LanguageCode) =>
  nearestInterrogative(word, LANGUAGES[code].questions);

describe('a misspelled interrogative is known', () => {
  test.each<[string, LanguageCode, string]>([
    ['siapaa', 'id', 'siapa'],
    ['kapam', 'id', 'kapan'],
    ['dimankah', 'id', 'dimanakah'],
    ['apaka', 'id', 'apakah'],
    ['bagaimna', 'id', 'bagaimana'],
    ['mengpa', 'id', 'mengapa'],
    ['whre', 'en', 'where'],
    ['waht', 'en', 'what'],
    ['hwat', 'en', 'what'],
    ['whcih', 'en', 'which'],
  ])('%s (%s) → %s', (word, code, expected) => {
    expect(nearest(word, code)).toBe(expected);
  });

  test.each(['siapkah', 'siapakah', 'brapa'])('%s asks for something', (word) => {
    const { interrogatives } = LANGUAGES.id.questions;
    const read = nearest(word, 'id') ?? word;
    expect(interrogatives.map(([phrase]) => phrase)).toContain(read);
  });
});

describe('a word of its own is not one', () => {
  test.each<[string, LanguageCode]>([
    ['kapal', 'id'],
    ['siap', 'id'],
    ['berada', 'id'],
    ['berapi', 'id'],
    ['kelapa', 'id'],
    ['nama', 'id'],
    ['kapan', 'id'],
    ['apa', 'id'],
    ['were', 'en'],
    ['there', 'en'],
    ['then', 'en'],
    ['whale', 'en'],
    ['', 'en'],
  ])('%s (%s)', (word, code) => {
    expect(nearest(word, code)).toBeNull();
  });

  test('whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom<LanguageCode>('id', 'en'), (word, code) => {
        const found = nearest(word, code);
        if (found !== null) expect(Math.abs(found.length - word.length)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('words that ask more than they say', () => {
  test.each<[string, AnswerType, LanguageCode, boolean]>([
    ['terletak', 'place', 'id', true],
    ['terletak', 'person', 'id', false],
    ['digelar', 'date', 'id', true],
    ['digelar', 'person', 'id', false],
    ['mulai', 'number', 'id', true],
    ['dilahirkan', 'place', 'id', false],
    ['held', 'date', 'en', true],
    ['born', 'date', 'en', false],
  ])('%s in a question for a %s (%s): %s', (word, asks, code, expected) => {
    expect(isLightWord(word, asks, LANGUAGES[code].questions)).toBe(expected);
  });
});
