/**
 * Stretches of text that may answer although they are not facts of any kind: names of things,
 * phrases, clauses.
 */
import { type Cue, PHRASE_BREAKS } from '../../language/cues.js';
import { ALL_LANGUAGES } from '../../language/languages.js';
import { NAME_LINKS } from '../../language/name-links.js';
import type { AnswerType } from '../../language/questions.js';
import type { Span } from '../../language/span.js';
import type { CandidateSource } from './candidate.js';
import type { Scene, Word } from './scene.js';

const MAX_PHRASE_WORDS = 6;
const MAX_CLAUSE_UNITS = 400;
/** Sentences of a paragraph in which phrases are looked for: those with most of the question. */
const PHRASE_SENTENCES = 2;

/** `and` joins two names of an English text, and is part of one in any other. */
function isNameLink({ folded, isStop }: Word): boolean {
  return NAME_LINKS.has(folded) || (folded === 'and' && !isStop);
}

const ENCLOSED = {
  quotes: /["“”]([^"“”]{2,120})["“”]/gu,
  parentheses: /\(([^()]{2,120})\)/gu,
} as const;

/** What is between such marks, without them. */
export function enclosed(text: string, marks: keyof typeof ENCLOSED): Span[] {
  return [...text.matchAll(ENCLOSED[marks])].map((match) => {
    const inner = match[1] ?? '';
    const start = match.index + 1 + (inner.length - inner.trimStart().length);
    return { start, end: start + inner.trim().length };
  });
}

const CLOCKS = ALL_LANGUAGES.map(({ dates }) => dates.clock);

