/** A name and its acronym find each other's paragraphs, once an article explains it. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/languages.js';
import { buildQuery } from '../../src/search/query.js';
import { retrieve } from '../../src/search/retrieve.js';
import { libraryOf } from '../answers/stories.js';

const { index } = libraryOf([
  {
    id: 'a',
    language: 'id',
    text: [
      'Badan Pengelola Dermaga dan Menara (BPDM) membuka kantor di Randu.',
      'Ketua BPDM Wira Antasena menolak usul itu.',
      'Badan usaha, menara dan dermaga bukan urusan warga.',
    ].join('\n'),
  },
  {
    id: 'b',
    language: 'id',
    text: 'Anggaran Badan Pengelola Dermaga dan Menara dipotong.\nPin itu jatuh di dermaga.',
  },
  {
    id: 'c',
    language: 'id',
    text: 'Pusat Ikan Nusantara (PIN) tutup, sebab pin, pin dan pin hilang.',
  },
]);

function query(text: string, asks: 'person' | 'expansion' = 'person') {
  return buildQuery(text, index, { language: LANGUAGES.id, asks });
}

function found(text: string): string[] {
  return retrieve(query(text), index).map(({ ordinal }) => index.paragraphAt(ordinal)?.text ?? '');
}

describe('a name and its acronym', () => {
  test('the acronym finds a paragraph that only names it in full', () => {
    expect(found('anggaran BPDM')[0]).toMatch(/^Anggaran Badan/);
  });

  test('the full name finds a paragraph that only has the acronym, even in small letters', () => {
    expect(found('ketua badan pengelola dermaga dan menara')[0]).toMatch(/^Ketua BPDM/);
  });

  test('the whole name counts for more than its words apart', () => {
    const [first, ...others] = found('BPDM').filter((text) => !text.includes('BPDM'));
    expect(first).toMatch(/^Anggaran Badan/);
    expect(others.join()).toContain('Badan usaha, menara');
  });

  test('neither is missing', () => {
    expect(query('BPDM').missing).toEqual([]);
  });

  test('a word that the articles write small is no acronym', () => {
    const [pin] = query('pin').terms;
    expect(pin?.forms.map(({ kind }) => kind)).toEqual(['word']);
  });

  test('who asks what it stands for does not seek what it stands for', () => {
    const [term] = query('BPDM', 'expansion').terms;
    expect(term?.forms.map(({ kind }) => kind)).toEqual(['word']);
  });
});
