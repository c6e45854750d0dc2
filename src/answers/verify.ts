/**
 * Whether sentences and quotations are in the articles, word for word and from the speaker they are
 * attributed to.
 */
import { matchesRole } from '../facts/names/roles.js';
import { foldWords } from '../language/fold-words.js';
import { overlaps } from '../language/span.js';
import type { Answer, Item } from './answer.js';
import { toEvidence } from './candidates/evidence.js';
import type { AskOptions } from './holdings/ask-options.js';
import type { Library } from './holdings/library.js';
import type { QuotationEntry } from './holdings/quotation-index.js';
import { describeSpeaker, speakerWords } from './holdings/speaker.js';
import { PassageList } from './telling/passage-list.js';
import { citePassage, sentencesAround, toPassage } from './telling/passages.js';
import { plainFound, plainNothing } from './telling/respond.js';
import { type Claim, type ClaimedQuotation, readClaims } from './verify/claims.js';
import { type Comparison, compare, type Search } from './verify/compare.js';
import { figuresChanged } from './verify/figures.js';
import { unnamedOwner } from './verify/unnamed-owner.js';
import { VERDICT_KINDS, type Verdict } from './verify/verdict.js';

/** A verdict, and the search it is based on. */
interface Judged {
  readonly verdict: Verdict;
  readonly search: Search;
  readonly source: QuotationEntry | null;
}

/** A verdict for each sentence of `text`, and for each quotation it gives to a speaker; the worst first. */
export function answerVerify(library: Library, text: string, options: AskOptions = {}): Answer {
  const judged = readClaims(text)
    .flatMap((claim) => judge(library, claim, options))
    .sort((a, b) => rankOf(a.verdict) - rankOf(b.verdict));
  if (judged.every(({ search }) => search.best === null)) return refuseAll(library, judged);
  const passages = new PassageList();
  const items: Item[] = [];
  const verdicts = judged.map(({ verdict, search: { best }, source }): Verdict => {
    if (!best) return verdict;
    const { article, paragraph, span, kept } = best;
    const shown = sentencesAround(article, paragraph, span);
    const passage = passages.add(citePassage(article, paragraph, shown, kept), span);
    const label = paragraph.text.slice(span.start, span.end);
    items.push({
      label,
      detail: source && describeSpeaker(source.quotation),
      value: null,
      passage,
    });
    return { ...verdict, passage };
  });
  return plainFound({
    topic: 'verify',
    items,
    passages: passages.passages,
    page: { number: 1, count: 1, total: verdicts.length },
    verdicts,
  });
}

function rankOf({ kind }: Verdict): number {
  return VERDICT_KINDS.indexOf(kind);
}

/**
 * The sentence as a whole when it is in the articles as it is; else each quotation it attributes;
 * else the sentence.
 */
function judge(library: Library, claim: Claim, options: AskOptions): Judged[] {
  const search = compare(library, claim.text, options);
  const isThere = search.best !== null && search.best.kind !== 'differs';
  if (isThere || claim.quotations.length === 0) return [judged(claim.text, search)];
  return claim.quotations.map((quotation) => judgeQuotation(library, quotation, options));
}

function judged(text: string, search: Search): Judged {
  const { best } = search;
  const verdict: Verdict = {
    kind: best?.kind ?? 'absent',
    text,
    words: best?.words ?? [],
    figures: best ? figuresChanged(text, best) : [],
    unnamed: best && unnamedOwner(search.query, best),
    passage: null,
    speaker: null,
  };
  return { verdict, search, source: null };
}

function judgeQuotation(
  library: Library,
  { text, speaker: claimed }: ClaimedQuotation,
  options: AskOptions,
): Judged {
  const search = compare(library, text, options);
  const plain = judged(text, search);
  if (!search.best) return plain;
  const source = quotationAt(library, search.best);
  const said = source?.quotation.speaker ?? null;
  const isOther = source !== null && said !== null && !isSpeaker(library, claimed, source);
  return {
    search,
    source,
    verdict: {
      ...plain.verdict,
      kind: isOther ? 'other-speaker' : plain.verdict.kind,
      speaker: { claimed, said: source && describeSpeaker(source.quotation) },
    },
  };
}

/** The quotation of the article that holds the words found. */
function quotationAt(
  { quotations }: Library,
  { articleIndex, paragraph, span }: Comparison,
): QuotationEntry | null {
  const there = quotations
    .inParagraph(articleIndex, paragraph.number)
    .filter(({ quotation }) => overlaps(quotation, span));
  return there.find(({ quotation }) => quotation.speaker !== null) ?? there[0] ?? null;
}

/** Whether `claimed` is the speaker's name, part of it, a misspelling of it, or the speaker's office. */
function isSpeaker({ people }: Library, claimed: string, { quotation }: QuotationEntry): boolean {
  const { speaker } = quotation;
  if (!speaker) return false;
  const held = speakerWords(quotation);
  if (foldWords(claimed).every((word) => held.has(word))) return true;
  // One common word of the name is not enough: `Hadi Santoso` is not Hadi Prakoso.
  const meant = people.find(claimed, 3).filter(({ kind }) => kind !== 'token');
  if (meant.some(({ person }) => person.name === speaker.name)) return true;
  return speaker.role !== null && matchesRole(claimed, speaker.role);
}

/**
 * Nothing of it is in the articles: the refusal with what they lack and the paragraph nearest to
 * the first sentence.
 */
function refuseAll(library: Library, judged: readonly Judged[]): Answer {
  const searches = judged.map(({ search }) => search);
  const near = searches.find(({ hits }) => hits.length > 0);
  const hit = near?.hits[0];
  const evidence = near && hit ? toEvidence(library, near.query, hit, hit.score) : null;
  return plainNothing({
    topic: 'verify',
    missing: [...new Set(searches.flatMap(({ query }) => query.missing))],
    nearest: evidence && toPassage(library, evidence, null),
  });
}
