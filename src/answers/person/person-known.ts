/**
 * Whom a description refers back to: `Perempuan 52 tahun itu` is the person named in the sentence
 * before.
 */
import type { Article } from '../../corpus/article.js';
import type { Facts, PersonMention } from '../../facts/facts.js';
import { LANGUAGES, wordsOfAll } from '../../language/languages.js';
import { splitSentences } from '../../language/sentences.js';
import { contains, overlaps, type Span } from '../../language/span.js';
import { tokenize } from '../../language/tokenizer.js';

/** Whether people are called by a folded noun: `kiper`, `guru`. */
export function isTrade(noun: string): boolean {
  return TRADES.has(noun);
}

const TRADES = wordsOfAll(({ roles }) => [...roles.heads.keys()]);

/** Units before an age in which the description it belongs to begins. */
const DESCRIPTION = 40;

/**
 * The name of the person meant at `span` of a paragraph of `article`: whoever is named there, else
 * the only person in the last sentence with a name, or the only one there with the trade that
 * `span` is next to; null when that leaves it open.
 */
export function nameOfKnown(
  { language }: Article,
  text: string,
  { people, quotations }: Facts,
  span: Span,
): string | null {
  const speech = quotations.find(
    ({ speakerSpan }) => speakerSpan !== null && overlaps(speakerSpan, span),
  );
  if (speech?.speaker) return speech.speaker.name;
  const sentences = splitSentences(text, LANGUAGES[language]);
  const before = sentences.filter(({ end }) => end <= span.start).reverse();
  for (const sentence of before) {
    const named = people.filter((person) => contains(sentence, person));
    if (named.length > 0) return onlyOne(named) ?? onlyOne(ofTrade(named, text, span));
  }
  return null;
}

function onlyOne(people: readonly PersonMention[]): string | null {
  const [name, ...others] = new Set(people.map((person) => person.name));
  return name !== undefined && others.length === 0 ? name : null;
}

/** Those whose office opens with a word right before the description's age. */
function ofTrade(
  people: readonly PersonMention[],
  text: string,
  { start }: Span,
): readonly PersonMention[] {
  const words = tokenize(text.slice(Math.max(0, start - DESCRIPTION), start));
  const beside = new Set(words.map(({ folded }) => folded).filter(isTrade));
  return people.filter(({ role }) => beside.has(tokenize(role ?? '')[0]?.folded ?? ''));
}
