/**
 * Numbers and amounts, each with its unit or the noun it counts, since both answer `berapa`:
 * `Rp1,5 triliun`, `dua helikopter`, `12,5 persen`.
 */
import type { Article, Paragraph } from '../../corpus/article.js';
import { LANGUAGES, patternOfAll } from '../../language/languages.js';
import type { NumberLexicon } from '../../language/numbers.js';
import { overlaps, type Span } from '../../language/span.js';
import type { DateMention, NumberMention } from '../facts.js';
import { patternsFor } from './number-patterns.js';
import { readDigits, readWords, timesPowerOfTen } from './number-values.js';

/** Numbers and amounts that are not part of a date; `result[i]` belongs to `article.paragraphs[i]`. */
export function findNumbers(
  article: Article,
  dates: readonly (readonly DateMention[])[],
): NumberMention[][] {
  const { numbers: lexicon } = LANGUAGES[article.language];
  return article.paragraphs.map((paragraph, index) =>
    readNumbers(paragraph, lexicon, dates[index] ?? []),
  );
}

/** The named groups of a match. */
type Groups = Readonly<Record<string, string | undefined>>;

function readNumbers(
  { text, dateline }: Paragraph,
  lexicon: NumberLexicon,
  dates: readonly DateMention[],
): NumberMention[] {
  const { number } = patternsFor(lexicon);
  const mentions: NumberMention[] = [];
  let nextDate = 0;
  for (const match of text.matchAll(number)) {
    const span = { start: match.index, end: match.index + match[0].length };
    while ((dates[nextDate]?.end ?? Infinity) <= span.start) nextDate += 1;
    const date = dates[nextDate];
    if (date !== undefined && overlaps(date, span)) continue;
    if (dateline !== null && overlaps(dateline, span)) continue;
    const found = readMatch(text, span, match.groups ?? {}, lexicon);
    const isApart = date === undefined || !found.some((mention) => overlaps(date, mention));
    if (isApart) mentions.push(...found);
    else {
      // A unit may run into a date that follows: `12 pada`, never `5 Juli`; a measure ends before it, as
      // in `1,2 juta ton per hari ini`.
      const cut = readMatch(text.slice(0, date.start), span, match.groups ?? {}, lexicon);
      mentions.push(...cut.filter(({ unit }) => unit !== null));
    }
  }
  return mentions;
}

function readMatch(
  text: string,
  span: Span,
  groups: Groups,
  lexicon: NumberLexicon,
): NumberMention[] {
  const short = groups.currency === undefined ? null : shortScale(text, span.end, lexicon);
  const unit = findUnit(text, span.end + (short?.length ?? 0), groups, lexicon);
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const after = text.slice(span.end, span.end + 24);
  if (!isAmount({ before, after, groups, unit, lexicon })) return [];
  const end = unit?.end ?? span.end;
  const power = (short?.power ?? 0) + scalePower(groups.scale, lexicon);
  const values = [groups.digits, groups.upTo].flatMap((digits) => {
    const value =
      digits === undefined ? null : readDigits(digits.replace(' ', ''), lexicon.decimalMark);
    return value === null ? [] : [timesPowerOfTen(value, power)];
  });
  const [value, upTo] = readWorded(groups, lexicon) ?? values;
  if (value === undefined) return [];
  const written = unit?.written ?? null;
  const mention = (start: number, stop: number, amount: string): NumberMention => ({
    start,
    end: stop,
    text: text.slice(start, stop),
    value: amount,
    unit: written,
  });
  if (upTo === undefined || groups.upTo === undefined) return [mention(span.start, end, value)];
  // `menang 2-0` is a score.
  if (unit?.isMeasure !== true && Number(upTo) < Number(value)) return [];
  // `40-50 orang` are two amounts of the same thing.
  const second = text.indexOf(groups.upTo, span.start + (groups.digits?.length ?? 0));
  const first = span.start + text.slice(span.start, second).search(/\d/);
  const firstEnd = first + (groups.digits?.length ?? 0);
  return [mention(span.start, firstEnd, value), mention(second, end, upTo)];
}

