/** Who somebody's wife, father or child is. */
import { describe, expect, test } from 'vitest';
import { appOf } from '../news.js';

const app = appOf(
  {
    id: 'camat',
    title: 'Camat Wira Laksana Gelar Pesta Panen',
    text: [
      'Camat Randu Wira Laksana membuka pesta panen bersama istrinya, Sekar Melati.',
      'Ayahnya, Raden Laksana, petani tebu yang juga hadir, menyumbang dua karung beras.',
      'Ketua panitia, Bowo Susilo, datang dengan putri bungsunya dan pulang lebih dulu.',
    ].join('\n'),
  },
  {
    id: 'penari',
    title: 'Mengenang Penari Ningrum Sasanti',
    text: [
      'Ningrum Sasanti menari sejak berumur enam tahun dan mendirikan sanggar di Lodoyo.',
      'Ia menikah dengan penabuh gamelan Harjo Prakosa pada 1974.',
      'Lintang Prakosa, anak Ningrum Sasanti, kini memimpin sanggar.',
    ].join('\n'),
  },
  {
    id: 'keeper',
    title: 'Lighthouse keeper honoured',
    language: 'en',
    text: "Keeper Alfred Munroe was honoured on Friday. His daughter, Cora Munroe, lit the lamp. Munroe's brother, Silas Munroe, could not come.",
  },
);

describe('the person next to the word for a relative', () => {
  test.each([
    ['Siapa istri Wira Laksana?', 'Sekar Melati'],
    ['Siapakah nama ayah Wira Laksana?', 'Raden Laksana'],
    ['siapa suami ningrum sasanti', 'Harjo Prakosa'],
    ['Siapa anak Ningrum Sasanti?', 'Lintang Prakosa'],
    ['Who is the daughter of Alfred Munroe?', 'Cora Munroe'],
    ["Who is Alfred Munroe's brother?", 'Silas Munroe'],
  ])('%s', async (line, name) => {
    expect((await app.find(line)).headline).toBe(name);
  });

  test.each(['Siapa ibu Wira Laksana?', 'Siapa istri Bowo Susilo?', 'Siapa anak Bowo Susilo?'])(
    'nobody: %s',
    async (line) => {
      expect(await app.ask(line)).toMatchObject({ kind: 'nothing' });
    },
  );
});
