import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/languages.js';
import type { Span } from '../../src/language/span.js';
import { tokenize } from '../../src/language/tokenizer.js';
import { findTopic } from '../../src/search/topic.js';

/** The topic's words as the text has them; empty when there is none. */
function topicOf(text: string, code: 'id' | 'en' = 'id', dateline: Span | null = null): string {
  const tokens = tokenize(text);
  const paragraph = { number: 1, text, section: 0, dateline };
  const { start, end } = findTopic(paragraph, tokens, LANGUAGES[code]);
  const words = tokens.slice(start, end);
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

describe('the topic of a paragraph', () => {
  test.each([
    ['Danau Sirompa adalah danau kecil di utara kota.', 'Danau Sirompa'],
    ['Danau Sirompa (bahasa setempat: Tao Rompa) terletak di utara.', 'Danau Sirompa'],
    ['Danau Sirompa atau Tao Rompa terletak di utara kota.', 'Danau Sirompa'],
    ['Danau Sirompa, menurut para nelayan, makin dangkal.', 'Danau Sirompa'],
    ['Festival Danau Sirompa Kedua: panitia menunggu tamu.', 'Festival Danau Sirompa Kedua'],
    ['Para nelayan, seperti biasa, pulang pagi.', 'nelayan'],
    ['Nelayan di danau itu mulai pulang sebelum hujan turun lebat pagi tadi.', ''],
    ['Nelayan pulang.', ''],
    ['Nelayan', ''],
    ['', ''],
  ])('%s', (text, topic) => {
    expect(topicOf(text)).toBe(topic);
  });

  test('in English', () => {
    expect(topicOf('The Sirompa Bridge is the longest in town.', 'en')).toBe('Sirompa Bridge');
  });

  test('comes after the dateline', () => {
    const dateline = { start: 0, end: 'Sirompa, Kabar - '.length };
    const text = 'Sirompa, Kabar - Bupati Tarso, yang baru dilantik, tiba.';
    expect(topicOf(text, 'id', dateline)).toBe('Bupati Tarso');
    expect(topicOf('Sirompa, Kabar - ', 'id', dateline)).toBe('');
  });
});
