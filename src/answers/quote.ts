/** What somebody said: quotations by speaker, by subject, or both; direct speech first. */
import { byNewest } from '../corpus/newest-first.js';
import { detectLanguage } from '../language/detect.js';
import type { Language } from '../language/language.js';
import { LANGUAGES } from '../language/languages.js';
import { buildQuery, type Query } from '../search/query.js';
import { retrieve, retrieveOne } from '../search/retrieve.js';
import type { Answer, Item, Passage } from './answer.js';
import { toEvidence } from './candidates/evidence.js';
import type { AskOptions } from './holdings/ask-options.js';
import { type Exclusion, outside } from './holdings/exclusion.js';
import type { Library } from './holdings/library.js';
import type { QuotationEntry } from './holdings/quotation-index.js';
import { quotationsBy, quotationsByName, quotationsNear } from './holdings/quotations-of.js';
import { namesLike } from './holdings/similar-names.js';
import { describeSpeaker, isCarriedOver } from './holdings/speaker.js';
import { cutPage } from './telling/page.js';
import { PassageList } from './telling/passage-list.js';
import { toPassage } from './telling/passages.js';
import { plainFound, refuse } from './telling/respond.js';

/** Whose words are wanted, and on what; at least one of the first two is given. */
export interface QuoteQuery {
  /** Name, part of a name or office; null for anybody. */
  readonly speaker: string | null;
  /** Words on the subject; null for anything. */
  readonly about: string | null;
  /** Language the question was asked in; recognized from the words when not given. */
  readonly language?: Language;
}

/** Quotations on a page. */
const PAGE_SIZE = 5;
/** Share of the subject's worth that a quotation and its paragraph must hold. */
const MIN_ABOUT = 0.34;

interface RankedQuotation {
  readonly entry: QuotationEntry;
  readonly score: number;
}

/** `page` counts from 1. */
export function answerQuote(
  library: Library,
  asked: QuoteQuery,
  { exclude, page = 1 }: AskOptions & { readonly page?: number } = {},
): Answer {
  const { speaker, about, language } = asked;
  const text = [speaker, about].filter((part) => part !== null).join(' ');
  const query = toQuery(library, about ?? text, language);
  const spoken = (
    speaker === null ? quotationsNear(library, query) : quotationsBy(library, speaker)
  ).filter(outside(exclude));
  const ranked = rank(library, spoken, about === null ? null : query);
  if (ranked.length === 0) return refuseQuote(library, text, asked, exclude);
  const { shown, page: place } = cutPage(ranked, PAGE_SIZE, page);
  const passages = new PassageList();
  const items = shown.map(
    ({ entry }): Item => ({
      label: entry.quotation.text,
      detail: describeSpeaker(entry.quotation),
      value: null,
      passage: passages.add(passageOf(library, query, entry), entry.quotation),
      ...speakerOf(entry),
      direct: entry.quotation.direct,
      ...(isCarriedOver(entry) && { carriedOver: true }),
    }),
  );
  return plainFound({
    topic: 'quote',
    headline: items[0]?.label ?? null,
    items,
    passages: passages.passages,
    missing: query.missing,
    page: place,
  });
}

/** Nobody said it: the nearest paragraph, and who of such a name is quoted. */
function refuseQuote(
  library: Library,
  text: string,
  { speaker, language }: QuoteQuery,
  exclude: Exclusion | undefined,
): Answer {
  const query = toQuery(library, text, language);
  const evidence = retrieve(query, library.index, 1)
    .map((hit) => toEvidence(library, query, hit, hit.score))
    .filter((piece) => piece !== null)
    .filter(({ article, paragraph }) => !exclude?.has(article.id, paragraph.number));
  const suggestions = speaker === null ? [] : speakersLike(library, speaker, exclude);
  return refuse(library, { query, evidence }, 'quote', {
    suggestions,
    ...(exclude && { exclude }),
  });
}

/** People of names like this who are quoted: asking about the others would find nothing. */
function speakersLike(library: Library, name: string, exclude: Exclusion | undefined): string[] {
  return namesLike(library, name, 3, exclude).filter((near) =>
    quotationsByName(library, near).some(outside(exclude)),
  );
}

function toQuery(
  { index }: Library,
  text: string,
  language: Language = LANGUAGES[detectLanguage(text)],
): Query {
  return buildQuery(text, index, { language, ignored: language.questions.fillers });
}

/** Best first: what is said on the subject, direct before reported, newest before older. */
function rank(
  library: Library,
  entries: readonly QuotationEntry[],
  subject: Query | null,
): RankedQuotation[] {
  return entries
    .map((entry) => ({ entry, score: subject ? aboutness(library, entry, subject) : 1 }))
    .filter(({ score }) => score >= MIN_ABOUT)
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(b.entry.quotation.direct) - Number(a.entry.quotation.direct) ||
        byNewest(a.entry.article, b.entry.article) ||
        a.entry.paragraph - b.entry.paragraph,
    );
}

/** Share of the subject found: within the quotation in full, beside it in the paragraph by half. */
function aboutness({ index }: Library, entry: QuotationEntry, subject: Query): number {
  const ordinal = index.ordinalOf(entry.article.id, entry.paragraph);
  if (ordinal === null) return 0;
  const { matches, signals } = retrieveOne(subject, index, ordinal);
  const first = index.firstToken[ordinal] ?? 0;
  const total = subject.terms.reduce((sum, term) => sum + term.idf, 0) || 1;
  const inside = new Set<number>();
  const beside = new Set<number>();
  for (const match of matches) {
    const { start } = index.spanOf(first + match.position);
    const isInside = start >= entry.quotation.start && start < entry.quotation.end;
    (isInside ? inside : beside).add(match.term);
  }
  const worth = (terms: Iterable<number>) =>
    [...terms].reduce((sum, term) => sum + (subject.terms[term]?.idf ?? 0), 0) / total;
  const onlyBeside = [...beside].filter((term) => !inside.has(term));
  return worth(inside) + 0.5 * worth(onlyBeside) + 0.4 * (signals.title + signals.context);
}

function passageOf(library: Library, query: Query, entry: QuotationEntry): Passage {
  const ordinal = library.index.ordinalOf(entry.article.id, entry.paragraph) ?? 0;
  const hit = retrieveOne(query, library.index, ordinal);
  const evidence = toEvidence(library, query, hit, hit.score);
  if (!evidence) throw new Error(`no paragraph ${entry.paragraph} in ${entry.article.id}`);
  return toPassage(library, evidence, entry.quotation);
}

function speakerOf({ quotation: { speaker } }: QuotationEntry): Pick<Item, 'speaker'> {
  return speaker === null ? {} : { speaker: { name: speaker.name, role: speaker.role } };
}
