/**
 * A sentence whose words an article has in one sentence of its own, in another order or form: `Tim SAR
 * menemukan enam jenazah` and `Enam jenazah ditemukan tim SAR`.
 */
import { fold } from '../../language/fold.js';
import type { Language } from '../../language/language.js';
import { splitSentences } from '../../language/sentences.js';
import { contains, type Span } from '../../language/span.js';
import { tokenize } from '../../language/tokenizer.js';
import { toTerm } from '../../search/analyzer.js';
import type { Query } from '../../search/query.js';
import type { Hit } from '../../search/retrieve.js';
import { type ComparedWord, comparedWords } from './compared-words.js';
import type { WordChange } from './verdict.js';

/** A sentence of an article that says the same in another order. */
export interface TurnedAround {
  /** The article's sentence. */
  readonly span: Span;
  /** What of it is in common as it is written, in its order. */
  readonly kept: readonly Span[];
  /** In the order of the sentence asked about. */
  readonly words: readonly WordChange[];
}

/** Fewer words than this occur together in some order by chance. */
const MIN_WORDS = 3;

/**
 * The first sentence of the paragraph `text`, written in `language`, that holds every word of the query
 * by its stem, one at least in another form; else null.
 */
export function findTurnedAround(
  query: Query,
  hit: Hit,
  text: string,
  language: Language,
): TurnedAround | null {
  if (query.terms.length < MIN_WORDS) return null;
  const tokens = tokenize(text);
  const held = comparedWords(text).filter(({ isWord }) => isWord);
  for (const sentence of splitSentences(text, language)) {
    const terms = new Set(
      hit.matches
        .filter(({ position, weight }) => weight === 1 && isIn(sentence, tokens[position]))
        .map(({ term }) => term),
    );
    if (terms.size < query.terms.length) continue;
    const there = held.filter((word) => contains(sentence, word));
    const turned = compareInAnyOrder(query.text, text, there, language);
    if (turned.words.some(({ kind }) => kind === 'missing')) return { span: sentence, ...turned };
  }
  return null;
}

function isIn(sentence: Span, token: Span | undefined): boolean {
  return token !== undefined && contains(sentence, token);
}

/** Each word asked with the one of the article that is the same, or that is a form of it. */
function compareInAnyOrder(
  asked: string,
  text: string,
  there: readonly ComparedWord[],
  language: Language,
): Omit<TurnedAround, 'span'> {
  const stemOf = ({ form }: ComparedWord) => toTerm(fold(form), language);
  const words: WordChange[] = [];
  const kept: Span[] = [];
  /** Place of the word kept last, as long as nothing else followed. */
  let last = -1;
  for (const word of comparedWords(asked).filter(({ isWord }) => isWord)) {
    const same = there.findIndex(({ plain }) => plain === word.plain);
    const other = there[same];
    if (other) {
      const before = kept.at(-1);
      if (before && last >= 0 && same === last + 1) {
        const joined = { start: before.start, end: other.end };
        kept[kept.length - 1] = joined;
        words[words.length - 1] = { kind: 'kept', text: text.slice(joined.start, joined.end) };
      } else {
        kept.push({ start: other.start, end: other.end });
        words.push({ kind: 'kept', text: text.slice(other.start, other.end) });
      }
      last = same;
      continue;
    }
    last = -1;
    const form = there.find((each) => stemOf(each) === stemOf(word));
    if (form) words.push({ kind: 'missing', text: text.slice(form.start, form.end) });
    words.push({ kind: 'added', text: asked.slice(word.start, word.end) });
  }
  return { words, kept: kept.sort((a, b) => a.start - b.start) };
}
