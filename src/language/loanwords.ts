/**
 * How Indonesian spells words that it shares with English: `evacuation` is `evakuasi`, `community`
 * `komunitas`. By the rules for words of foreign origin in Ejaan yang Disempurnakan (EYD V, part IV),
 * so that the many that no glossary lists are found as well.
 */

/** Shorter words mean something else too often: `time` is no `tim`, `nation` no `nasi`. */
const MIN_LETTERS = 5;

/** Ends of English words and how they may end in Indonesian; the first that a word has counts. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ss|[st])ion$/, ['si']],
  [/(?:ss|[st])ional$/, ['sional']],
  [/xion$/, ['ksi']],
  [/tory$/, ['tori', 'torium']],
  [/(?<=[aeiou])ty$/, ['tas']],
  [/(?<=[ae])ncy$/, ['nsi']],
  [/(?<=[ae])nce$/, ['nsi', 'ns']],
  [/acy$/, ['asi']],
  [/ary$/, ['er', 'aris']],
  [/ism$/, ['isme']],
  [/[iy]st$/, ['is']],
  [/logist$/, ['log']],
  [/ive$/, ['if']],
  [/ics$/, ['ika', 'ik']],
  [/ical$/, ['is', 'ikal']],
  [/ic$/, ['ik', 'is']],
  [/ce$/, ['s']],
  [/ject$/, ['jek', 'yek']],
  [/ous$/, ['us']],
  [/lar$/, ['ler', 'lar']],
  [/tre$/, ['ter']],
  [/(?<=[bdgpt])le$/, ['el']],
  [/mme$/, ['m']],
  [/ia$/, ['ia', 'i']],
  [/(?<=[^aeiou])e$/, ['', 'e']],
  [/(?<=[cnprs])t$/, ['']],
  [/(?<=r)d$/, ['']],
];

/** Letters elsewhere in a word, in the order they are respelled. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ch(?=[lnort])|sch/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/rh/g, 'r'],
  [/qu/g, 'ku'],
  [/xc(?=[eiy])|cc(?=[eiy])|x/g, 'ks'],
  [/sc(?=[eiy])|c(?=[eiy])/g, 's'],
  [/ck|c(?!h)/g, 'k'],
  [/ti(?=[ao])/g, 'si'],
  [/([a-z])\1/g, '$1'],
  [/(?<=[^aeiou])y/g, 'i'],
];

/** What a folded English word would be in Indonesian, were it borrowed; none where nothing changes. */
export function loanSpellings(english: string): readonly string[] {
  if (english.length < MIN_LETTERS || !/^[a-z]+$/.test(english)) return [];
  const singular = english.replace(/ies$/, 'y').replace(/(?<![acisuy])s$/, '');
  const [end, ends] = ENDINGS.find(([ending]) => ending.test(singular)) ?? [/$/, ['']];
  return ends
    .map((ending) => LETTERS.reduce(respell, singular.replace(end, ending)))
    .filter((spelled) => spelled.length >= MIN_LETTERS && spelled !== english);
}

function respell(word: string, [letters, spelled]: readonly [RegExp, string]): string {
  return word.replace(letters, spelled);
}
