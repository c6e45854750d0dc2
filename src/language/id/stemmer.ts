/**
 * The stem of an Indonesian word. The forms of known roots are built beforehand, since that way the
 * rules are certain: men- swallows the `t` of `tangkap`, the `k` of `kirim` becomes meng-. Any other
 * word goes to the Snowball stemmer, which cannot give back what a prefix has swallowed.
 */
import { stemmer } from '@orama/stemmers/indonesian';
import { IRREGULAR, ROOTS } from './roots.js';

const SUFFIXES = ['', 'kan', 'an', 'i'];
const PLAIN_PREFIXES = ['', 'di', 'ke', 'pe'];
const ROLLED_PREFIXES = ['ber', 'ter', 'per', 'memper', 'diper', 'keter', 'keber'];

/** Before a vowel these are swallowed by men- and pen-, in careful writing. */
const SWALLOWED: Readonly<Record<string, string>> = { k: 'ng', p: 'm', s: 'ny', t: 'n' };
const NASALS: readonly (readonly [initials: string, nasal: string])[] = [
  ['aiueoghk', 'ng'],
  ['bpfv', 'm'],
  ['cdjtsz', 'n'],
  ['lmnrwy', ''],
];
const VOWELS = /[aiueo]/g;

/** Longer ones are no words. */
const MAX_LETTERS = 40;

/** `men`/`pen` and a vowel: the root began with `t`, as those with `n` are known. */
const SWALLOWED_T = /^([mp]e)n(?=[aiueo][a-z]*[aiueo])/;

/** After a verb's prefix the root's own letters (`bertamu`, `mengolah`), not `your` or a particle. */
const OWN_ENDING = /^(?:ber|me|pe|di|ter).*[aiueo](?:ku|mu|lah|kah|pun)$/;

let forms: ReadonlyMap<string, string> | null = null;

/** Stems already found: a few thousand words make up most of any text. */
const seen = new Map<string, string>();
const MAX_SEEN = 20_000;

/** Stem of a folded word: `menandatangani`, `ditandatangani` → `tandatangan`; `setinggi` → `tinggi`. */
export function stem(folded: string): string {
  const known = seen.get(folded);
  if (known !== undefined) return known;
  if (folded.length > MAX_LETTERS) return folded;
  const found = findStem(folded);
  if (seen.size >= MAX_SEEN) seen.clear();
  seen.set(folded, found);
  return found;
}

function findStem(folded: string): string {
  forms ??= buildForms();
  const bare = folded.endsWith('nya') ? folded.slice(0, -3) : folded;
  return forms.get(folded) ?? forms.get(bare) ?? stemUnknown(folded);
}

function stemUnknown(folded: string): string {
  // Snowball takes off one such ending at most: an added -nya keeps it from the root's own letters.
  const guarded = OWN_ENDING.test(folded) ? `${folded}nya` : folded;
  return stemmer(guarded.replace(SWALLOWED_T, '$1nt'));
}

/** Every form of every root; a word that is a root itself is never taken for another's form. */
function buildForms(): ReadonlyMap<string, string> {
  const all = new Map(IRREGULAR);
  const add = (form: string, root: string) => {
    if (!all.has(form)) all.set(form, root);
  };
  for (const root of ROOTS) add(root, root);
  for (const root of ROOTS) {
    for (const base of prefixed(root)) {
      for (const suffix of SUFFIXES) add(base + suffix, root);
    }
  }
  return all;
}

/** The root after each prefix it can take. */
function prefixed(root: string): string[] {
  const rolled = ROLLED_PREFIXES.map((prefix) => meetsR(prefix, root));
  const nasal = nasalized(root).flatMap((base) => [`me${base}`, `pe${base}`, `kepe${base}`]);
  return [...PLAIN_PREFIXES.map((prefix) => prefix + root), ...rolled, ...nasal];
}

/** `ber` + `runding` → `berunding`, `ber` + `kerja` → `bekerja`. */
function meetsR(prefix: string, root: string): string {
  return /^(?:r|[^aiueo]er)/.test(root) ? prefix.slice(0, -1) + root : prefix + root;
}

/** What follows me- or pe-: `nangkap`, `ngirim`, `ngebom`, and the initial kept: `mengaruhi`, `ngklaim`. */
function nasalized(root: string): string[] {
  const first = root.charAt(0);
  const nasal = NASALS.find(([initials]) => initials.includes(first))?.[1] ?? '';
  if (root.match(VOWELS)?.length === 1) return [`nge${root}`, nasal + root];
  const swallowed = SWALLOWED[first];
  const isSwallowed = swallowed !== undefined && /^.[aiueo]/.test(root);
  return isSwallowed ? [swallowed + root.slice(1), nasal + root] : [nasal + root];
}
