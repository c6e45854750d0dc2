import { GlobalFonts } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { openFonts } from '../../src/drawing/fonts.js';

const fonts = openFonts(GlobalFonts);

test.each([
  ['Indonesian', 'Harga beras naik 5% – “segera”, kata Wāḥid'],
  ['Vietnamese', 'Nguyễn Phú Trọng'],
  ['Cyrillic', 'Владимир'],
  ['Greek', 'Αθήνα'],
  ['Arabic', 'مدينة السلام'],
  ['Chinese', '习近平 臺灣'],
  ['Japanese', '東京タワーへ'],
  ['Korean', '서울'],
  ['emoji', '😀 👨‍👩‍👧 🇮🇩 ❤️'],
])('%s is set in fonts that come along', (_, text) => {
  expect(fonts.boxUnknown(text)).toBe(text);
  for (const voice of ['serif', 'sans'] as const)
    for (const family of fonts.familiesOf(text, voice).split(','))
      expect(GlobalFonts.has(family.replaceAll('"', ''))).toBe(true);
});

test('letters of no font here become boxes instead of what the machine has', () => {
  expect(fonts.boxUnknown('kata ไทย 𒀀')).toBe('kata □□□ □');
});

test('Indonesian alone reads few files', () => {
  expect(fonts.familiesOf('Harga beras naik', 'serif')).toBe('"source-serif-4 latin"');
  expect(fonts.familiesOf('Harga beras naik', 'sans')).toBe('"noto-sans-arabic latin"');
});