/** Times of day as any of the languages writes them. */
export function clockTimes(text: string): Span[] {
  return CLOCKS.flatMap((clock) =>
    [...text.matchAll(clock)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/**
 * Runs of capitalized words; digits and links may be inside, but a link never at an end. A common word
 * alone at the head of a sentence is none.
 */
export function names(words: readonly Word[], commonWords: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first?.isCapitalized) continue;
    let last = i;
    for (let next = i + 1; next < words.length; next++) {
      const word = words[next];
      if (!word?.joinsPrevious) break;
      if (word.isCapitalized || word.isNumeric) last = next;
      else if (!isNameLink(word)) break;
    }
    // `Menurut Ratna` names only Ratna.
    const isHead = first.sentence !== words[i - 1]?.sentence;
    const isBorrowed = first.isStop || (isHead && !first.isName);
    // `Hewan ini memakan daun` names nothing, nor does `Menurut legenda`.
    const isCommon = isBorrowed || (isHead && commonWords.has(first.folded));
    if (isCommon && last === i) continue;
    const named = (isBorrowed && words[i + 1]) || first;
    spans.push({ start: named.start, end: words[last]?.end ?? first.end });
    i = last;
  }
  return spans;
}

/** Runs of at most six words that neither begin nor end with a small word, in the best sentences. */
export function phrases({ words, sentenceCoverage }: Scene): Span[] {
  const best = new Set(
    [...sentenceCoverage.keys()]
      .sort((a, b) => (sentenceCoverage[b] ?? 0) - (sentenceCoverage[a] ?? 0))
      .slice(0, PHRASE_SENTENCES),
  );
  const spans: Span[] = [];
  words.forEach((first, i) => {
    if (first.isStop || !best.has(first.sentence)) return;
    for (let length = 1; length <= MAX_PHRASE_WORDS; length++) {
      const last = words[i + length - 1];
      if (!last || (length > 1 && !last.joinsPrevious)) break;
      if (last.cue && PHRASE_BREAKS.has(last.cue)) break;
      if (!last.isStop) spans.push({ start: first.start, end: last.end });
    }
  });
  return spans;
}

/** What announces an answer of many words; an agent or a time is answered by a fact. */
const CLAUSE_CUES: readonly Cue[] = ['copula', 'naming', 'reason', 'means', 'purpose', 'place'];
const CUES_BY_ANSWER: Readonly<Partial<Record<AnswerType, readonly Cue[]>>> = {
  definition: ['copula', 'naming'],
  reason: ['reason', 'purpose', 'copula'],
  manner: ['means', 'purpose', 'copula'],
};

/** From each word that announces such an answer to the next comma, and to the end of the sentence. */
export function clauses(
  text: string,
  { words, sentences }: Scene,
  asks: AnswerType,
): { readonly span: Span; readonly source: CandidateSource }[] {
  const cues = CUES_BY_ANSWER[asks] ?? CLAUSE_CUES;
  return words.flatMap((word, i) => {
    const first = words[i + 1];
    if (!word.cue || !cues.includes(word.cue) || first?.sentence !== word.sentence) return [];
    // `dikenal sebagai 2+2` does not say what 2+2 is.
    const opening = words.slice(i + 1, i + 4).find((next) => !next.isStop);
    if (asks === 'definition' && (opening?.match ?? -1) >= 0) return [];
    if (asks === 'definition' && isOfAnother(words, i)) return [];
    const end = Math.min(
      sentences[word.sentence]?.end ?? text.length,
      first.start + MAX_CLAUSE_UNITS,
    );
    const rest = withoutEnd(text.slice(first.start, end));
    const comma = COMMA.exec(rest)?.index ?? rest.length;
    // `duta besar AS untuk Jepang Rahm Emanuel`: a name alone says neither why nor how.
    if (asks !== 'thing' && !PLAIN_WORD.test(rest.slice(0, comma))) return [];
    const stretches = [
      { span: { start: first.start, end: first.start + comma }, source: 'clause' as const },
      {
        span: { start: first.start, end: first.start + rest.length },
        source: 'sentence-rest' as const,
      },
      {
        span: { start: word.start, end: first.start + comma },
        source: 'clause-with-cue' as const,
      },
    ];
    return stretches.filter(({ span }) => isPaired(text.slice(span.start, span.end)));
  });
}

/**
 * Whether every quotation mark has its counterpart: `Rapat yang disebut "2+2" ini` begins no clause
 * at `2+2"`.
 */
function isPaired(stretch: string): boolean {
  const count = (mark: RegExp) => stretch.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 0 && count(/“/g) === count(/”/g);
}

/** `Acara itu adalah bagian dari sekaten` says what the event is, and uses the word asked about. */
function isOfAnother(words: readonly Word[], cue: number): boolean {
  const { sentence, clause } = words[cue] ?? {};
  const asked = words.filter((word) => word.match >= 0 && word.sentence === sentence);
  const at = words[cue]?.start ?? 0;
  return asked.every(({ start }) => start > at) && asked.some((word) => word.clause === clause);
}

/**
 * What follows the words asked about and a comma, or is in brackets after them:
 * `sekaten, pasar malam yang digelar …`, `Sokaleri (gudang padi)`.
 */
export function appositions(text: string, { words, sentences, sentenceCoverage }: Scene): Span[] {
  return words.flatMap((word, i) => {
    const before = words[i - 1];
    const isApposed =
      word.opening !== null && !word.isCapitalized && !word.isStop && (before?.match ?? -1) >= 0;
    if (!isApposed || (sentenceCoverage[word.sentence] ?? 0) < WHOLE) return [];
    if (word.opening === 'bracket') return glossAt(text, word);
    const end = sentences[word.sentence]?.end ?? text.length;
    const rest = withoutEnd(text.slice(word.start, Math.min(end, word.start + MAX_CLAUSE_UNITS)));
    const stretch = rest.slice(0, COMMA.exec(rest)?.index ?? rest.length);
    return isPaired(stretch) ? [{ start: word.start, end: word.start + stretch.length }] : [];
  });
}

/**
 * The few plain words in brackets from one on; names, figures and signs there are where a word comes from, or
 * when somebody lived.
 */
function glossAt(text: string, { start }: Word): Span[] {
  const gloss = GLOSS.exec(text.slice(start, start + MAX_CLAUSE_UNITS))?.[0];
  return gloss === undefined ? [] : [{ start, end: start + gloss.length }];
}

const GLOSS = /^\p{Ll}+(?:[ /-]\p{Ll}+){0,4}(?=\))/u;

/** Share of the question in a sentence that has all of it. */
const WHOLE = 0.99;

/** Without the mark at its end, and without the closing mark of a quotation that opened earlier. */
function withoutEnd(rest: string): string {
  const bare = rest.replace(SENTENCE_END, '');
  const isOpen = (bare.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
  return isOpen ? bare.replace(/[\s.,]*["”]$/u, '') : bare;
}

/** The mark at the end of a sentence with footnote numbers, which belong to no answer. */
const SENTENCE_END = /[.!?;,\s]*(?:\[\d{1,3}\]\s?){0,9}$/;

const PLAIN_WORD = /(?<!\p{L})\p{Ll}{3}/u;

const COMMA = /[,;](?=\s|$)|\s[—–-]\s/;
