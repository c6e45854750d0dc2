/** Articles such as nobody would write: pieces of news with whatever else can stand in a file. */
import fc from 'fast-check';
import type { Story } from './stories.js';

const NEWSY = [
  'Menteri Perikanan Wira Antasena ',
  'Gubernur Sulastri Munandar, ',
  'Harbor Minister Clara Whitfield ',
  'duta besar Chile untuk Indonesia ',
  'meresmikan Pelabuhan Karang Anyar ',
  'di Desa Sukamaju, Kabupaten Bantul ',
  'opened the new ferry terminal in Port Alder ',
  'pada Selasa (23/7/2024). ',
  'on March 5, 2024. ',
  'bulan lalu ',
  'sekitar 1.250 orang ',
  'Rp1,5 triliun ',
  'karena air sungai naik. ',
  '"Pelabuhan ini milik kita," kata Wira. ',
  '“We will be ready,” Whitfield said. ',
  'Sulastri mengatakan bahwa kapal itu aman. ',
  'Menurut ',
  'yang disebut "poros laut" ',
  'adalah ',
  '. ',
  '\n',
  '\nPelabuhan Baru\n',
];

const HOSTILE = [
  ...['"', '”', '“', '«', "'", '(', ')', '[', '`', '*', '_', '~', '|', '>', '#', '@everyone '],
  ...['<@123> ', '[klik](http://x.example) ', '```', '\\', '$& ', '.*(a+)+$ ', '\\p{L}{9,} '],
  ...['\u202e', '\u200f', '\u2066', '\u200b', '\u00a0', '\u0000', '\u0007', '\u2028', '\ud83d'],
  ...['😀', '👨‍👩‍👧‍👦', 'e\u0301', 'İ', 'ﬁ', 'ß', '日本語', 'กขค', 'العربية ', '𝔘𝔫𝔦 '],
  ...['constructor ', '__proto__ ', 'toString ', '1e309 ', '99999999999999999999 ', '31/31/3131 '],
];

export const text = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...NEWSY) },
        { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      ),
      { minLength: 1, maxLength },
    )
    .map((pieces) => pieces.join(''));

export const story: fc.Arbitrary<Story> = fc.record(
  {
    title: text(3),
    publisher: fc.constantFrom('Kabar Pesisir', '@here News', ''),
    publishedAt: fc.constantFrom('2024-07-23', '2019-01-02', 'kemarin'),
    language: fc.constantFrom('id', 'en'),
    text: text(40),
  },
  { requiredKeys: ['text'] },
);
