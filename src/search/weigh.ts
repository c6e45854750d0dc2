/**
 * The second step of search: how well a candidate paragraph fits the question, as a few named
 * figures between 0 and about 1, joined by weights fitted on development questions
 * (`npm run fit:ranking`).
 */
import type { Candidate, ParagraphIndex } from './paragraph-index.js';
import type { Query, QueryTerm } from './query.js';

/** What speaks for a paragraph. */
export interface Signals {
  /** BM25+ relative to the best candidate. */
  readonly bm25: number;
  /** Share of the question's idf found in the paragraph. */
  readonly coverage: number;
  /** The same with idf cubed: are the rarest words there? */
  readonly rareCoverage: number;
  /** Share of the question's idf written exactly as asked. */
  readonly exact: number;
  /** Best share of idf within a window of 18 tokens. */
  readonly nearness: number;
  /** Share of neighbouring question words that are neighbours in the paragraph, in order. */
  readonly order: number;
  /** Share of the question's names that stand within the first six tokens. */
  readonly opening: number;
  /** Worth of the question's words faded by how far into the paragraph they first stand. */
  readonly early: number;
  /** Whether the question's rarest word stands among the first three tokens. */
  readonly subject: number;
  /** Share of idf found in title or heading. */
  readonly title: number;
  /** Share of idf found elsewhere in the same section but not here. */
  readonly context: number;
  /** Logarithm of the length in tokens, 0 at 30. */
  readonly length: number;
}

export type Weights = Readonly<Record<keyof Signals, number>>;

const WINDOW_TOKENS = 18;
const OPENING_TOKENS = 6;
const NEIGHBOUR_GAP = 3;

/** A question word found in a paragraph. */
export interface Match {
  /** Index into the query's terms. */
  readonly term: number;
  /** Index of the token in the paragraph, from 0. */
  readonly position: number;
  /** Worth of the form found, 0–1. */
  readonly weight: number;
  readonly exact: boolean;
}

/** Where the question's words stand in a paragraph, in order of position. */
export function findMatches(query: Query, index: ParagraphIndex, ordinal: number): Match[] {
  const wanted = formsById(query);
  const first = index.firstToken[ordinal] ?? 0;
  const last = index.firstToken[ordinal + 1] ?? first;
  const matches: Match[] = [];
  for (let token = first; token < last; token++) {
    for (const form of wanted.get(index.tokenTerms[token] ?? -1) ?? []) {
      const { term, weight } = form;
      const exact = form.isTranslation || index.tokenSurfaces[token] === form.surface;
      matches.push({ term, position: token - first, weight, exact });
    }
  }
  return matches;
}

interface WantedForm {
  readonly term: number;
  readonly weight: number;
  readonly surface: number;
  /** A word of another language cannot be written as it was asked, and is no worse for that. */
  readonly isTranslation: boolean;
}

const wantedForms = new WeakMap<Query, Map<number, WantedForm[]>>();

function formsById(query: Query): Map<number, WantedForm[]> {
  const known = wantedForms.get(query);
  if (known) return known;
  const wanted = new Map<number, WantedForm[]>();
  query.terms.forEach((term, position) => {
    for (const form of term.forms) {
      const list = wanted.get(form.id) ?? [];
      const isTranslation = form.kind === 'glossary';
      list.push({ term: position, weight: form.weight, surface: term.surface, isTranslation });
      wanted.set(form.id, list);
    }
  });
  wantedForms.set(query, wanted);
  return wanted;
}

/** The figures for one candidate. `bestScore` is the first step's best. */
export function signalsOf(
  query: Query,
  index: ParagraphIndex,
  candidate: Candidate,
  matches: readonly Match[],
  bestScore: number,
): Signals {
  const { terms } = query;
  const total = sum(terms, (term) => term.idf) || 1;
  const totalCubed = sum(terms, (term) => term.idf ** 3) || 1;
  const found = bestPerTerm(terms, matches);
  const inTitle = titleMatches(query, index, candidate.ordinal);
  const inContext = contextMatches(query, index, candidate.ordinal);
  const names = terms.filter((term) => term.isName);
  const length =
    (index.firstToken[candidate.ordinal + 1] ?? 0) - (index.firstToken[candidate.ordinal] ?? 0);
  return {
    bm25: bestScore > 0 ? candidate.score / bestScore : 0,
    coverage: sum(terms, (term, i) => term.idf * (found[i]?.weight ?? 0)) / total,
    rareCoverage: sum(terms, (term, i) => term.idf ** 3 * (found[i]?.weight ?? 0)) / totalCubed,
    exact: sum(terms, (term, i) => (found[i]?.exact ? term.idf : 0)) / total,
    nearness: bestWindow(terms, matches) / total,
    order: neighbours(terms, matches),
    opening: names.length
      ? sum(terms, (term, i) => (term.isName && opens(matches, i) ? term.idf : 0)) /
        sum(names, (term) => term.idf)
      : 0,
    early: sum(terms, (term, i) => term.idf * earliness(matches, i)) / total,
    subject: (matches.find((match) => match.term === rarest(terms))?.position ?? 99) < 3 ? 1 : 0,
    title: sum(terms, (term, i) => (inTitle.has(i) ? term.idf : 0)) / total,
    context: sum(terms, (term, i) => (!found[i] && inContext.has(i) ? term.idf : 0)) / total,
    length: Math.log((length + 10) / 40),
  };
}

