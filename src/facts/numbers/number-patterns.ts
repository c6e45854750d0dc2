/** How a language writes numbers and units, as patterns. */
import { builtOnce } from '../../language/built-once.js';
import type { NumberLexicon } from '../../language/numbers.js';

/** The patterns of a language; what they match has the groups of the same names. */
export interface NumberPatterns {
  /** A number in digits (`currency`, `digits`, `upTo`, `scale`) or in words (`words`, `part`, `partScale`). */
  readonly number: RegExp;
  /** The `unit` right after a number. */
  readonly unit: RegExp;
}

/** The patterns for numbers as `lexicon` has them. */
export const patternsFor: (lexicon: NumberLexicon) => NumberPatterns = builtOnce((lexicon) => ({
  number: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${[inDigits(lexicon), inWords(lexicon), ofParts(lexicon)]
      .flatMap((pattern) => pattern ?? [])
      .join('|')})`,
    'giu',
  ),
  unit: new RegExp(
    String.raw`^\s?(?<unit>${anyOf([...lexicon.percent, ...lexicon.units])})(?![\p{L}\p{N}²³])`,
    'iu',
  ),
}));

/** `Rp 1,5 juta`, `40-50`. */
function inDigits(lexicon: NumberLexicon): string {
  const digits = digitsOf(lexicon);
  return [
    String.raw`(?:(?<currency>${anyOf(lexicon.currencies)})\.?\s?)?(?<digits>${digits})(?!\d)`,
    String.raw`(?:\s?[-–]\s?(?<upTo>${digits})(?!\d))?`,
    String.raw`(?<scale>(?:\s(?:${scalesOf(lexicon)})(?![\p{L}\p{N}])){0,2})`,
  ].join('');
}

function digitsOf({ scales, percent, units, decimalMark }: NumberLexicon): string {
  const plain = String.raw`\d{1,15}(?:[.,]\d{1,15}){0,6}`;
  if (decimalMark !== ',') return plain;
  // A comma and a space separate two numbers, unless a unit shows that they are one: `4, 2 juta ton`.
  const scalesAndUnits = anyOf([...Object.keys(scales), ...percent, ...units]);
  const spaced = String.raw`\d{1,3}(?:\.\d{3}){0,4}, \d{1,3}(?=\s?(?:${scalesAndUnits})(?![\p{L}\p{N}]))`;
  return `(?:${spaced}|${plain})`;
}

/** `dua puluh lima`. */
function inWords({ words, tens, scales, joint }: NumberLexicon): string {
  const first = anyOf(Object.keys(words));
  const more = anyOf([
    ...Object.keys(words),
    ...Object.keys(tens),
    ...Object.keys(scales).filter((scale) => scale.length > 2),
  ]);
  return String.raw`(?<words>(?:${first})(?:[\s-]${joint}(?:${more})(?![\p{L}\p{N}])){0,12})(?![\p{L}\p{N}])`;
}

/** `setengah miliar`; null in a language without such words. */
function ofParts(lexicon: NumberLexicon): string | null {
  const parts = Object.keys(lexicon.parts);
  if (parts.length === 0) return null;
  return String.raw`(?<part>${anyOf(parts)})(?<partScale>\s(?:${scalesOf(lexicon)}))?(?![\p{L}\p{N}])`;
}

function scalesOf({ scales }: NumberLexicon): string {
  return anyOf(Object.keys(scales));
}

/** `a|b|c`, the longest first. */
function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$.*+?^()|[\]{}\\]/g, '\\$&').replaceAll(' ', String.raw`\s`))
    .join('|');
}
