/** Text to verify → claims: its sentences, and the words it attributes to somebody. */
import { findFacts } from '../../facts/find-facts.js';
import { detectLanguage } from '../../language/detect.js';
import { LANGUAGES } from '../../language/languages.js';
import { splitSentences } from '../../language/sentences.js';
import { contains, overlaps, type Span } from '../../language/span.js';
import { asArticle } from './as-article.js';

/** A sentence to be verified. */
export interface Claim {
  /** As given. */
  readonly text: string;
  /** Direct speech in it whose speaker it names. */
  readonly quotations: readonly ClaimedQuotation[];
}

/** Words that the text to be verified attributes to somebody. */
export interface ClaimedQuotation {
  readonly text: string;
  readonly speaker: string;
}

/** The most claims examined; more sentences than that are grouped. */
const MAX_CLAIMS = 40;

/** The sentences of `text`, in order; those that share a quotation are one claim. */
export function readClaims(text: string): Claim[] {
  const lines = text.split(/\s*[\n\r\u2028\u2029]+\s*/).filter((line) => line.trim() !== '');
  const code = detectLanguage(text);
  const facts = findFacts(asArticle(lines, code));
  const claims = lines.flatMap((line, index) => {
    const spoken = (facts[index]?.quotations ?? []).filter(({ direct }) => direct);
    return joinAcross(splitSentences(withCapitals(line), LANGUAGES[code]), spoken).map(
      (sentence) => ({
        text: line.slice(sentence.start, sentence.end),
        quotations: spoken.flatMap(({ speaker, ...quotation }) =>
          speaker && contains(sentence, quotation)
            ? [{ text: quotation.text, speaker: speaker.name }]
            : [],
        ),
      }),
    );
  });
  return gathered(claims);
}

/**
 * The line, of the same length, with sentences that begin in lower case capitalized, since people
 * type that way.
 */
function withCapitals(line: string): string {
  return line.replace(/([.!?…]["”’)]*\s+)(\p{Ll})/gu, (all, stop: string, letter: string) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? stop + capital : all;
  });
}

/** Sentences, those joined to one that a quotation runs across. */
function joinAcross(sentences: readonly Span[], quotations: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const isShared =
      last && quotations.some((each) => overlaps(each, last) && overlaps(each, sentence));
    if (isShared) joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

function gathered(claims: readonly Claim[]): Claim[] {
  const size = Math.ceil(claims.length / MAX_CLAIMS);
  if (size <= 1) return [...claims];
  return Array.from({ length: Math.ceil(claims.length / size) }, (_, at) => {
    const group = claims.slice(at * size, (at + 1) * size);
    return {
      text: group.map((claim) => claim.text).join(' '),
      quotations: group.flatMap((claim) => claim.quotations),
    };
  });
}
