/**
 * A paragraph as its reporter writes it: tokens, sentences and people outside the quote marks, so
 * that a full stop or a name within a quotation is not mistaken for the reporter's.
 */
import type { Language } from '../../../language/language.js';
import { isOwnersGap, OWNERS_GAP_LENGTH } from '../../../language/possessive.js';
import type { ReportingLexicon } from '../../../language/reporting.js';
import { splitSentences } from '../../../language/sentences.js';
import { firstAfter, type Span } from '../../../language/span.js';
import type { Token } from '../../../language/tokenizer.js';
import type { PersonMention } from '../../facts.js';
import type { MarkedSpan } from './quote-marks.js';

/** What a paragraph says outside its quotation marks, in the words of its writer. */
export interface Narration {
  readonly text: string;
  /** Tokens outside the marks and the dateline, in order. */
  readonly tokens: readonly Token[];
  /** Sentences; one that holds a quotation holds all of it. */
  readonly sentences: readonly Span[];
  /**
   * People named outside the marks, in order, but for those who are only whose somebody is:
   * `istri Budi`.
   */
  readonly people: readonly PersonMention[];
  /** Bodies named in the paragraph, in order. */
  readonly bodies: readonly Span[];
  /** How its language reports speech. */
  readonly lexicon: ReportingLexicon;
}

/** What a narration is read from. */
export interface NarrationSource {
  readonly text: string;
  /** All tokens of the text. */
  readonly tokens: readonly Token[];
  /** Offset from which the text reports, after its dateline. */
  readonly from: number;
  /** Words in quotation marks, in order. */
  readonly marked: readonly MarkedSpan[];
  readonly people: readonly PersonMention[];
  readonly bodies: readonly Span[];
  readonly language: Language;
}

/** Reads what is said around the marked words. */
export function narrate(source: NarrationSource): Narration {
  const { text, tokens, from, marked, people, bodies, language } = source;
  const outside = keepOutside(marked);
  const isWhole = from === 0 && marked.length === 0;
  const outer = isWhole ? tokens : tokens.filter((token) => token.start >= from && outside(token));
  return {
    text,
    tokens: outer,
    sentences: splitSentences(isWhole ? text : mask(text, from, marked), language),
    people: people
      .toSorted((a, b) => a.start - b.start)
      .filter(keepOutside(marked))
      .filter((person) => !isOwner(text, outer, person, language.reporting)),
    bodies,
    lexicon: language.reporting,
  };
}

/**
 * `istri Budi`, `kakak kandung Budi`, `Roe's wife`: whether somebody is named only as whose the one
 * is who is meant.
 */
function isOwner(
  text: string,
  tokens: readonly Token[],
  { start, end, roleSpan }: PersonMention,
  { kin, ownParts }: ReportingLexicon,
): boolean {
  const at = firstAfter(tokens, start);
  if (isOwnersGap(text.slice(end, end + OWNERS_GAP_LENGTH))) {
    // `Roe's voice cracked.`: that is Roe.
    return !ownParts.has(tokens[firstAfter(tokens, end + 2)]?.folded ?? '');
  }
  const [relative, between] = [tokens[at - 1], tokens[at - 2]];
  if (relative === undefined || text.slice(relative.end, start) !== ' ') return false;
  // `Pelatih ganda putra Budi`
  if (roleSpan?.end === relative.end) return false;
  if (kin.has(relative.folded)) return true;
  if (between === undefined || text.slice(between.end, relative.start) !== ' ') return false;
  return kin.has(between.folded) && /^\p{Ll}/u.test(relative.text);
}

/** People named outside the marks within `span`, in order. */
export function peopleIn(narration: Narration, span: Span): PersonMention[] {
  const found: PersonMention[] = [];
  for (let index = firstAfter(narration.people, span.start); ; index++) {
    const person = narration.people[index];
    if (person === undefined || person.start >= span.end) return found;
    found.push(person);
  }
}

/** End of the sentence that holds `offset`. */
export function sentenceEnd({ sentences, text }: Narration, offset: number): number {
  return sentences[firstAfter(sentences, offset)]?.end ?? text.length;
}

/** Start of the sentence that holds `offset`. */
export function sentenceStart({ sentences }: Narration, offset: number): number {
  return sentences[firstAfter(sentences, offset)]?.start ?? 0;
}

/** Returns a test of whether spans, given in order, lie outside all marked spans. */
function keepOutside(marked: readonly MarkedSpan[]): (span: Span) => boolean {
  let next = 0;
  return (span) => {
    while (next < marked.length && (marked[next]?.close ?? 0) <= span.start) next++;
    const candidate = marked[next];
    return candidate === undefined || span.end <= candidate.open;
  };
}

/**
 * The text with quoted words blanked out, except the full stop before a closing mark, which may end
 * a sentence.
 */
function mask(text: string, from: number, marked: readonly MarkedSpan[]): string {
  const pieces = [' '.repeat(from)];
  let done = from;
  for (const { open, close, end, closed } of marked) {
    if (open < done) continue;
    const last = text[end - 1] ?? '';
    const stop = closed && /[.!?…]/.test(last) ? last : 'x';
    const width = close - open - 2;
    pieces.push(text.slice(done, open));
    pieces.push(width < 1 ? '"'.repeat(close - open) : `"${'x'.repeat(width - 1)}${stop}"`);
    done = close;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}
