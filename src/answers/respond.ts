/** Findings → answers: items with their passages, or the refusal that names what is missing. */
import type { AnswerType } from '../language/questions.js';
import type { Query, QueryTerm } from '../search/query.js';
import type { Found, GlossaryMatch, Item, Nothing, Topic } from './answer.js';
import type { Evidence } from './candidates/evidence.js';
import type { Finding } from './choosing/finding.js';
import type { Inquiry } from './choosing/investigate.js';
import type { AskOptions } from './holdings/ask-options.js';
import { type Exclusion, outside } from './holdings/exclusion.js';
import type { Library } from './holdings/library.js';
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

/** An answer that names only what it holds: nothing is missing, nothing was translated, all agrees. */
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

/** A refusal that names only what it holds. */
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
  /** Shown before the names that are like a word no article has. */
  readonly suggestions?: readonly string[];
}

/** The articles do not say: what they lack, and the nearest passage as "not an answer". */
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

/** Names close to words that no article has; without those of hidden places alone. */
export function similarNames(
  library: Library,
  missing: readonly string[],
  exclude: Exclusion | undefined,
): string[] {
  const names = missing
    .filter((word) => word.length >= 4)
    .flatMap((word) => namesLike(library, word, 2, exclude));
  return [...new Set(names)];
}

/** At most `limit` people whose names are like `text`, without those whom only hidden places name. */
export function namesLike(
  { people }: Library,
  text: string,
  limit: number,
  exclude: Exclusion | undefined,
): string[] {
  return people
    .find(text, limit)
    .filter(({ person }) => person.mentions.some(outside(exclude)))
    .map(({ person }) => person.name);
}

/** Whether a word needs no translation here: `AS` and `Amerika Serikat` are Indonesian both. */
function isOwnWord({ forms }: QueryTerm, { article }: Evidence, { language }: Query): boolean {
  return article.language === language && forms.some(({ kind }) => kind === 'word');
}

/** Words of the question that were found under a name of the other language. */
function glossaryMatches(
  { index }: Library,
  query: Query,
  evidence: Evidence | undefined,
): GlossaryMatch[] {
  if (!evidence) return [];
  const first = index.firstToken[evidence.hit.ordinal] ?? 0;
  const pairs = new Map<string, GlossaryMatch>();
  for (const match of evidence.hit.matches) {
    const term = query.terms[match.term];
    const id = index.tokenTerms[first + match.position];
    const form = term?.forms.find((candidate) => candidate.id === id);
    if (!term || form?.kind !== 'glossary' || isOwnWord(term, evidence, query)) continue;
    const word = evidence.scene.words[match.position];
    if (!word) continue;
    const written = evidence.paragraph.text.slice(word.start, word.end);
    pairs.set(`${term.token.folded} ${word.folded}`, { asked: term.token.text, found: written });
  }
  return [...pairs.values()];
}
