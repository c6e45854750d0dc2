/**
 * Paragraphs as words, with what makes names recognizable: capitals, what separates two words,
 * where sentences open.
 */
import type { Article } from '../../corpus/article.js';
import { fold } from '../../language/fold.js';
import type { LanguageCode } from '../../language/language.js';
import type { Token } from '../../language/tokenizer.js';
import { tokenize } from '../../language/tokenizer.js';
import { type InferredBodies, inferBodies } from './inferred-bodies.js';
import { areInitials } from './initials.js';
import { type Lexicon, lexiconFor } from './lexicon.js';
import { gatherLocalities, type Localities } from './localities.js';
import { isCapital, type Shape, type Word } from './word.js';

/** A paragraph as words. */
export interface ProseParagraph {
  readonly text: string;
  /** Its tokens after the dateline, as they are; `words` says more about each. */
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** Whether it is Written Like a Headline, where a capital says little. */
  readonly titled: boolean;
}

/** An article as words, and what its capitals reveal. */
export interface Prose {
  readonly lexicon: Lexicon;
  readonly paragraphs: readonly ProseParagraph[];
  /** Folded words that occur with a small letter, and so are hardly names. */
  readonly small: ReadonlySet<string>;
  /** Folded words that occur with a capital and no other capital beside them, inside a sentence. */
  readonly alone: ReadonlySet<string>;
  /** Folded names right after a verb of speech, whole: `budi santoso` of `kata Budi Santoso`. */
  readonly spoken: ReadonlySet<string>;
  /** Folded words of one capital alone with a verb of speech after them: `hailey` of `Hailey said`. */
  readonly speaking: ReadonlySet<string>;
  /** Folded first words of two capitals and more that a comma sets off: `sastra` of `, Sastra Wirya, …`. */
  readonly setOff: ReadonlySet<string>;
  /** How often a folded word occurs with a capital. */
  readonly capitals: ReadonlyMap<string, number>;
  /** Folded places, and English offices, that end somebody's name in the article: `Kazuhiro Ishikawa`. */
  readonly surnames: ReadonlySet<string>;
  /** Places known from the article itself. */
  readonly localities: Localities;
  /** Bodies known from the article itself. */
  readonly inferredBodies: InferredBodies;
}

/** A headline has more capitals than this share, and no full stop. */
const TITLED_SHARE = 0.7;

/** The words of an article, read once for people, bodies and places; the dateline is left out. */
export function readProse(article: Article): Prose {
  return readTexts(
    article.paragraphs.map(({ text, dateline }) => ({ text, from: dateline?.end ?? 0 })),
    article.language,
    article,
  );
}

/** The same for a text on its own, such as a question. */
export function readText(text: string, language: LanguageCode): Prose {
  return readTexts([{ text, from: 0 }], language);
}

function readTexts(
  texts: readonly { readonly text: string; readonly from: number }[],
  language: LanguageCode,
  above: Pick<Article, 'title' | 'datelinePlace'> = { title: '', datelinePlace: null },
): Prose {
  const lexicon = lexiconFor(language);
  const paragraphs = texts.map(({ text, from }) => readParagraph(text, from, lexicon));
  const allWords = paragraphs.map(({ words }) => words);
  const localities = gatherLocalities(
    allWords,
    readParagraph(above.title, 0, lexicon).words,
    above.datelinePlace,
    lexicon,
  );
  const inferredBodies = inferBodies(allWords, lexicon);
  const surnames = gatherSurnames(allWords, lexicon);
  return {
    lexicon,
    paragraphs,
    ...gatherCapitals(allWords, lexicon),
    surnames,
    localities,
    inferredBodies,
  };
}

/** Which words have a capital where, and which have none. */
function gatherCapitals(
  paragraphs: readonly (readonly Word[])[],
  lexicon: Lexicon,
): Pick<Prose, 'small' | 'alone' | 'spoken' | 'speaking' | 'setOff' | 'capitals'> {
  const small = new Set<string>();
  const alone = new Set<string>();
  const spoken = new Set<string>();
  const speaking = new Set<string>();
  const setOff = new Set<string>();
  const capitals = new Map<string, number>();
  for (const words of paragraphs) {
    for (const [index, word] of words.entries()) {
      if (word.shape === 'lower') small.add(word.folded);
      if (word.shape !== 'capital') continue;
      capitals.set(word.folded, (capitals.get(word.folded) ?? 0) + 1);
      const next = words[index + 1];
      const before = words[index - 1];
      const follows = word.joined && before !== undefined && isCapital(before);
      const leads = next?.joined === true && isCapital(next);
      const speaks = next?.shape === 'lower' && next.joined && lexicon.speech.has(next.folded);
      if (!follows && speaks) speaking.add(word.folded);
      if (!word.opens) {
        if (!follows && !leads) alone.add(word.folded);
        if (leads && word.gap === ', ') setOff.add(word.folded);
        const isTold = word.joined && before?.shape === 'lower' && next?.gap !== '-';
        if (isTold && lexicon.speech.has(before.folded)) spoken.add(nameAt(words, index));
      }
    }
  }
  return { small, alone, spoken, speaking, setOff, capitals };
}

/**
 * Places and English offices of one word at the end of a given name with nothing before them but names:
 * `Kazuhiro Ishikawa`, `Paul Nurse`.
 */
