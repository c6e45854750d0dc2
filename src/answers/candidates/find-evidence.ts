/** Query → the paragraphs with its words, the best of them ready for an answer to be looked for. */
import type { Language } from '../../language/language.js';
import type { Query } from '../../search/query.js';
import { type Hit, retrieve, retrieveOne } from '../../search/retrieve.js';
import { holdsSequence } from '../../search/word-sequence.js';
import { type Exclusion, isShown } from '../holdings/exclusion.js';
import type { Library } from '../holdings/library.js';
import { type Evidence, toEvidence } from './evidence.js';

/** What a search found. */
export interface FoundEvidence {
  /** All paragraphs with a word of the question that may be shown, best first. */
  readonly hits: readonly Hit[];
  /** The best few, ready for citing, and those around the very best. */
  readonly evidence: readonly Evidence[];
}

/** Paragraphs in which an answer is looked for. */
const EVIDENCE_PARAGRAPHS = 8;

/**
 * Paragraphs of the best one's section that are looked into as well: the date of an event is often
 * in the opening, its name (`2+2`) only further down.
 */
const SECTION_PARAGRAPHS = 6;

/** How much less such a paragraph counts than the best one, in units of the ranking's score. */
const SECTION_DISTANCE = 1.25;

/** What matching the asker's language is worth, in units of the ranking's score. */
const OWN_LANGUAGE = 1;

/**
 * Searches for `query`; of two articles that fit alike, the one in `language` comes first. Quoted
 * words are only found as they were quoted.
 */
export function findEvidence(
  library: Library,
  query: Query,
  language: Language,
  exclude: Exclusion | undefined,
): FoundEvidence {
  const isUsable = (hit: Hit) =>
    isShown(library, hit.ordinal, exclude) && holdsPhrases(library, query, hit);
  const hits = preferLanguage(library, retrieve(query, library.index).filter(isUsable), language);
  return { hits, evidence: gather(library, query, hits, isUsable) };
}

/** Of two articles that answer alike, the one in the asker's language comes first. */
function preferLanguage(
  { index, articles }: Library,
  hits: readonly Hit[],
  { code }: Language,
): readonly Hit[] {
  if (index.languages.size < 2) return hits;
  return hits
    .map((hit) => {
      const isOwn = articles[index.articleOf[hit.ordinal] ?? -1]?.language === code;
      return isOwn ? { ...hit, score: hit.score + OWN_LANGUAGE } : hit;
    })
    .sort((a, b) => b.score - a.score);
}

/** The best paragraphs and those around the very best, each scored no lower than its section. */
function gather(
  library: Library,
  query: Query,
  hits: readonly Hit[],
  isUsable: (hit: Hit) => boolean,
): Evidence[] {
  const [best] = hits;
  if (!best) return [];
  const section = new Set(library.index.sectionOf(best.ordinal).slice(0, SECTION_PARAGRAPHS));
  const known = new Set(hits.slice(0, EVIDENCE_PARAGRAPHS).map((hit) => hit.ordinal));
  const around = [...section]
    .filter((ordinal) => !known.has(ordinal))
    .map((ordinal) => retrieveOne(query, library.index, ordinal))
    .filter(isUsable);
  return [...hits.slice(0, EVIDENCE_PARAGRAPHS), ...around]
    .map((hit) => {
      const isNear = section.has(hit.ordinal) && aboutAll(hit);
      const floor = isNear ? best.score - SECTION_DISTANCE : Number.NEGATIVE_INFINITY;
      return toEvidence(library, query, { ...hit, score: Math.max(hit.score, floor) }, best.score);
    })
    .filter((piece) => piece !== null);
}

/** Whether the paragraph and its section together have nearly all that was asked. */
function aboutAll({ signals }: Hit): boolean {
  return signals.coverage + signals.context >= NEARLY_ALL;
}

/**
 * Share of the question's worth, set by hand: from 0.7 to 0.99 `npm run bench:answers` ranks and answers
 * the large collections alike, and one in 140 of our own questions otherwise.
 */
const NEARLY_ALL = 0.85;

/** Quoted words must be in the paragraph as they were quoted. */
function holdsPhrases({ index }: Library, { phrases }: Query, { ordinal }: Hit): boolean {
  return phrases.every((phrase) => holdsSequence(index, ordinal, phrase));
}
