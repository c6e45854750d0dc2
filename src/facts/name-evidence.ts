/** How sure it is that a run of capitals names a person: an office beside it, an age, a verb of speech. */
import type { Lexicon } from './lexicon.js';
import type { Names } from './names.js';
import { isCapital, type Prose, type ProseParagraph, type Word } from './prose.js';
import { isPrefix, type Segment } from './reading.js';

/** A run of capitals, with what speaks for a person. */
export interface NameCandidate extends Segment {
  readonly paragraph: number;
  /** Folded words of the name, without particles. */
  readonly tokens: readonly string[];
  /** The office said of it, directly before, in apposition, or with a copula. */
  readonly role: Segment | null;
  /** A relative of somebody (`putra Soeharto, Tommy Soeharto`). */
  readonly isKin: boolean;
  /** At least `ENOUGH` makes a person. */
  readonly evidence: number;
  /** The next or previous segment in a list with this one: `Budi Santoso dan Siti Aminah`. */
  readonly partner: number | null;
}

export const ENOUGH = 2;

/** Units of text looked at after a name for an age or a degree. */
const TAIL_UNITS = 24;

/** The candidates of the paragraph with index `number`, in order. */
export function weighNames(names: Names, number: number): NameCandidate[] {
  const paragraph = names.paragraphs[number];
  const segments = names.segments[number];
  if (paragraph === undefined || segments === undefined) return [];
  const candidates: NameCandidate[] = [];
  const indexes = new Map<number, number>();
  for (const [at, segment] of segments.entries()) {
    if (segment.kind !== 'name') continue;
    const view: View = { prose: names, paragraph, segments, at, segment };
    const prefix = prefixOf(view);
    const role = prefix.role ?? appositionOf(view);
    const words = paragraph.words.slice(segment.from, segment.to);
    const listed = at > 0 && isListed(view) ? indexes.get(at - 1) : undefined;
    indexes.set(at, candidates.length);
    candidates.push({
      ...segment,
      paragraph: number,
      tokens: words.filter((word) => word.shape !== 'lower').map((word) => word.folded),
      role,
      isKin: isKin(view),
      evidence: evidenceOf(view, words, prefix, role),
      partner: listed ?? null,
    });
  }
  return candidates;
}

interface View {
  readonly prose: Prose;
  readonly paragraph: ProseParagraph;
  readonly segments: readonly Segment[];
  readonly at: number;
  readonly segment: Segment;
}

interface PrefixFound {
  readonly role: Segment | null;
  readonly hasTitle: boolean;
}

/** The office and forms of address that stand directly before: `Kapolres Lebak AKBP Budi`. */
function prefixOf({ segments, at, paragraph, segment }: View): PrefixFound {
  let hasTitle = false;
  let rank: Segment | null = null;
  let from = segment.from;
  for (let index = at - 1; index >= 0; index--) {
    const before = segments[index];
    const word = paragraph.words[from];
    if (before === undefined || before.to !== from || !isPrefix(before.kind)) break;
    if (word?.joined !== true && !/^(?:\)\s|,\s|\.\s)$/u.test(word?.gap ?? '')) break;
    // `Ketua RT, Budi, …` counts as an apposition, where the comma after the name is looked for.
    if (word?.joined !== true && word?.gap.startsWith(',')) {
      if (!hasTitle) break;
    }
    if (before.kind === 'role') return { role: before, hasTitle: true };
    if (before.kind === 'rank') rank = before;
    hasTitle = true;
    from = before.from;
  }
  return { role: rank, hasTitle };
}

const MAX_BRIDGE_WORDS = 4;

