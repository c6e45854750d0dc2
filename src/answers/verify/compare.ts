/** A sentence → the place in the articles that is most like it, and how the two differ word by word. */
import type { Article, Paragraph } from '../../corpus/article.js';
import { detectLanguage } from '../../language/detect.js';
import { fold } from '../../language/fold.js';
import { foldWords } from '../../language/fold-words.js';
import type { Language } from '../../language/language.js';
import { LANGUAGES } from '../../language/languages.js';
import type { Span } from '../../language/span.js';
import { tokenize } from '../../language/tokenizer.js';
import type { Ordinal } from '../../search/ordinal.js';
import { buildQuery, type Query } from '../../search/query.js';
import { type Hit, retrieve } from '../../search/retrieve.js';
import { paragraphsWithSequence } from '../../search/word-sequence.js';
import type { AskOptions } from '../holdings/ask-options.js';
import { isShown } from '../holdings/exclusion.js';
import type { Library } from '../holdings/library.js';
import { type AlignmentStep, align } from './align.js';
import { type ComparedWord, comparedWords } from './compared-words.js';
import { findTurnedAround } from './turned-around.js';
import type { WordChange } from './verdict.js';

/** The place in the articles that is most like a sentence. */
export interface Comparison {
  readonly kind: 'differs' | 'capitals' | 'exact';
  readonly article: Article;
  readonly articleIndex: number;
  readonly paragraph: Paragraph;
  /** From the first to the last word of the paragraph that is compared. */
  readonly span: Span;
  /** What of `span` is in common, in order. */
  readonly kept: readonly Span[];
  readonly words: readonly WordChange[];
  /** Where those words are; empty when the paragraph says it in another order. */
  readonly runs: readonly Run[];
}

/** A run of words: an `added` one is in the sentence asked about, any other in the paragraph. */
export interface Run extends Span {
  readonly kind: WordChange['kind'];
}

/** A sentence that was looked for, and what was found. */
export interface Search {
  readonly query: Query;
  /** Paragraphs with words of the sentence, best first. */
  readonly hits: readonly Hit[];
  /** Null when no paragraph is like the sentence. */
  readonly best: Comparison | null;
}

/** Paragraphs that are compared word by word. */
const CANDIDATES = 8;
/** Of those that hold the sentence as it is. */
const MAX_VERBATIM = 20;
/**
 * Share of the words' worth in common from which two sentences count as the same with words
 * changed.
 */
const MIN_LIKENESS = 0.5;
/** Worth of a frequent word and of a mark; any other word is worth 1. */
const STOP_WORTH = 0.3;
const MARK_WORTH = 0.15;
/** The most words at the end of a sentence that may replace others. */
const MAX_TAIL = 3;

/** Looks for `text` in all articles; words that are there verbatim are always found. */
export function compare(library: Library, text: string, { exclude }: AskOptions = {}): Search {
  const { index } = library;
  const language = LANGUAGES[detectLanguage(text)];
  const query = buildQuery(text, index, { language });
  const isKept = (ordinal: Ordinal) => isShown(library, ordinal, exclude);
  const hits = retrieve(query, index).filter(({ ordinal }) => isKept(ordinal));
  const asked = {
    text,
    words: comparedWords(text),
    telling: tellingWords(query),
    isStatement: isStatement(text, language),
  };
  const likely = hits.slice(0, CANDIDATES).map(({ ordinal }) => ordinal);
  const best = mostAlike(library, asked, likely, language);
  if (best && best.kind !== 'differs') return { query, hits, best };
  // A phrase of common words may occur in more paragraphs than the search examines.
  const verbatim = paragraphsWithSequence(index, foldWords(text), MAX_VERBATIM).filter(isKept);
  const found = mostAlike(library, asked, verbatim, language) ?? best;
  return { query, hits, best: found ?? turnedAround(library, query, hits.slice(0, CANDIDATES)) };
}

/** The best paragraph that says it in another order: `ditemukan tim SAR` of `tim SAR menemukan`. */
function turnedAround(
  { index, articles }: Library,
  query: Query,
  hits: readonly Hit[],
): Comparison | null {
  for (const hit of hits) {
    const paragraph = index.paragraphAt(hit.ordinal);
    const articleIndex = index.articleOf[hit.ordinal] ?? -1;
    const article = articles[articleIndex];
    if (!paragraph || !article) continue;
    const turned = findTurnedAround(query, hit, paragraph.text, LANGUAGES[article.language]);
    if (turned) return { kind: 'differs', article, articleIndex, paragraph, runs: [], ...turned };
  }
  return null;
}

/** The paragraph most of whose words are those asked, in their order; null when none is like it. */
function mostAlike(
  { index, articles }: Library,
  asked: Asked,
  candidates: readonly Ordinal[],
  language: Language,
): Comparison | null {
  let best: Comparison | null = null;
  let likeness = 0;
  for (const ordinal of candidates) {
    const paragraph = index.paragraphAt(ordinal);
    const articleIndex = index.articleOf[ordinal] ?? -1;
    const article = articles[articleIndex];
    if (!paragraph || !article) continue;
    const held = { text: paragraph.text, words: comparedWords(paragraph.text) };
    const alignment = align(
      asked.words.map((word) => word.plain),
      held.words.map((word) => word.plain),
    );
    if (!alignment) continue;
    const alike = likenessOf(alignment, asked.words, held.words, language);
    if (alike < MIN_LIKENESS || alike < likeness || isOfNamesOnly(alignment, asked)) continue;
    if (!asked.isStatement && isOfOneWord(alignment, asked, language)) continue;
    const difference = differenceOf(alignment, asked, held);
    // Of two places that say the same, the one with the same capitals.
    if (alike === likeness && difference.kind !== 'exact') continue;
    best = { article, articleIndex, paragraph, ...difference };
    likeness = alike;
  }
  return best;
}

