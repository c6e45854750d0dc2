import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/language/detect.js';

describe('the language of a text', () => {
  test.each([
    ['Kapan kereta pertama berangkat dari stasiun itu?', 'id'],
    ['When did the first train leave that station?', 'en'],
    ['Siapa menteri luar negeri AS?', 'id'],
    ['Who runs the WHO?', 'en'],
    ['Bilakah perdana menteri akan melawat Kota Bharu?', 'id'],
    ['Wong iku lunga menyang pasar karo kancane', 'id'],
    ['Gedung itu dibangun pada 1940-an', 'id'],
    ['Siapa sutradara The Long Rain?', 'id'],
    ['SIAPA YANG MEMBANGUN GEDUNG ITU', 'id'],
    ['WHO IS THE MAYOR OF THIS TOWN', 'en'],
    ['The minister, who arrived in Bandung, said dia lelah', 'en'],
  ])('%s → %s', (text, expected) => {
    expect(detectLanguage(text)).toBe(expected);
  });

  test.each(['12345', '', 'Antony Blinken', '😀', 'G20 2024'])(
    'of “%s” is the fallback',
    (text) => {
      expect(detectLanguage(text, 'id')).toBe('id');
      expect(detectLanguage(text, 'en')).toBe('en');
    },
  );
});