/** `Rahm Emanuel, duta besar AS untuk Jepang,`; `Budi adalah seorang dokter`; `Ketua RT, Budi, …`. */
function appositionOf(view: View): Segment | null {
  const { segments, at, segment, paragraph, prose } = view;
  const { words } = paragraph;
  const after = segments[at + 1];
  if (after?.kind === 'role' && !leadsName(segments, at + 1, words)) {
    const between = words.slice(segment.to, after.from);
    const first = words[segment.to];
    const bridged =
      between.length <= MAX_BRIDGE_WORDS &&
      between.every(
        (word) => prose.lexicon.bridges.has(word.folded) && !/[.;:"“”]/u.test(word.gap),
      );
    const opens = first !== undefined && /^\s?[,(]/u.test(first.gap);
    const role = words[after.from];
    const closed = role !== undefined && (role.joined || /^\s?[,(]\s?$/u.test(role.gap));
    if (bridged && closed && (opens || between.length > 0)) return after;
  }
  const before = segments[at - 1];
  const word = words[segment.from];
  if (before?.kind === 'role' && word?.joined === true && before.to < segment.from) {
    // `Presiden pertama Indonesia adalah Sukarno`
    const between = words.slice(before.to, segment.from);
    const copula = between.at(-1)?.folded ?? '';
    if (
      between.length <= MAX_BRIDGE_WORDS + 2 &&
      COPULAS.has(copula) &&
      between.every((small) => small.joined)
    ) {
      return before;
    }
  }
  if (before?.kind === 'role' && before.to === segment.from && word?.gap === ', ') {
    const next = words[segment.to];
    const ends =
      next === undefined || /^\s?[,(.]/u.test(next.gap) || prose.lexicon.speech.has(next.folded);
    if (ends && !hasName(segments, at - 1, words)) return before;
  }
  return null;
}

const COPULAS: ReadonlySet<string> = new Set([
  'adalah',
  'ialah',
  'yaitu',
  'yakni',
  'bernama',
  'is',
  'was',
  'named',
]);

/** Whether an office is followed by the name of who holds it. */
function leadsName(segments: readonly Segment[], at: number, words: readonly Word[]): boolean {
  const role = segments[at];
  const next = segments[at + 1];
  return (
    role !== undefined &&
    next !== undefined &&
    next.from === role.to &&
    words[next.from]?.joined === true &&
    (next.kind === 'name' || isPrefix(next.kind))
  );
}

/** Whether the office stands in apposition to a name before it. */
function hasName(segments: readonly Segment[], at: number, words: readonly Word[]): boolean {
  const role = segments[at];
  const before = segments[at - 1];
  return (
    role !== undefined &&
    before?.kind === 'name' &&
    before.to === role.from &&
    /^,\s$/u.test(words[role.from]?.gap ?? '')
  );
}

function evidenceOf(
  view: View,
  words: readonly Word[],
  prefix: PrefixFound,
  role: Segment | null,
): number {
  const { prose, paragraph, segment } = view;
  const { lexicon } = prose;
  const first = words[0];
  if (first === undefined) return 0;
  const count = words.length;
  const isAcronym = count === 1 && first.shape === 'upper';
  let evidence = 0;
  if (role !== null || prefix.hasTitle) evidence += isAcronym || isCrowd(role, view) ? 1 : 3;
  if (isAcronym) return evidence + (ageAfter(view) ? 2 : 0);
  if (ageAfter(view)) evidence += 3;
  if (words.some((word) => word.shape === 'lower')) evidence += 1;
  if (hasInitial(words)) evidence += 1;
  if (degreeAfter(view)) evidence += 2;
  const isGiven = lexicon.given.has(first.folded);
  if (isGiven) evidence += count > 1 ? 2 : 1;
  else if (words.some((word) => lexicon.given.has(word.folded))) evidence += count > 1 ? 2 : 0;
  evidence += before(view, lexicon, count) + after(view, lexicon, count);
  if (count > 1 && count < 4 && words.every((word) => word.shape === 'capital')) evidence += 1;
  if (isAside(view)) evidence += 1;
  if (words.some((word) => isUnlikely(word, lexicon))) evidence -= 2;
  if (paragraph.titled && !isGiven && role === null) evidence -= 1;
  if (count === 1 && first.opens && prose.small.has(first.folded)) evidence -= 2;
  if (count > 1 && words.every((word) => word.shape === 'upper' && word.text.length > 2))
    evidence += 1;
  return evidence - (isInMarks(paragraph.text, words) && segment.to - segment.from > 0 ? 1 : 0);
}

/** `warga Arga`, `pejuang Gayo`: after a word for one of many, one unknown word names where they live. */
function isCrowd(role: Segment | null, { segment, paragraph, prose }: View): boolean {
  const first = paragraph.words[segment.from];
  return (
    role !== null &&
    CROWDS.test(role.keys ?? '') &&
    segment.to === segment.from + 1 &&
    role.to === segment.from &&
    first !== undefined &&
    !prose.lexicon.given.has(first.folded)
  );
}

const CROWDS = /(?:resident|activist|official|member|victim|athlete|student|cleric|rebel)$/u;

/** `Blinken (62)`, `Budi Santoso, 45,`, `Siti (17 tahun)`. */
function ageAfter({ paragraph, segment }: View): boolean {
  const end = paragraph.words[segment.to - 1]?.end ?? 0;
  return AGE.test(paragraph.text.slice(end, end + TAIL_UNITS));
}

const AGE = /^(?: ?\(\d{1,2}(?:\)| tahun| th\b)|, \d{1,2}(?:,| tahun| years?\b))/u;

/** `Budi Santoso, S.H., M.Si.`, `Anwar PhD`. */
function degreeAfter({ paragraph, segment, prose }: View): boolean {
  const word = paragraph.words[segment.to];
  return (
    word !== undefined &&
    isCapital(word) &&
    /^,? ?$/u.test(word.gap) &&
    prose.lexicon.degrees.match(paragraph.words, segment.to) !== null
  );
}

function hasInitial(words: readonly Word[]): boolean {
  return words.length > 1 && words.some((word) => INITIAL.test(word.text));
}

const INITIAL = /^(?:\p{Lu}{1,2}|(?:\p{Lu}\.)+)$/u;

/** What the word before says. */
function before(
  { paragraph, segment, at, segments }: View,
  lexicon: Lexicon,
  count: number,
): number {
  const word = paragraph.words[segment.from];
  const last = paragraph.words[segment.from - 1];
  if (word === undefined || last === undefined || !/^[\s"“”']*$/u.test(word.gap)) {
    // `putra sulungnya, Abdullah`
    const kin = [last, paragraph.words[segment.from - 2]];
    return word?.gap === ', ' && kin.some((other) => lexicon.kin.has(other?.folded ?? '')) ? 2 : 0;
  }
  const { folded } = last;
  if (last.shape === 'lower') {
    if (NAMED.has(folded) || lexicon.kin.has(folded)) return 2;
    if (lexicon.speech.has(folded)) return 2;
    if (lexicon.things.has(folded)) return -2;
    if (lexicon.locatives.has(folded)) return -3;
    if (lexicon.prepositions.has(folded)) return -1;
    // `digarap JB Kristanto`: behind a passive verb stands who did it.
    if (count > 1 && (AGENT.has(folded) || /^di\p{L}{4,}$/u.test(folded))) return 2;
    return lexicon.introducers.has(folded) || lexicon.looksLikeVerb(folded) ? 1 : 0;
  }
  const neighbor = segments[at - 1];
  if (neighbor?.to === segment.from && !isPrefix(neighbor.kind)) return count > 1 ? -1 : -2;
  if (lexicon.speech.has(folded)) return 2;
  if (lexicon.kin.has(folded)) return 2;
  if (lexicon.things.has(folded)) return -2;
  // `Festival Arga`: an ordinary noun with a capital inside a sentence is part of a title.
  return isCapital(last) &&
    !last.opens &&
    !lexicon.prefixes.match(paragraph.words, segment.from - 1)
    ? -1
    : 0;
}

const AGENT: ReadonlySet<string> = new Set(['oleh', 'by']);
const NAMED: ReadonlySet<string> = new Set(['bernama', 'named', 'dipanggil', 'disapa', 'alias']);

/** What the words after say. */
function after({ paragraph, segment }: View, lexicon: Lexicon, count: number): number {
  let index = segment.to;
  let word = paragraph.words[index];
  if (word === undefined || !/^(?:[\s"”']*|,\s)$/u.test(word.gap)) return count > 1 ? 0 : -0;
  const direct = word.joined;
  // `Blinken juga mengatakan`, `Sukarno, yang lahir`.
  for (let skipped = 0; skipped < 2 && word !== undefined && FILLERS.has(word.folded); skipped++) {
    word = paragraph.words[++index];
  }
  if (word === undefined || word.shape !== 'lower') return 0;
  // `Sabri, seorang pekerja hutan`; `Omi Komariah, istrinya`
  if (PERSONAL.has(word.folded) || (!direct && lexicon.kin.has(word.folded))) return 2;
  if (word.folded === 'adalah' && PERSONAL.has(paragraph.words[index + 1]?.folded ?? '')) return 2;
  if (lexicon.speech.has(word.folded)) return direct || count > 1 ? 2 : 1;
  if (lexicon.acts.has(word.folded))
    return direct ? 1 + (count > 1 ? 1 : STRONG_ACTS.has(word.folded) ? 1 : 0) : 1;
  return direct && count > 1 && lexicon.looksLikeVerb(word.folded) ? 1 : 0;
}

/** Counts people only. */
const PERSONAL: ReadonlySet<string> = new Set(['seorang', 'selaku']);

/** `Kurator pameran itu, Oscar Motuloh, menulis`: between commas, with a verb behind. */
function isAside({ paragraph, segment, prose }: View): boolean {
  const first = paragraph.words[segment.from];
  const next = paragraph.words[segment.to];
  if (first?.gap !== ', ' || next?.gap !== ', ' || segment.to - segment.from < 2) return false;
  const { lexicon } = prose;
  return (
    lexicon.speech.has(next.folded) ||
    lexicon.acts.has(next.folded) ||
    lexicon.looksLikeVerb(next.folded)
  );
}

const FILLERS: ReadonlySet<string> = new Set([
  'juga',
  'sendiri',
  'pun',
  'lalu',
  'kemudian',
  'akan',
  'telah',
  'sudah',
  'kembali',
  'yang',
  'also',
  'later',
  'then',
  'who',
]);
/** What happens to nobody but people. */
const STRONG_ACTS: ReadonlySet<string> = new Set([
  'lahir',
  'dilahirkan',
  'wafat',
  'meninggal',
  'menikah',
  'dimakamkan',
  'dilantik',
  'terpilih',
  'menjabat',
  'died',
  'married',
  'himself',
  'herself',
  'resigned',
]);

function isUnlikely(word: Word, lexicon: Lexicon): boolean {
  return (
    (lexicon.bodyWords.has(word.folded) || lexicon.bodySuffixes.has(word.folded)) &&
    !lexicon.given.has(word.folded)
  );
}

/** Words in quotation marks of their own are a title or a term. */
function isInMarks(text: string, words: readonly Word[]): boolean {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  return /["“”'‘]/u.test(text.charAt(start - 1)) && /["“”'’]/u.test(text.charAt(end));
}

/** Whether only a comma or `dan` parts the candidate from the segment before. */
function isListed({ paragraph, segments, at, segment }: View): boolean {
  const previous = segments[at - 1];
  if (previous?.kind !== 'name') return false;
  const between = paragraph.words.slice(previous.to, segment.from);
  const gaps = paragraph.words.slice(previous.to, segment.from + 1).map((word) => word.gap);
  return (
    between.length <= 1 &&
    between.every((word) => AND.has(word.folded)) &&
    gaps.every((gap) => /^,?\s$/u.test(gap)) &&
    (between.length === 1 || gaps[0]?.startsWith(',') === true)
  );
}

const AND: ReadonlySet<string> = new Set(['dan', 'and', 'serta', 'bersama']);

function isKin({ paragraph, segment, prose }: View): boolean {
  return paragraph.words
    .slice(Math.max(0, segment.from - 3), segment.from)
    .some((word) => prose.lexicon.kin.has(word.folded));
}