interface Worded {
  readonly text: string;
  readonly words: readonly ComparedWord[];
}

interface Asked extends Worded {
  /** Folded words that say something about names and numbers. */
  readonly telling: ReadonlySet<string>;
  /** Whether it says something about its subject, as far as its words show. */
  readonly isStatement: boolean;
}

/** Whether a word has the form of a verb, is a copula or a number: `longsor Wanasari` has none. */
function isStatement(text: string, { voiceOf, cues }: Language): boolean {
  return tokenize(text).some(
    ({ folded }) => voiceOf(folded) !== null || cues.get(folded) === 'copula' || /\d/.test(folded),
  );
}

/** Of a bare noun, whether one word in common is all: `longsor Wanasari` beside `longsor terjadi`. */
function isOfOneWord(
  steps: readonly AlignmentStep[],
  { words }: Asked,
  { stopWords }: Language,
): boolean {
  const own = steps.filter(({ asked }) => {
    const word = words[asked ?? -1];
    return word?.isWord === true && !stopWords.has(word.plain);
  });
  return own.length > 1 && own.filter(({ held }) => held !== null).length < 2;
}

function tellingWords({ terms }: Query): Set<string> {
  const telling = terms.filter(({ isName, token }) => !isName && !/\d/.test(token.folded));
  return new Set(telling.map(({ token }) => token.folded));
}

/**
 * Whether the sentence says something of its own and has only names, numbers and small words in
 * common: of `Rizal killed Slamet Riyadi` an article that names the victim says nothing.
 */
function isOfNamesOnly(steps: readonly AlignmentStep[], { words, telling }: Asked): boolean {
  const own = steps.filter(({ asked }) => words[asked ?? -1]?.isWord);
  const isTelling = ({ asked }: AlignmentStep) => telling.has(fold(words[asked ?? -1]?.form ?? ''));
  return (
    own.some(({ held }) => held === null) &&
    !own.some((step) => step.held !== null && isTelling(step))
  );
}

/**
 * The steps, with the words of the paragraph where the sentence ends in words of its own:
 * `before July` is shown with the `June` of the article.
 */
function withTail(steps: readonly AlignmentStep[], held: readonly ComparedWord[]): AlignmentStep[] {
  const tail = steps.length - 1 - steps.findLastIndex((step) => step.held !== null);
  const last = steps[steps.length - 1 - tail]?.held ?? -1;
  if (tail > MAX_TAIL) return [...steps];
  const after = held.slice(last + 1, last + 1 + tail);
  const end = after.findIndex(({ isWord }) => !isWord);
  const own = (end < 0 ? after : after.slice(0, end)).map((_, at) => ({
    asked: null,
    held: last + 1 + at,
  }));
  return [...steps.slice(0, steps.length - tail), ...own, ...steps.slice(steps.length - tail)];
}

/** What the two have in common, and how the rest differs. */
function differenceOf(
  alignment: readonly AlignmentStep[],
  asked: Worded,
  held: Worded,
): Pick<Comparison, 'kind' | 'span' | 'kept' | 'words' | 'runs'> {
  const runs: Run[] = [];
  let hasSameCapitals = true;
  for (const step of withTail(alignment, held.words)) {
    const [own, other] = [asked.words[step.asked ?? -1], held.words[step.held ?? -1]];
    const unit = other ?? own;
    if (!unit) continue;
    if (own && other && own.form !== other.form) hasSameCapitals = false;
    const kind = own && other ? 'kept' : own ? 'added' : 'missing';
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { ...last, end: unit.end };
    else runs.push({ kind, start: unit.start, end: unit.end });
  }
  const kept = runs.filter(({ kind }) => kind === 'kept');
  const own = runs.filter(({ kind }) => kind !== 'added');
  const isSame = kept.length === runs.length;
  return {
    kind: !isSame ? 'differs' : hasSameCapitals ? 'exact' : 'capitals',
    span: { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 },
    kept: kept.map(({ start, end }) => ({ start, end })),
    runs,
    words: runs.map(({ kind, start, end }) => ({
      kind,
      text: (kind === 'added' ? asked : held).text.slice(start, end),
    })),
  };
}

/** Worth of the words in common, as a share of all that either has there. */
function likenessOf(
  steps: readonly AlignmentStep[],
  asked: readonly ComparedWord[],
  held: readonly ComparedWord[],
  language: Language,
): number {
  const total = asked.reduce((sum, word) => sum + worthOf(word, language), 0) || 1;
  let [kept, missing] = [0, 0];
  for (const step of steps) {
    const other = held[step.held ?? -1];
    if (!other) continue;
    if (asked[step.asked ?? -1]) kept += worthOf(other, language);
    else missing += worthOf(other, language);
  }
  return kept / (total + missing);
}

function worthOf({ isWord, plain }: ComparedWord, { stopWords }: Language): number {
  if (!isWord) return MARK_WORTH;
  return stopWords.has(plain) ? STOP_WORTH : 1;
}
