/**
 * Names of species as texts explain them: `penyu belimbing (Dermochelys coriacea)`, or the other
 * way round.
 */
import type { Language } from './language.js';
import { patternOfAll } from './languages.js';
import type { Span } from './span.js';
import { type Token, tokenizeBetween } from './tokenizer.js';

/** A species under both of its names. */
export interface LatinName {
  readonly latin: Span;
  /** Its common name; before a bracket it may have words of the sentence in front of it. */
  readonly common: readonly Token[];
}

const OR = patternOfAll(({ names }) => [...names.orWords].join('|'));

/**
 * A genus with a species, maybe a subspecies, who named it, or a second name: `(Avena sativa L.)`, `(nama
 * ilmiah: Felis margarita)`.
 */
const IN_BRACKET = new RegExp(
  String.raw`\((?:[\p{L} ]{3,24}: ?)?(\p{Lu}\p{Ll}+(?: (?!${OR} )\p{Ll}+\.?){1,2})(?: \p{Lu}\p{L}{0,12}\.?)?(?:,? ${OR} [^()]{3,40})?\)`,
  'gu',
);

/** `Dascyllus trimaculatus (dakocan hitam)` */
const BEFORE_BRACKET = /(?<!\p{L})(\p{Lu}\p{Ll}{2,20} \p{Ll}{3,20}) \(([\p{Ll} -]{3,40})\)/gu;

/** Words of the longest common name: `monyet ekor panjang`, with a kind before it. */
const MAX_WORDS = 4;

/** How far back they are looked for, in UTF-16 code units. */
const REACH = 60;

/** Every pair of names of which one is written like that of a species. */
export function findLatinNames(text: string, { stopWords }: Language): LatinName[] {
  const inside = [...text.matchAll(IN_BRACKET)].map(({ 0: bracket, 1: latin = '', index }) => {
    const start = index + bracket.indexOf(latin);
    return {
      latin: { start, end: start + latin.length },
      common: lastWords(text, index, stopWords),
    };
  });
  const outside = [...text.matchAll(BEFORE_BRACKET)].map((match) => {
    const [whole, latin = '', common = ''] = match;
    const end = match.index + whole.length - 1;
    return {
      latin: { start: match.index, end: match.index + latin.length },
      common: tokenizeBetween(text, end - common.length, end),
    };
  });
  return [...inside, ...outside].filter(({ common }) => common.length > 0);
}

/** The words right before `end`, back to a mark or a small word. */
function lastWords(text: string, end: number, stopWords: ReadonlySet<string>): Token[] {
  const words = tokenizeBetween(text, Math.max(0, end - REACH), end).slice(-MAX_WORDS);
  const opening = words.findLastIndex(
    (word, at) =>
      stopWords.has(word.folded) ||
      /[^\s-]/.test(text.slice(word.end, words[at + 1]?.start ?? end)),
  );
  return words.slice(opening + 1);
}