/** `tiga puluh`, `setengah miliar`; null when the number is in digits, empty when the words make none. */
function readWorded(groups: Groups, lexicon: NumberLexicon): string[] | null {
  const { words, part, partScale } = groups;
  if (part !== undefined) {
    const value = lexicon.parts[part.toLowerCase()] ?? '0';
    return [timesPowerOfTen(value, scalePower(partScale, lexicon))];
  }
  const value = words === undefined ? null : readWords(words, lexicon);
  if (value !== null) return [value];
  return words === undefined ? null : [];
}

/**
 * A short scale after money, `£45bn`, `Rp 10 M`: its power of ten and its length with a space
 * before.
 */
function shortScale(
  text: string,
  end: number,
  lexicon: NumberLexicon,
): { readonly power: number; readonly length: number } | null {
  const [written, scale = ''] =
    /^\s?(\p{L}{1,2})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 5)) ?? [];
  if (written === undefined || !Object.hasOwn(lexicon.moneyScales, scale)) return null;
  return { power: lexicon.moneyScales[scale] ?? 0, length: written.length };
}

interface Unit {
  readonly written: string;
  /** Whether it is a measure or money rather than a noun that is counted. */
  readonly isMeasure: boolean;
  /** Where the mention with its unit ends. */
  readonly end: number;
}

/** The money before the number, else the measure after it, else the noun that it counts. */
function findUnit(text: string, end: number, groups: Groups, lexicon: NumberLexicon): Unit | null {
  if (groups.currency !== undefined) {
    return { written: groups.currency.replace(/\.$/, ''), isMeasure: true, end };
  }
  const after = text.slice(end, end + 60);
  const measure = patternsFor(lexicon).unit.exec(after);
  if (measure?.groups?.unit !== undefined) {
    const written = measure.groups.unit;
    const isPercent = lexicon.percent.includes(written.toLowerCase().replace(/\s+/g, ' '));
    return { written: isPercent ? '%' : written, isMeasure: true, end: end + measure[0].length };
  }
  const joined = compoundOf(after, lexicon)?.[1];
  if (joined !== undefined)
    return { written: joined, isMeasure: false, end: end + 1 + joined.length };
  const [noun, ...more] = nounsAfter(after, lexicon);
  if (noun === undefined) return null;
  const { plural } = lexicon;
  // `Five giant tortoises`, `31 crew members`; but `one soldier dies`.
  const isSeveral = plural !== null && !isOne(groups, lexicon);
  const last = isSeveral ? [noun, ...more].findIndex((word) => plural.test(word)) : 0;
  const written = [noun, ...more.slice(0, Math.max(0, last))].join(' ');
  return { written, isMeasure: false, end: end + 1 + written.length };
}

/** Adjectives before a noun, with the noun. */
const MAX_COUNTED = 3;

/** The words right after a number that may be what it counts, or say of what kind that is. */
function nounsAfter(after: string, lexicon: NumberLexicon): string[] {
  const nouns: string[] = [];
  for (let rest = after; nouns.length < MAX_COUNTED; ) {
    const [written = '', noun] = COUNTED.exec(rest) ?? [];
    if (noun === undefined || isNumberWord(noun, lexicon) || !lexicon.isCountable(noun)) break;
    nouns.push(noun);
    rest = rest.slice(written.length);
  }
  return nouns;
}

const COUNTED = /^\s(\p{Ll}{2,}(?:-\p{Ll}+)?)(?![\p{L}\p{N}])/u;

function isOne({ words, digits }: Groups, lexicon: NumberLexicon): boolean {
  return digits === '1' || (words !== undefined && readWords(words, lexicon) === '1');
}

/** `27-year-old`, `7.7-magnitude`. */
function compoundOf(after: string, { compound }: NumberLexicon): RegExpExecArray | null {
  return compound?.exec(after) ?? null;
}

function isNumberWord(word: string, { words, tens, scales }: NumberLexicon): boolean {
  return [words, tens, scales].some((table) => Object.hasOwn(table, word));
}

/** A number where it is, with how it was read. */
interface NumberView {
  /** Text on either side, only as much as is needed. */
  readonly before: string;
  readonly after: string;
  readonly groups: Groups;
  readonly unit: Unit | null;
  readonly lexicon: NumberLexicon;
}

