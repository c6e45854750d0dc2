/** Colloquial spellings: `ngalahin` for `mengalahkan`, `ditangkep` for `ditangkap`, `ketabrak`. */

/** Prefixes of speech and what they may stand for in writing; the longest first. */
const PREFIXES: readonly (readonly [spoken: string, written: readonly string[]])[] = [
  ['nge', ['me', 'mem', 'men', 'meng', '']],
  ['ng', ['meng', 'k', '']],
  ['ny', ['meny', 'menc', 's', 'c']],
  ['n', ['men', 't']],
  ['m', ['mem', 'p']],
  ['ke', ['ter']],
];

/** The ending that stands for `-kan` and `-i`. */
const ENDING = /(?<=\p{L}{3})in$/u;
const ENDINGS: readonly string[] = ['kan', 'i', ''];

/** The `e` that speech makes of the last `a`, and of `ai`: `malem`, `dateng`; `dipake`, `rame`. */
const LAST_E = /e(?=[bcdfghjklmnpqrstvwxyz]{1,2}$)/;
const FINAL_E = /(?<=[aiou][bcdfghjklmnpqrstvwxyz])e$/;

/** Suffixed particles, which do not change the word: `tonkah`, `klipnya`. */
const PARTICLE = /(?<=\p{L}{3})(?:kah|lah|pun|nya|ku|mu)$/u;

/** Shorter colloquial words may stand for too many others. */
const MIN_LETTERS = 5;

/** `Anak2` stands for `anak-anak`. */
const TWICE = /^(\p{L}{3,})2$/u;

/**
 * The standard spellings a folded colloquial word may stand for; empty when it does not look
 * colloquial.
 */
export function writtenForms(folded: string): readonly string[] {
  const twice = TWICE.exec(folded)?.[1];
  if (twice !== undefined) return [twice];
  if (folded.length < MIN_LETTERS) return [];
  const whole = [folded, ...withoutPrefix(folded)].flatMap((word) => {
    const base = word.replace(ENDING, '');
    const bases = [base, base.replace(LAST_E, 'a'), base.replace(FINAL_E, 'ai')];
    return base === word ? bases : bases.flatMap((each) => ENDINGS.map((ending) => each + ending));
  });
  return [...new Set([...whole, folded.replace(PARTICLE, '')])].filter((word) => word !== folded);
}

function withoutPrefix(folded: string): string[] {
  const prefix = PREFIXES.find(([spoken]) => folded.startsWith(spoken));
  if (!prefix) return [];
  const [spoken, written] = prefix;
  return written.map((begin) => begin + folded.slice(spoken.length));
}
