/** Words for relatives in all languages: the words do not clash. */
import { wordSet } from './word-list.js';

/** One kind of relative a line, folded. */
const RELATIVES: readonly ReadonlySet<string>[] = [
  'istri isteri wife spouse',
  'suami husband spouse',
  'ayah bapak father',
  'ibu bunda mother',
  'anak putra putri son daughter child',
  'kakak adik saudara saudari brother sister sibling',
  'kakek grandfather',
  'nenek grandmother',
  'cucu grandson granddaughter grandchild',
  'paman uncle',
  'bibi aunt',
  'keponakan nephew niece',
  'sepupu cousin',
  'mertua',
  'menantu',
  'tunangan fiance fiancee',
  'kekasih pacar boyfriend girlfriend',
].map(wordSet);

/** Those of whom a wedding tells. */
const SPOUSES = wordSet('istri isteri suami wife husband spouse');

/** What tells of a wedding; whom somebody marries stands behind it. */
export const MARRYING = wordSet(
  'menikah menikahi dinikahi mempersunting memperistri bersuamikan beristrikan married marries wed',
);

/** Words that say whose the relative behind them is: one spoken of before. */
export const OWNERS = wordSet('his her their whose');

/** What may stand between the word for a relative or a wedding and the name. */
export const NAMING = wordSet('yang bernama dengan seorang named called to a');

/**
 * The folded words for the kind of relative that `word`
 * names, with or without `-nya`; null when it names none.
 */
export function relativesLike(word: string): ReadonlySet<string> | null {
  const base = withoutOwner(word);
  return RELATIVES.find((line) => line.has(base)) ?? null;
}

/** Whether a wedding makes such a relative. */
export function isSpouse(words: ReadonlySet<string>): boolean {
  return [...words].some((word) => SPOUSES.has(word));
}

/** `istri` of `istrinya`. */
export function withoutOwner(word: string): string {
  return word.replace(/nya$/, '');
}
