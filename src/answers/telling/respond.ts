/** Findings → answers: items with their passages, or the refusal that names what is missing. */
import type { AnswerType } from '../../language/questions.js';
import type { Query } from '../../search/query.js';
import type { Found, Item, Nothing, Topic } from '../answer.js';
import type { Finding } from '../choosing/finding.js';
import type { Inquiry } from '../choosing/investigate.js';
import type { AskOptions } from '../holdings/ask-options.js';
import type { Library } from '../holdings/library.js';
import { similarNames } from '../holdings/similar-names.js';
import { glossaryMatches } from './glossary-matches.js';
import { PassageList } from './passage-list.js';
import { toPassage } from './passages.js';

const TOPICS: Readonly<Record<AnswerType, Topic>> = {
  person: 'who',
  group: 'who',
  date: 'when',
  place: 'where',
  number: 'number',
  quotation: 'quote',
  name: 'sentence',
  definition: 'sentence',
  expansion: 'sentence',
  reason: 'sentence',
  manner: 'sentence',
  thing: 'sentence',
};

/** The topic under which the answer to a question for `asks` is shown. */
export function topicOf(asks: AnswerType): Topic {
  return TOPICS[asks];
}

/** An answer with nothing missing, nothing translated and no disagreement. */
export function plainFound(
  parts: Pick<Found, 'topic' | 'items' | 'passages' | 'page'> & Partial<Found>,
): Found {
  return {
    kind: 'found',
    headline: null,
    missing: [],
    suggestions: [],
    glossary: [],
    disagreement: false,
    ...parts,
  };
}

/** A refusal with nothing in it yet. */
export function plainNothing({
  topic,
  ...parts
}: Pick<Nothing, 'topic'> & Partial<Nothing>): Nothing {
  return { kind: 'nothing', topic, missing: [], suggestions: [], nearest: null, ...parts };
}

/** An answer of one page from findings, best first. */
export function found(
  library: Library,
  query: Query,
  findings: readonly Finding[],
  more: {
    readonly headline: string | null;
    readonly topic: Topic;
    readonly disagreement?: boolean;
  },
): Found {
  const passages = new PassageList();
  const items = findings.map(({ evidence, span, label, detail, value }): Item => {
    const passage = passages.add(toPassage(library, evidence, span), span);
    return { label, detail, value, passage };
  });
  return plainFound({
    ...more,
    items,
    passages: passages.passages,
    missing: query.missing,
    glossary: glossaryMatches(library, query, findings[0]?.evidence),
    page: { number: 1, count: 1, total: items.length },
  });
}

/** What a refusal is made with. */
export interface RefusalOptions extends AskOptions {
  /** Shown before names similar to a word no article has. */
  readonly suggestions?: readonly string[];
}

/** The refusal: what the articles lack, and the nearest passage as "not an answer". */
export function refuse(
  library: Library,
  { query, evidence }: Pick<Inquiry, 'query' | 'evidence'>,
  topic: Topic,
  { suggestions = [], exclude }: RefusalOptions = {},
): Nothing {
  const [nearest] = evidence;
  return plainNothing({
    topic,
    missing: query.missing,
    ...(query.missing.length === query.terms.length && { isUnheard: true }),
    suggestions: [...suggestions, ...similarNames(library, query.missing, exclude)].slice(0, 5),
    nearest: nearest ? toPassage(library, nearest, null) : null,
  });
}