/** Whether the number says how many, rather than being part of a name, a time, a score or an idiom. */
function isAmount(view: NumberView): boolean {
  const { groups, unit } = view;
  // `setengah jam`, `setengah miliar`, but not `setengah dari itu`
  if (groups.part !== undefined) return unit !== null || groups.partScale !== undefined;
  return groups.words === undefined ? isAmountInDigits(view) : isAmountInWords(view, groups.words);
}

/** The word before the number, as written; empty when there is none. */
function wordBefore({ before }: NumberView): string {
  return /(\p{L}+)\.?[\s(]{1,2}$/u.exec(before)?.[1] ?? '';
}

function isAmountInWords(view: NumberView, written: string): boolean {
  const { before, after, unit, lexicon } = view;
  const previous = wordBefore(view);
  const next = /^[\s-](\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  const isSingle = isOne(view.groups, lexicon);
  const beside = [previous.toLowerCase(), next];
  if (beside.some((word) => lexicon.idioms.has(word))) return false;
  if (isSingle && beside.some((word) => lexicon.idiomsOfOne.has(word))) return false;
  if (/\p{L}-$/u.test(before)) return false;
  if (/^-\p{L}/u.test(after) && compoundOf(after, lexicon) === null) return false;
  if (unit !== null) return true;
  // `lantai dua`
  if (lexicon.nameLeads.has(previous.toLowerCase())) return false;
  // `menjadi satu`, but `bertambah menjadi delapan orang`
  if (lexicon.becoming.has(previous.toLowerCase())) return false;
  // `Erik ten Hoog`
  if (/^\p{Lu}/u.test(previous) && /^\s\p{Lu}/u.test(after)) return false;
  // `Letnan Dua`
  if (/^\p{Lu}/u.test(written) && /\p{L}\s$/u.test(before)) return false;
  // `satu` alone is an article more often than a count.
  return !isSingle;
}

function isAmountInDigits(view: NumberView): boolean {
  const { before, after, groups, unit, lexicon } = view;
  const isMoney = groups.currency !== undefined;
  // `Rp 800 ribu-Rp 11 juta`
  if (!isMoney && /[\p{L}\p{N}][-_]$|\d[.,:/+]$|[+/#[]$/u.test(before)) return false;
  if (/\d-\d{1,2}\s?\($/u.test(before)) return false;
  if (isMoney && /^\s?[-–]\s?(?:\p{L}{0,3}\p{Sc}|Rp)/u.test(after)) return true;
  const isCompound = compoundOf(after, lexicon) !== null;
  if (!isCompound && CONTINUED.test(after)) return false;
  // `ATR 42`, `TPS 12`; not `BPO 6.562 ton`
  const isModel = unit?.isMeasure !== true && /^\d{1,3}$/.test(groups.digits ?? '');
  if (isModel && /(?:^|[^\p{L}])\p{Lu}{2,}\s$/u.test(before)) return false;
  const isNamed = !isMoney && lexicon.nameLeads.has(wordBefore(view).toLowerCase());
  return !isNamed && (unit !== null || isAmountWithoutUnit(view));
}

/** What follows digits and makes them a time, a side, a range, a name or a rank. */
const CONTINUED = new RegExp(
  String.raw`^(?:[:/+]\d|\s?[x×]\s?\d|\s[ap]\.m\.|[-–]\s?\p{L}|[-–]\d|${patternOfAll(({ numbers }) => numbers.rankEndings)})`,
  'u',
);

function isAmountWithoutUnit({ before, after, groups }: NumberView): boolean {
  if (/^[\p{L}\p{N}]/u.test(after)) return false;
  // `2-1` is a score, `0812-3456` a telephone number.
  if (groups.upTo !== undefined || /^0\d/.test(groups.digits ?? '')) return false;
  // `Boeing 737`, `Piala Dunia 2022`
  return groups.scale !== '' || !/(?:[\p{L}.,]\s|["“”]\s?)\p{Lu}[\p{L}'’]*\s$/u.test(before);
}

function scalePower(written: string | undefined, lexicon: NumberLexicon): number {
  const words = written?.trim().toLowerCase().split(/\s+/) ?? [];
  return words.reduce((sum, word) => sum + (lexicon.scales[word] ?? 0), 0);
}
