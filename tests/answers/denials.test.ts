/** What a text denies is no answer; what it says beside that is. */
import { describe, expect, test } from 'vitest';
import { appOf } from './news.js';

const DAY = { publisher: 'Kabar Randu', publishedAt: '2026-07-10', title: 'Kabar dari Randu' };

const headlineOf = async (text: string, line: string): Promise<string | null> => {
  const reply = await appOf({ ...DAY, text }).ask(line);
  return reply.kind === 'found' ? reply.headline : null;
};

describe('nobody is said to have done what is denied', () => {
  test.each([
    ['Polisi menyatakan Bagus Kartolo bukan pelaku pembakaran.', 'Siapa pelaku pembakaran?'],
    ['Lurah Sri Handini membantah menerima suap dari pemborong.', 'Siapa yang menerima suap?'],
    ['Direktur PT Randu Jaya, Tirta Gunadi, membantah tuduhan suap.', 'Siapa yang menyuap?'],
    ['Police said Peter Milner was not the arsonist.', 'Who is the arsonist?'],
    ['Mary Brownlow denied that she had taken bribes from the builder.', 'Who took bribes?'],
    ['Tidak ada korban jiwa dalam kebakaran 84 kios itu.', 'Berapa korban jiwa kebakaran?'],
  ])('%s – %s', async (text, line) => {
    expect((await headlineOf(text, line)) ?? '').not.toMatch(/Bagus|Sri|Tirta|Peter|Mary|84/);
  });
});

test.each([
  ['Sekolah itu tidak dibangun pada 2020, melainkan pada 2022.', 'Kapan sekolah dibangun?', /2022/],
  [
    'Konser amal itu bukan digelar di Jakarta, melainkan di Bandung.',
    'Di mana konser amal digelar?',
    /Bandung/,
  ],
  [
    'Wahyu Santika tidak hadir dalam sidang. Hadir dalam sidang itu Joko Anwari.',
    'Siapa yang hadir dalam sidang?',
    /Joko Anwari/,
  ],
  [
    'Bupati Laras Kinanti tidak hadir dalam sidang, kata panitia.',
    'Siapa yang tidak hadir dalam sidang?',
    /Laras Kinanti/,
  ],
  [
    'Banjir itu merendam tidak kurang dari 300 rumah di Randu.',
    'Berapa rumah yang terendam banjir?',
    /300 rumah/,
  ],
])('what is affirmed beside a denial is answered: %s – %s', async (text, line, headline) => {
  expect(await headlineOf(text, line)).toMatch(headline);
});

test('what is denied is not replaced by what is said of something else', async () => {
  const text =
    'Wali Kota Randu Hesti Laksmi tidak meresmikan pasar ikan itu. Pasar sayur di Kemuning diresmikan Camat Joko Anwari pada Mei.';
  expect(await headlineOf(text, 'Siapa wali kota yang meresmikan pasar ikan?')).toBeNull();
});

test('what is said of the unasked is not said of its opposite', async () => {
  const text = 'Pasar Kemuning, yang tidak terbakar pada malam itu, dibangun pada 1987.';
  expect(await headlineOf(text, 'Kapan pasar Kemuning terbakar?')).toBeNull();
});

describe('who, not how much or how old', () => {
  const trial =
    'Jaksa mendakwa Sutaryo Wijaya (56) menerima suap Rp 12 miliar dari pemborong dermaga.';

  test('an amount is nobody', async () => {
    expect((await headlineOf(trial, 'Siapa yang menyuap Sutaryo?')) ?? '').not.toMatch(/Rp/);
  });

  test('an age is no amount', async () => {
    expect(await headlineOf(trial, 'Berapa suap yang diterima Sutaryo Wijaya?')).toMatch(
      /Rp 12 miliar/,
    );
  });

  test('two names for one are not two', async () => {
    const text = 'Rekan Gunardi, Rizal Pane, dibebaskan. Gunardi divonis 15 tahun.';
    expect((await headlineOf(text, 'Siapa yang dibebaskan?')) ?? '').not.toMatch(/Gunardi, Rizal/);
  });
});
