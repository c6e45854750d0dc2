/** Question → evidence and the likeliest answers in it. Every kind of answer begins here. */
import { buildQuery, type Query } from '../search/query.js';
import { type Hit, retrieve } from '../search/retrieve.js';
import { type Choice, chooseSpans } from './choose.js';
import { type Evidence, toEvidence } from './evidence.js';
import type { Library } from './library.js';
import type { Question } from './question.js';

export interface AskOptions {
  /** Ids of articles to leave out: hidden ones, or those a measurement takes away. */
  readonly exclude?: ReadonlySet<string>;
}

export interface Inquiry {
  readonly question: Question;
  readonly query: Query;
  /** All paragraphs with a word of the question, best first. */
  readonly hits: readonly Hit[];
  /** The best few, ready for citing; in the same order as `hits`. */
  readonly evidence: readonly Evidence[];
  /** Possible answers, best first; empty when the evidence holds none of the kind asked for. */
  readonly choices: readonly Choice[];
}

/** Paragraphs in which an answer is looked for. */
const EVIDENCE_PARAGRAPHS = 5;

/** How much a paragraph gains by the answer found in it; fitted with the ranking. */
const ANSWER_WEIGHT = 0.4;

/** Searches for what `question` asks and finds what could answer it. */
export function investigate(
  library: Library,
  question: Question,
  { exclude }: AskOptions = {},
): Inquiry {
  const { language } = question;
  const query = buildQuery(question.text, library.index, {
    language,
    ignored: language.questions.fillers,
  });
  const hits = retrieve(query, library.index).filter(
    (hit) => isAllowed(library, hit, exclude) && holdsPhrases(library, query, hit),
  );
  const bestScore = hits[0]?.score ?? 0;
  const evidence = hits
    .slice(0, EVIDENCE_PARAGRAPHS)
    .map((hit) => toEvidence(library, query, hit, bestScore))
    .filter((piece) => piece !== null);
  const choices = chooseSpans(evidence, question, query);
  return { question, query, choices, ...preferAnswering(hits, evidence, choices) };
}

/** A paragraph that holds a likely answer moves up among the few that were looked into. */
function preferAnswering(
  hits: readonly Hit[],
  evidence: readonly Evidence[],
  choices: readonly Choice[],
): Pick<Inquiry, 'hits' | 'evidence'> {
  const best = new Map<Evidence, number>();
  for (const { evidence: piece, score } of choices) {
    if (!best.has(piece)) best.set(piece, score);
  }
  const floor = Math.min(0, ...best.values());
  const worth = (piece: Evidence) => piece.hit.score + ANSWER_WEIGHT * (best.get(piece) ?? floor);
  const sorted = [...evidence].sort((a, b) => worth(b) - worth(a));
  const rest = hits.slice(evidence.length);
  return { evidence: sorted, hits: [...sorted.map((piece) => piece.hit), ...rest] };
}

function isAllowed(library: Library, hit: Hit, exclude: ReadonlySet<string> | undefined): boolean {
  if (!exclude || exclude.size === 0) return true;
  const article = library.articles[library.index.articleOf[hit.ordinal] ?? -1];
  return article !== undefined && !exclude.has(article.id);
}

/** Quoted words must stand in the paragraph as they were quoted. */
function holdsPhrases({ index }: Library, query: Query, hit: Hit): boolean {
  const first = index.firstToken[hit.ordinal] ?? 0;
  const surfaces = index.tokenSurfaces.subarray(first, index.firstToken[hit.ordinal + 1]);
  return query.phrases.every((phrase) =>
    surfaces.some((_, at) => phrase.every((surface, i) => surfaces[at + i] === surface)),
  );
}
