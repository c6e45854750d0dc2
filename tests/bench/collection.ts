/**
 * A collection to measure on: a folder with articles (`articles.jsonl`, or a folder `articles`) and
 * questions (`questions*.jsonl`, one `{"id","question","article","answers"}` a line; `article` is the
 * id of the article that holds the answer, null and no answers when none does), and maybe lines.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../src/corpus/article.js';
import { type Corpus, readCorpus } from '../../src/corpus/read-corpus.js';
import { detectLanguage } from '../../src/language/detect.js';
import type { LanguageCode } from '../../src/language/language.js';
import { tokenize } from '../../src/language/tokenizer.js';
import { type GoldLine, readLines } from './lines.js';

export const QUESTION_KINDS = ['siapa', 'kapan', 'di mana', 'berapa', 'apa', 'lain'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface GoldQuestion {
  readonly id: string;
  readonly question: string;
  readonly kind: QuestionKind;
  readonly language: LanguageCode;
  /** Id of the article that holds the answer; null when none does. */
  readonly article: string | null;
  /** Every wording that counts as right; empty when none does. */
  readonly answers: readonly string[];
}

export interface Collection {
  readonly name: string;
  readonly corpus: Corpus;
  readonly questions: readonly GoldQuestion[];
  /** Lines with what must be seen in the reply; few collections have any. */
  readonly lines: readonly GoldLine[];
}

/** Two collections of many questions on single paragraphs, which are no part of the project. */
export const LARGE_COLLECTIONS = ['../shared/data/facqa', '../shared/data/idk-mrc'];

/** What answers are fitted on by default: those, and two small ones of our own on whole news articles. */
export const FITTED_ON = [...LARGE_COLLECTIONS, 'tests/bench/small', 'tests/bench/newsroom'];

/**
 * Questions from which on a collection counts as much as any: the few of a small one must not be
 * learned by heart.
 */
const ENOUGH_QUESTIONS = 1000;

/** What all questions of a collection together count, 0–1. */
export function shareOfCollection(questions: number): number {
  return Math.min(1, questions / ENOUGH_QUESTIONS);
}

/** Which half of a collection: rules are tuned on `dev` and checked on `held`. */
export type Split = 'dev' | 'held' | 'all';

/** The half that `--split` names. Throws an Error that says what it may name. */
export function toSplit(value: string): Split {
  if (value === 'dev' || value === 'held' || value === 'all') return value;
  throw new Error(`--split is dev, held or all, not "${value}"`);
}

/** Which questions are taken: at most `sample` of a half, chosen by `seed`. */
export interface Chosen {
  readonly split: Split;
  readonly sample: number;
  readonly seed: number;
}

const LINE = z.object({
  id: z.string(),
  question: z.string(),
  article: z.string().nullable(),
  answers: z.array(z.string()),
});

/** Reads the collection at `folder`. Throws an Error that says what is absent or at fault. */
export async function readCollection(folder: string): Promise<Collection> {
  const path = resolve(folder);
  const articles = ['articles.jsonl', 'articles'].map((name) => join(path, name)).find(existsSync);
  if (!articles) throw new Error(`no articles.jsonl and no folder "articles" in ${path}`);
  const files = readdirSync(path).filter((name) => /^questions.*\.jsonl$/.test(name));
  if (files.length === 0) throw new Error(`no questions*.jsonl in ${path}`);
  const { articles: all, report } = await readCorpus(articles);
  const originals = originalsOf(all);
  const corpus = { articles: all.filter(({ id }) => originals.get(id) === id), report };
  const questions = files
    .sort()
    .flatMap((name) => readQuestions(join(path, name)))
    .map((gold) => ({ ...gold, article: originals.get(gold.article ?? '') ?? gold.article }));
  return { name: basename(path), corpus, questions, lines: readLines(path) };
}

/**
 * Id of the first article with the same letters and digits, for the id of each. A collection that holds
 * a passage twice would measure chance: which copy is listed first, and that a passage taken out is
 * still there; and its copies would stand in both halves.
 */
function originalsOf(articles: readonly Article[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  return new Map(
    articles.map(({ id, paragraphs }) => {
      const text = paragraphs.map((paragraph) => paragraph.text).join('');
      const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      const first = firsts.get(letters) ?? id;
      firsts.set(letters, first);
      return [id, first];
    }),
  );
}

function readQuestions(file: string): GoldQuestion[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const parsed = LINE.safeParse(parseJson(line));
    if (!parsed.success) throw new Error(`${file}:${i + 1}: ${z.prettifyError(parsed.error)}`);
    const { question } = parsed.data;
    const language = detectLanguage(question);
    return [{ ...parsed.data, kind: questionKind(question), language }];
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * What a question asks for, by its words alone, in either language. A time only where `berapa` is beside
 * its unit: `Tahun berapa X lahir` asks when, `Berapa penduduk X tahun 2010` how many.
 */
function questionKind(question: string): QuestionKind {
  const words = tokenize(question).map((token) => token.folded);
  const has = (...wanted: string[]) => wanted.some((word) => words.includes(word));
  if (has('siapa', 'siapakah', 'who', 'whom', 'whose')) return 'siapa';
  if (has('kapan', 'kapankah', 'when') || TIME_ASKED.test(words.join(' '))) return 'kapan';
  if (has('dimana', 'dimanakah', 'kemana', 'kemanakah', 'darimana', 'darimanakah', 'where')) {
    return 'di mana';
  }
  if (has('mana', 'manakah') && has('di', 'ke', 'dari')) return 'di mana';
  if (has('berapa', 'berapakah') || (has('how') && has('many', 'much', 'long'))) return 'berapa';
  return has('apa', 'apakah', 'what', 'which') ? 'apa' : 'lain';
}

const TIME_ASKED =
  /\b(?:(?:tahun|tanggal|bulan|hari|jam|pukul|abad) (?:ke )?(?:berapa|apa)(?:kah)?|(?:what|which) (?:year|date|month|day|time|century))\b/;

/**
 * The questions of one half, at most `sample` of them, chosen by `seed`; the same every time. Halves
 * are parted by article, so that no article is both tuned on and checked on.
 */
export function choose<Gold extends Pick<GoldQuestion, 'id' | 'article'>>(
  questions: readonly Gold[],
  { split, sample, seed }: Chosen,
): Gold[] {
  const half = questions.filter(
    ({ id, article }) => split === 'all' || split === (digest(article ?? id) % 2 ? 'held' : 'dev'),
  );
  if (half.length <= sample) return half;
  const order = new Map(half.map((question) => [question, digest(`${seed} ${question.id}`)]));
  return half.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).slice(0, sample);
}

/** Number of the part, from 0, that a question falls into when its half is parted, by article, in `count`. */
export function foldOf({ id, article }: GoldQuestion, count: number): number {
  return (digest(article ?? id) >>> 1) % count;
}

function digest(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE();
}
