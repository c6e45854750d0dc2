/**
 * A corpus of any size, made up: words shaped like Indonesian ones, as common and as rare as words
 * are (Zipf), with names, offices, places, dates, numbers and speech among them. The same seed gives
 * the same corpus.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { chances } from '../chances.js';

export interface MadeArticle {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly tags: readonly string[];
  readonly text: string;
}

const ONSETS = 'b c d g h j k l m n p r s t w y ng ny'.split(' ');
const VOWELS = 'a i u e o a a'.split(' ');
const CODAS = ['', '', '', 'n', 'ng', 'r', 's', 't', 'k'];
const COMMON =
  'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada'.split(' ');
const GIVEN =
  'Sari Budi Dewi Agus Rina Hendra Maya Joko Ratna Fajar Lestari Wahyu Intan Yusuf'.split(' ');
const FAMILY = 'Utami Santoso Wijaya Hartono Lubis Siregar Pratama Nugroho Simanjuntak Halim'.split(
  ' ',
);
const OFFICES = [
  'Menteri Pertanian',
  'Gubernur',
  'Kepala Dinas Perikanan',
  'Juru Bicara',
  'Ketua Koperasi',
];
const PLACES = ['Jakarta', 'Surabaya', 'Makassar', 'Medan', 'Kupang', 'Ambon', 'Manado', 'Padang'];
const OUTLETS = ['Harian Contoh', 'Kabar Rekaan', 'Warta Uji'];
const MONTHS =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  );

/** Articles with `paragraphs` paragraphs in all, about ten each. */
export function* makeArticles(paragraphs: number, seed = 1): Generator<MadeArticle> {
  const chance = chances(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(chance() * list.length)] ?? '';
  const syllable = () => pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  const vocabulary = Array.from({ length: 60_000 }, (_, rank) =>
    rank < COMMON.length
      ? (COMMON[rank] ?? '')
      : Array.from({ length: 2 + Math.floor(chance() * 3) }, syllable).join(''),
  );
  // Drawing a rank as a power of the size gives nearly Zipf's share to each rank.
  const word = () => vocabulary[Math.floor(vocabulary.length ** chance()) - 1] ?? 'yang';
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const name = () => `${pick(GIVEN)} ${pick(FAMILY)}`;
  const day = () =>
    `${1 + Math.floor(chance() * 28)} ${pick(MONTHS)} ${2015 + Math.floor(chance() * 10)}`;
  const sentence = (): string => {
    const kind = chance();
    if (kind < 0.1)
      return `“${capital(words(9))},” kata ${pick(OFFICES)} ${name()} di ${pick(PLACES)}.`;
    if (kind < 0.2)
      return `${pick(OFFICES)} ${name()} mengatakan bahwa ${words(10)} pada ${day()}.`;
    if (kind < 0.3)
      return `Sebanyak ${Math.ceil(chance() * 900)} orang ${words(8)} di ${pick(PLACES)}.`;
    return `${capital(words(12))}.`;
  };
  let made = 0;
  for (let index = 0; made < paragraphs; index += 1) {
    const count = Math.min(paragraphs - made, 5 + Math.floor(chance() * 11));
    made += count;
    const month = 1 + Math.floor(chance() * 12);
    yield {
      id: `made-${index}`,
      title: capital(words(6)),
      publisher: pick(OUTLETS),
      publishedAt: `${2015 + (index % 10)}-${String(month).padStart(2, '0')}-15`,
      tags: [word()],
      text: Array.from({ length: count }, () => `${sentence()} ${sentence()} ${sentence()}`).join(
        '\n',
      ),
    };
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Writes them to a JSON Lines file, one article a line. */
export async function writeCorpus(file: string, paragraphs: number, seed = 1): Promise<void> {
  const stream = createWriteStream(file);
  for (const article of makeArticles(paragraphs, seed)) {
    if (!stream.write(`${JSON.stringify(article)}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}
