import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../../src/corpus/building/blocks.js';
import type { Layout } from '../../../src/corpus/draft.js';

function blocksOf(text: string, layout: Layout = 'plain'): string[] {
  const lines = text.split('\n').map((line, index) => ({
    text: line,
    number: index + 1,
    isHeading: false,
    isSetOff: false,
  }));
  return toBlocks(lines, layout).map((block) => block.text);
}

const LONG =
  'Warga desa di pesisir utara menanam seribu pohon bakau di sepanjang pantai yang terkikis ombak sejak tiga tahun lalu.';

describe('toBlocks', () => {
  test('scraped text: each line is a paragraph', () => {
    expect(blocksOf(`${LONG}\nIa pulang.\n${LONG} Ya.`)).toEqual([
      LONG,
      'Ia pulang.',
      `${LONG} Ya.`,
    ]);
  });

  test('wrapped text: the lines of a paragraph are put together', () => {
    const wrapped = `Warga desa di pesisir utara menanam
seribu pohon bakau di sepanjang
pantai yang terkikis ombak sejak
tiga tahun lalu.

Kepala desa, Sari Dewi, memimpin
penanaman itu.`;
    expect(blocksOf(wrapped)).toEqual([
      'Warga desa di pesisir utara menanam seribu pohon bakau di sepanjang pantai yang terkikis ombak sejak tiga tahun lalu.',
      'Kepala desa, Sari Dewi, memimpin penanaman itu.',
    ]);
  });

  test('wrapped text without a blank line is one paragraph', () => {
    const wrapped =
      'Kapal Sinar Laut tiba di dermaga\nKota Lama pada hari Senin dengan\nmuatan beras dan gula.';
    expect(blocksOf(wrapped)).toEqual([wrapped.replaceAll('\n', ' ')]);
  });

  test('an advertisement between wrapped lines stays by itself', () => {
    const wrapped =
      'Kapal itu tiba di dermaga pada\nhari Senin dengan muatan beras\nAdvertisement\ndan gula dari pulau seberang.';
    expect(blocksOf(wrapped)).toContain('Advertisement');
  });

  test('a wrapped line that begins like a link is still a piece of its sentence', () => {
    const wrapped =
      'Warga di tiga desa pesisir diminta\nsimak juga pengumuman dari kantor\nkecamatan yang keluar besok pagi.';
    expect(blocksOf(wrapped)).toEqual([wrapped.replaceAll('\n', ' ')]);
  });

  test('a list in wrapped text keeps its items apart', () => {
    const text =
      'Warga dari tiga desa membawa pulang\nbermacam barang dari pasar\nyang ramai itu\n- ikan asin\n- beras merah';
    expect(blocksOf(text).slice(-2)).toEqual(['- ikan asin', '- beras merah']);
  });

  test('short paragraphs, one per line, are not taken for wrapped text', () => {
    const lines = ['Hujan turun.', 'Warga pulang ke rumah.', 'Pasar tutup.', 'Besok dibuka lagi.'];
    expect(blocksOf(lines.join('\n'))).toEqual(lines);
  });

  test('Markdown with a sentence a line is put together, scraped Markdown is not', () => {
    const sentences = `${LONG}\nIa pulang.\n\n${LONG}\nKapal tiba.`;
    expect(blocksOf(sentences, 'markdown')).toEqual([`${LONG} Ia pulang.`, `${LONG} Kapal tiba.`]);
    const scraped = Array.from({ length: 6 }, (_, index) => `${index} ${LONG}`);
    expect(blocksOf(scraped.join('\n'), 'markdown')).toEqual(scraped);
  });

  test('where newlines part paragraphs, nothing is put together', () => {
    expect(blocksOf('Kapal tiba di\ndermaga pada\nhari itu', 'lines')).toHaveLength(3);
  });
});
