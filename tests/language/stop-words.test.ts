import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/language/language.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { isStopWord } from '../../src/language/stop-words.js';
import { tokenize } from '../../src/language/tokenizer.js';

const kept = (text: string, language: LanguageCode) =>
  tokenize(text)
    .filter((token) => !isStopWord(token, LANGUAGES[language]))
    .map((token) => token.text);

describe('what is left of a question without stop words', () => {
  test.each<[string, LanguageCode, string[]]>([
    ['Siapakah yang membangun jembatan itu?', 'id', ['membangun', 'jembatan']],
    ['dimanakah pabrik terbesar', 'id', ['pabrik', 'terbesar']],
    ['tolong sebutkan jumlah korban tahun 1951', 'id', ['jumlah', 'korban', 'tahun', '1951']],
    ['knp harga beras yg mahal gak turun', 'id', ['harga', 'beras', 'mahal', 'turun']],
    ['SIAPA YANG MEMBANGUN GEDUNG', 'id', ['MEMBANGUN', 'GEDUNG']],
    ['Gubernur D.I. Yogyakarta', 'id', ['Gubernur', 'D.I.', 'Yogyakarta']],
    ['Who leads the WHO in the US?', 'en', ['leads', 'WHO', 'US']],
    ['Did they vote against IT in May?', 'en', ['vote', 'against', 'IT', 'May']],
    ["Who's the head of Shell? She'll know", 'en', ['head', 'Shell', "She'll", 'know']],
  ])('%s', (question, language, expected) => {
    expect(kept(question, language)).toEqual(expected);
  });
});
