/**
 * Other search engines over the same paragraphs. All but Orama, which brings its own, are given words
 * without stop words and stemmed, as Kutip takes them; all keep the paragraphs to show them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/indonesian';
import { stopwords } from '@orama/stopwords/indonesian';
import { Index } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { MadeArticle } from '../make-corpus.js';
import { type Ask, type Build, type Built, type MadeParagraph, WANTED } from './system.js';

export const PEERS: Readonly<Record<string, Build>> = {
  MiniSearch: async (file) => {
    const paragraphs = readParagraphs(file);
    const index = new MiniSearch<MadeParagraph>({
      idField: 'number',
      fields: ['text'],
      tokenize: termsOf,
      processTerm: (term) => term,
    });
    index.addAll(paragraphs);
    return asking((question) =>
      shown(
        index
          .search(question)
          .slice(0, WANTED)
          .map(({ id }) => Number(id)),
        paragraphs,
      ),
    );
  },

  FlexSearch: async (file) => {
    const paragraphs = readParagraphs(file);
    const index = new Index({ tokenize: 'strict', encode: termsOf });
    for (const { number, text } of paragraphs) index.add(number, text);
    // `suggest` also lists what has only some of the words, as all the others do.
    return asking((question) =>
      shown(index.search(question, { limit: WANTED, suggest: true }).map(Number), paragraphs),
    );
  },

  Orama: async (file) => {
    const database = create({
      schema: { text: 'string' },
      components: {
        tokenizer: {
          language: 'indonesian',
          stemming: true,
          stemmer,
          stopWords: [...stopwords],
        },
      },
    });
    const paragraphs = readParagraphs(file);
    await insertMultiple(
      database,
      paragraphs.map(({ number, text }) => ({ id: String(number), text })),
      1000,
    );
    return asking(async (term) => {
      const { hits } = await search(database, { term, limit: WANTED, threshold: 1 });
      return hits.map(({ id }) => Number(id));
    });
  },

  lunr: async (file) => {
    const paragraphs = readParagraphs(file);
    const builder = new lunr.Builder();
    builder.ref('number');
    builder.field('text', {
      extractor: (paragraph) => termsOf((paragraph as MadeParagraph).text) as unknown as string,
    });
    for (const paragraph of paragraphs) builder.add(paragraph);
    const index = builder.build();
    return asking((question) => {
      const found = index.query((query) => {
        for (const term of termsOf(question)) query.term(term, {});
      });
      return shown(
        found.slice(0, WANTED).map(({ ref }) => Number(ref)),
        paragraphs,
      );
    });
  },

  'SQLite FTS5': async (file, folder) => {
    const database = createClient({ url: `file:${join(folder, 'peer.db')}` });
    await database.execute('PRAGMA journal_mode = OFF');
    await database.execute('PRAGMA synchronous = OFF');
    await database.execute('CREATE VIRTUAL TABLE paragraphs USING fts5(terms, text UNINDEXED)');
    const paragraphs = readParagraphs(file);
    for (let from = 0; from < paragraphs.length; from += ROWS_AT_ONCE) {
      await database.batch(
        paragraphs.slice(from, from + ROWS_AT_ONCE).map(({ number, text }) => ({
          sql: 'INSERT INTO paragraphs (rowid, terms, text) VALUES (?, ?, ?)',
          args: [number, termsOf(text).join(' '), text],
        })),
        'write',
      );
    }
    return asking(async (question) => {
      const match = termsOf(question).map((term) => `"${term}"`);
      if (match.length === 0) return [];
      const { rows } = await database.execute({
        sql: 'SELECT rowid, text FROM paragraphs WHERE paragraphs MATCH ? ORDER BY rank LIMIT ?',
        args: [match.join(' OR '), WANTED],
      });
      return rows.map(({ rowid }) => Number(rowid));
    });
  },
};

/** Rows written to the database at once. */
const ROWS_AT_ONCE = 2000;

function asking(ask: Ask): Built {
  return new Map([['', ask]]);
}

/** Looks the paragraphs up, as one would to show them: an engine is not to profit by forgetting them. */
function shown(found: readonly number[], paragraphs: readonly MadeParagraph[]): readonly number[] {
  return found.filter((number) => paragraphs[number]?.text);
}

function readParagraphs(file: string): MadeParagraph[] {
  const texts = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line) => (JSON.parse(line) as MadeArticle).text.split('\n'));
  return texts.map((text, number) => ({ number, text }));
}

const WORD = /[\p{L}\p{N}]+/gu;
const STOP_WORDS = new Set(stopwords);
const stems = new Map<string, string>();

function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    if (!STOP_WORDS.has(word)) terms.push(stemOf(word));
  }
  return terms;
}

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word) || word;
  stems.set(word, stem);
  return stem;
}