/** One figure out of the many. */
export function weigh(signals: Signals, weights: Weights): number {
  let score = 0;
  for (const name of Object.keys(weights) as (keyof Signals)[])
    score += weights[name] * signals[name];
  return score;
}

interface BestMatch {
  readonly weight: number;
  readonly exact: boolean;
}

function bestPerTerm(
  terms: readonly QueryTerm[],
  matches: readonly Match[],
): (BestMatch | undefined)[] {
  const best: (BestMatch | undefined)[] = new Array(terms.length);
  for (const { term, weight, exact } of matches) {
    const known = best[term];
    best[term] = {
      weight: Math.max(weight, known?.weight ?? 0),
      exact: exact || (known?.exact ?? false),
    };
  }
  return best;
}

/** Most idf of distinct question words within any window, by two pointers over the matches. */
function bestWindow(terms: readonly QueryTerm[], matches: readonly Match[]): number {
  const inside = new Array<number>(terms.length).fill(0);
  let current = 0;
  let best = 0;
  let left = 0;
  const shift = (term: number, by: 1 | -1) => {
    const before = inside[term] ?? 0;
    inside[term] = before + by;
    if (Math.max(before, before + by) === 1) current += by * (terms[term]?.idf ?? 0);
  };
  for (const match of matches) {
    shift(match.term, 1);
    for (
      let oldest = matches[left];
      oldest && match.position - oldest.position >= WINDOW_TOKENS;
      oldest = matches[++left]
    ) {
      shift(oldest.term, -1);
    }
    best = Math.max(best, current);
  }
  return best;
}

/** Worth-weighted share of question neighbours `a b` that stand as `a … b` close together. */
function neighbours(terms: readonly QueryTerm[], matches: readonly Match[]): number {
  let total = 0;
  let kept = 0;
  for (let i = 0; i + 1 < terms.length; i++) {
    const worth = (terms[i]?.idf ?? 0) + (terms[i + 1]?.idf ?? 0);
    total += worth;
    if (areNeighbours(matches, i, i + 1)) kept += worth;
  }
  return total > 0 ? kept / total : 0;
}

function areNeighbours(matches: readonly Match[], first: number, second: number): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    if (match.term === first) last = match.position;
    else if (match.term === second && match.position - last <= NEIGHBOUR_GAP) return true;
  }
  return false;
}

function opens(matches: readonly Match[], term: number): boolean {
  return matches.some((match) => match.term === term && match.position < OPENING_TOKENS);
}

/** 1 at the first token, fading by half about every ten. */
function earliness(matches: readonly Match[], term: number): number {
  const first = matches.find((match) => match.term === term);
  return first ? Math.exp(-first.position / 15) : 0;
}

function rarest(terms: readonly QueryTerm[]): number {
  const worths = terms.map((term) => (term.forms.length > 0 ? term.idf : 0));
  return worths.indexOf(Math.max(...worths));
}

function titleMatches(query: Query, index: ParagraphIndex, ordinal: number): Set<number> {
  const article = index.articleOf[ordinal] ?? 0;
  const found = new Set<number>();
  collect(query, index.titleTerms[article] ?? [], found);
  const section = index.paragraphAt(ordinal)?.section ?? 0;
  collect(query, index.headingTerms[article]?.[section] ?? [], found);
  return found;
}

function contextMatches(query: Query, index: ParagraphIndex, ordinal: number): Set<number> {
  const found = new Set<number>();
  for (const neighbour of index.sectionOf(ordinal)) {
    if (neighbour === ordinal) continue;
    const first = index.firstToken[neighbour] ?? 0;
    collect(query, index.tokenTerms.subarray(first, index.firstToken[neighbour + 1]), found);
  }
  return found;
}

function collect(query: Query, termIds: Iterable<number>, found: Set<number>): void {
  const wanted = formsById(query);
  for (const id of termIds) for (const { term } of wanted.get(id) ?? []) found.add(term);
}

function sum<T>(items: readonly T[], value: (item: T, index: number) => number): number {
  return items.reduce((total, item, index) => total + value(item, index), 0);
}
