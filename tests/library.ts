/** A small invented corpus for the tests of everything above the answers. */
import { buildLibrary } from '../src/answers/holdings/build-library.js';
import type { Library } from '../src/answers/holdings/library.js';
import type { Article } from '../src/corpus/article.js';

function article(id: string, title: string, paragraphs: readonly string[]): Article {
  return {
    id,
    title,
    url: null,
    publisher: 'Kabar Desa',
    author: null,
    publishedAt: '2023-03-05',
    language: 'id',
    tags: [],
    datelinePlace: null,
    sections: [{ heading: null }],
    paragraphs: paragraphs.map((text, index) => ({
      number: index + 1,
      text,
      section: 0,
      dateline: null,
    })),
    file: `${id}.txt`,
  };
}

export const ARTICLES: readonly Article[] = [
  article('pasar', 'Pasar Ikan Baru Dibuka di Teluk Bakau', [
    'Bupati Lingga Sari Utami membuka pasar ikan baru di Teluk Bakau pada 4 Maret 2023.',
    '"Pasar ini milik para nelayan," kata Sari Utami.',
    'Pasar lama di Kampung Baru ditutup karena sering kebanjiran.',
  ]),
  article('jembatan', 'Jembatan Gantung Selesai', [
    'Jembatan gantung sepanjang 120 meter itu selesai pada Juni 2022.',
    'Menurut insinyur Bagus Wirawan, jembatan itu mampu menahan beban 5 ton.',
  ]),
];

export async function library(): Promise<Library> {
  const files = ARTICLES.map(({ file, paragraphs }) => ({
    file,
    articles: 1,
    paragraphs: paragraphs.length,
    problems: [],
  }));
  return buildLibrary({ articles: ARTICLES, report: { files } }, new Date('2023-03-06T00:00:00Z'));
}