function gatherSurnames(
  paragraphs: readonly (readonly Word[])[],
  { gazetteer, given, prefixes, affiliationFirst }: Lexicon,
): Set<string> {
  const isOffice = (words: readonly Word[], at: number) =>
    affiliationFirst && prefixes.match(words, at, at + 1)?.value.kind === 'role';
  const surnames = new Set<string>();
  for (const words of paragraphs) {
    for (let index = 1; index < words.length; index++) {
      const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
      if (word?.gap !== ' ' || word.shape !== 'capital' || before?.shape !== 'capital') continue;
      if (next?.joined === true && isCapital(next)) continue;
      const isPlace = (at: number) => gazetteer.match(words, at) !== null;
      if (!given.has(before.folded)) continue;
      const isOther = isPlace(index) ? !isPlace(index - 1) : isOffice(words, index);
      if (isOther) surnames.add(word.folded);
    }
  }
  return surnames;
}

/** At most this many words of a name that is remembered whole. */
const MAX_NAME_WORDS = 5;

/** The capitals that follow one another from `index`, folded. */
function nameAt(words: readonly Word[], index: number): string {
  let to = index + 1;
  for (let word = words[to]; to < index + MAX_NAME_WORDS; word = words[++to]) {
    if (word?.joined !== true || word.shape !== 'capital') break;
  }
  return foldedName(words, index, to);
}

/** The words from one index up to another, folded, with spaces between. */
export function foldedName(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');
}

/** At least this many letters of an ordinary word in capitals that is no acronym. */
const SHOUTED_OPENING = 5;

function readParagraph(text: string, from: number, lexicon: Lexicon): ProseParagraph {
  const all = tokenize(text);
  const written = from === 0 ? all : all.filter((token) => token.start >= from);
  const tokens = written.map(withoutPossessive);
  const shapes = tokens.map((token) => shapeOf(token.text));
  const shouted = isShouted(shapes);
  const words: Word[] = [];
  let end = from;
  for (const [index, token] of tokens.entries()) {
    const gap = text.slice(end, token.start);
    const joined = index > 0 && isJoined(gap, words[index - 1], lexicon);
    const shape = shapes[index] ?? 'lower';
    // `PASANGAN Budi-Ani`: some papers write the first word of a report in capitals.
    const isLong = shape === 'upper' && token.text.length >= SHOUTED_OPENING;
    const opens = index === 0 && isLong && quiet(token, lexicon) === 'lower';
    words.push({
      text: token.text,
      folded: token.folded,
      start: token.start,
      end: token.end,
      shape: shouted && shape === 'upper' ? quiet(token, lexicon) : opens ? 'capital' : shape,
      gap,
      joined,
      opens: index === 0 || (!joined && OPENING.test(gap)),
    });
    end = token.end;
  }
  const letters = words.filter((word) => word.shape !== 'number' && word.text.length > 3);
  const capitals = letters.filter(isCapital);
  const titled =
    letters.length >= 4 &&
    !/[.!?]["'”’)\]]*\s*$/u.test(text.slice(-8)) &&
    capitals.length >= letters.length * TITLED_SHARE;
  return { text, tokens: written, words, titled };
}

/** `Japan's` names Japan. */
function withoutPossessive(token: Token): Token {
  const { text, start } = token;
  const mark = text.charCodeAt(text.length - 2);
  if ((mark !== 0x27 && mark !== 0x2019) || !text.endsWith('s')) return token;
  if (!CAPITAL.test(text)) return token;
  const bare = text.slice(0, -2);
  return { text: bare, folded: fold(bare), start, end: start + bare.length };
}

const OPENING = /[.!?…:;"“”„«»—|•*]|--|^\s*[-–]/u;
const BLANK = /^(?:\s{1,2}|[-‐‑]|\s?\.\s?|)$/u;

/** `Tjoet Nja' Lema`: what ends a short syllable in old spellings. */
const SYLLABLE_GAP = /^['’] $/u;
const SYLLABLE_LETTERS = 3;

function isJoined(gap: string, before: Word | undefined, lexicon: Lexicon): boolean {
  if (gap === ' ' || gap === '-') return true;
  if (before === undefined) return false;
  if (SYLLABLE_GAP.test(gap)) return isCapital(before) && before.text.length <= SYLLABLE_LETTERS;
  if (!BLANK.test(gap)) return false;
  // `J. K. Rowling`, `J.K. Rowling`, `Jl. Melati`, `M.Si`: a dot that ends no sentence.
  return (
    !gap.includes('.') ||
    gap === '.' ||
    before.text.length === 1 ||
    areInitials(before.text) ||
    lexicon.abbreviations.has(before.folded)
  );
}

const CAPITAL = /^\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const DIGIT = /\p{N}/u;

function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return 'lower';
  if (!CAPITAL.test(text)) return DIGIT.test(text) ? 'number' : 'lower';
  return text.length > 1 && !SMALL.test(text) ? 'upper' : 'capital';
}

/** Whether a whole paragraph is in capitals, so that they mean nothing. */
function isShouted(shapes: readonly Shape[]): boolean {
  const letters = shapes.filter((shape) => shape !== 'number');
  const upper = letters.filter((shape) => shape === 'upper');
  return letters.length >= 4 && upper.length > letters.length * 0.8;
}

/** What a word in a shouted paragraph would most likely be in ordinary writing. */
function quiet(token: Token, lexicon: Lexicon): Shape {
  const { folded } = token;
  const ordinary =
    lexicon.stopWords.has(folded) ||
    lexicon.common.has(folded) ||
    lexicon.speech.has(folded) ||
    lexicon.acts.has(folded) ||
    lexicon.isCommonNoun(folded) ||
    lexicon.looksLikeVerb(folded);
  return ordinary ? 'lower' : 'capital';
}
