/** Which office is given to a name: directly before it, in apposition, or with a copula. */

import { isOwnersGap } from '../../language/possessive.js';
import type { Lexicon } from '../names/lexicon.js';
import { afterDegrees, isPrefix, type Segment } from '../names/reading.js';
import type { Word } from '../names/word.js';

/** A run of capitals among the segments of its paragraph. */
export interface NameView {
  readonly lexicon: Lexicon;
  readonly words: readonly Word[];
  readonly segments: readonly Segment[];
  /** Index of the name in `segments`. */
  readonly at: number;
  readonly segment: Segment;
}

/** Short for the kind of a company, with a stop: `Direktur PT Arga Tbk. Budi`. */
const COMPANY = /^(?:tbk|inc|corp|ltd|co)$/u;

/** Parties to a criminal case, whom the news names by initials. */
export const PARTY = /(?:suspect|victim|witness)$/u;

/** Titles of clergy and scholars, which may follow another office: `Ketua Sinode Arga, Pendeta Budi`. */
const ADDRESSED_BY_OFFICE = /(?:cleric|professor)$/u;

/** What precedes a name. */
export interface PrefixFound {
  /** An office, else a rank. */
  readonly role: Segment | null;
  /** Whether an office, a rank or a form of address precedes the name. */
  readonly hasTitle: boolean;
}

/** The office and forms of address that come directly before: `Kapolres Lebak AKBP Budi`. */
export function prefixOf({ segments, at, words, segment, lexicon }: NameView): PrefixFound {
  let rank: Segment | null = null;
  let from = segment.from;
  for (let index = at - 1; index >= 0; index--) {
    const before = segments[index];
    const word = words[from];
    if (before === undefined || word === undefined || before.to !== from) break;
    // `Menlu (Purn) Budi`; after a rank also `Kapolres Lebak, AKBP Budi`.
    // `Bapak. Budi`, but not `empat juta penonton. Budi` nor `Duta Besar Maroko. Ajakan`
    const last = words[from - 1];
    const isShort =
      word.gap === '. ' &&
      (before.kind === 'role' ? COMPANY.test(last?.folded ?? '') : last?.shape !== 'lower');
    const isOpen = word.joined || isShort || /^\.?\)\s$/u.test(word.gap);
    const isAside = from < segment.from && word.gap === ', ';
    if (!isPrefix(before.kind) || !(isOpen || isAside)) break;
    const isAddress = ADDRESSED_BY_OFFICE.test(before.keys ?? '') && before.to - before.from === 1;
    if (before.kind === 'role' && !(isAddress && words[before.from]?.gap === ', ')) {
      const isOwner =
        from === segment.from &&
        (agentOf(segments, at, words, lexicon) === before || isOfAside(segments, index, words));
      return { role: isOwner ? null : withOther(segments, index, words), hasTitle: true };
    }
    if (before.kind !== 'honorific') rank = before;
    from = before.from;
  }
  return { role: rank, hasTitle: from < segment.from };
}

/** `Menteri Agraria/Kepala Badan Pertanahan Budi`: an office with the one before a slash, both held. */
function withOther(
  segments: readonly Segment[],
  at: number,
  words: readonly Word[],
): Segment | null {
  const [other, role] = [segments[at - 1], segments[at]];
  if (role === undefined) return null;
  const isBoth = other?.kind === 'role' && other.to === role.from && words[role.from]?.gap === '/';
  return isBoth ? { ...role, from: other.from } : role;
}

/** At most this many small words between a name and an office said of it. */
const MAX_BRIDGE_WORDS = 4;
/** At most this many words between an office and `adalah` with the name after. */
const MAX_COPULA_WORDS = 6;

/**
 * `Rahm Emanuel, duta besar AS untuk Jepang,`; `Budi adalah seorang dokter`; `Presiden pertama itu
 * adalah Budi`; `Ketua RT, Budi, mengatakan`.
 */
export function appositionOf(view: NameView): Segment | null {
  const after = roleAfter(view);
  // `Bupati Lebak, Budi Santoso, sebagai tersangka`
  if (after !== null && !PARTY.test(after.keys ?? '')) return after;
  return roleBefore(view) ?? after;
}

function roleAfter(view: NameView): Segment | null {
  const role = nextRole(view);
  if (role === null) return null;
  const { segment, words, lexicon } = view;
  const degrees = afterDegrees({ words, lexicon }, segment.to, true);
  const after = afterBrackets(words, degrees);
  const from = after > role.from ? segment.to : after;
  const between = words.slice(from, role.from);
  const isBridged =
    between.length <= MAX_BRIDGE_WORDS &&
    between.every(
      (word, at) =>
        (lexicon.bridges.has(word.folded) ||
          isFigure(word, words[from + at + 1]) ||
          isOrigin(words[from + at + 1], lexicon)) &&
        !/[.;:"“”]/u.test(word.gap),
    );
  const first = words[from];
  const isAside = first !== undefined && /^(?:\s?\)?[,(]|\.,)/u.test(first.gap);
  // `Menurut Budi, pelaku mengaku khilaf`: the clause begins after its source.
  const isSource = isAside && followsSource(words, segment.from, lexicon);
  // `Dalam jumpa pers di Halim, Wapres mengatakan`, `Kepada Budi, Presiden berpesan`: the clause
  // begins after the comma here as well.
  const lead = words[segment.from - 1];
  const isLed =
    lead !== undefined &&
    [lexicon.locatives, lexicon.introducers].some((led) => led.has(lead.folded));
  // `Di Arga, pemilik warung Lema, Budi, …`: what is done there is told after the comma.
  if (isAside && lexicon.locatives.has(lead?.folded ?? '')) return null;
  const verb = words[role.to];
  const opensClause = isLed && verb?.shape === 'lower' && lexicon.speech.has(verb.folded);
  if ((isSource || (isAside && opensClause)) && verb?.joined === true) return null;
  const word = words[role.from];
  const isBeside =
    word !== undefined && (word.joined || /^(?:\s?\)?[,(]?|\.,)\s?$/u.test(word.gap));
  return isBridged && isBeside && (isAside || between.length > 0) ? role : null;
}

/** The office after a name, with its owner or past a place of origin, unless another name follows it. */
function nextRole({ segments, at, words, lexicon }: NameView): Segment | null {
  const next = segments[at + 1];
  // `Jane Roe, Harwick's president`
  const isOwner =
    next !== undefined &&
    words[next.from]?.gap === ', ' &&
    isOwnersGap(words[next.to]?.gap ?? '') &&
    segments[at + 2]?.from === next.to;
  // `Jane Roe, an Oslo-born chef`
  const isBirthplace = next?.kind === 'place' && isOrigin(words[next.to], lexicon);
  const index = isOwner || isBirthplace ? at + 2 : at + 1;
  const role = segments[index];
  if (role?.kind === 'role' && isOfAside(segments, index, words)) {
    return { ...role, to: segments[index + 1]?.to ?? role.to };
  }
  if (role?.kind !== 'role' || leadsName(segments, index, words)) return null;
  return isOwner ? { ...role, from: next.from } : role;
}

/**
 * `Henry Wirya, pengacara Budi, menilai`: whether the office at `at` is set off after the name of its holder
 * and goes on to that of a client.
 */
function isOfAside(segments: readonly Segment[], at: number, words: readonly Word[]): boolean {
  const [holder, role, client] = [segments[at - 1], segments[at], segments[at + 1]];
  if (!AGENT.test(role?.keys ?? '') || role === undefined) return false;
  if (holder?.kind !== 'name' || holder.to !== role.from || words[role.from]?.gap !== ', ') {
    return false;
  }
  if (client?.kind !== 'name' || client.from !== role.to || !words[client.from]?.joined)
    return false;
  const next = words[client.to];
  return words[role.from]?.shape === 'lower' && (next === undefined || /^[,.]/u.test(next.gap));
}

/** Whether a word ends a compound with the one before: `Oslo-born`. */
function isOrigin(next: Word | undefined, { compoundEnds }: Lexicon): boolean {
  return next?.gap === '-' && compoundEnds.has(next.folded);
}

/** A word of `23-year-old`, or the number of a note. */
function isFigure(word: Word, next: Word | undefined): boolean {
  if (word.shape !== 'number') return word.gap === '-';
  return next?.gap === '-' || word.gap.endsWith('[');
}

/**
 * The office that somebody is taking up, which is the news:
 * `Hakim Rosa Dewi terpilih sebagai Ketua Dewan Adat`,
 * `Budi, menteri desa, ditunjuk menjadi Menteri Sosial`.
 */
export function appointmentOf({ segments, at, segment, words, lexicon }: NameView): Segment | null {
  const next = segments[at + 1];
  const isAside = next?.kind === 'role' && words[next.from]?.gap === ', ';
  const aside = isAside && next.from === segment.to ? next : null;
  const role = segments[aside === null ? at + 1 : at + 2];
  // `Bupati Lebak, Budi Santoso, ditetapkan sebagai tersangka`: which is no office.
  if (role?.kind !== 'role' || PARTY.test(role.keys ?? '')) return null;
  const from = (aside ?? segment).to;
  if (role.from - from > MAX_BRIDGE_WORDS) return null;
  let isAppointed = false;
  for (let index = from; index < role.from; ) {
    const word = words[index];
    const isOpen = word?.joined === true || (index === from && aside !== null);
    const phrase = lexicon.appointing.match(words, index);
    if (!isOpen || !(phrase || lexicon.bridges.has(word?.folded ?? ''))) return null;
    if (phrase) isAppointed = true;
    index = phrase?.end ?? index + 1;
  }
  return isAppointed ? role : null;
}

/** At most this many words in a phrase for "according to". */
const MAX_SOURCE_WORDS = 4;

/** `menurut Blinken`, `according to Blinken`. */
export function followsSource(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  for (let length = 1; length <= Math.min(MAX_SOURCE_WORDS, index); length++) {
    if (lexicon.sources.match(words, index - length, index)?.end === index) return true;
  }
  return false;
}

/** Words looked at inside brackets after a name: `Galileo (lahir di Pisa, 1564) adalah`. */
const MAX_BRACKET_WORDS = 24;

/** Index of the first word after brackets that open at `index`; `index` itself when none do. */
export function afterBrackets(words: readonly Word[], index: number): number {
  const first = words[index];
  if (first === undefined || !/^\s?\(/u.test(first.gap)) return index;
  if (/\)/u.test(first.gap)) return index;
  for (let at = index + 1; at < words.length && at - index <= MAX_BRACKET_WORDS; at++) {
    if (words[at]?.gap.includes(')')) return at;
  }
  return index;
}

/** Offices that somebody holds for one person, one club or one firm. */
const AGENT = /(?:lawyer|spokesperson|assistant|adviser|manager|coach|captain|owner|founder)$/u;

/**
 * `kuasa hukum Budi, Ani Wati, hadir`, `Kuasa hukum terdakwa Budi, Ani Wati mengatakan`: the office before
 * the name at `at` that serves that person, where the next name is its holder's; else null.
 */
function agentOf(
  segments: readonly Segment[],
  at: number,
  words: readonly Word[],
  lexicon: Lexicon,
): Segment | null {
  const [role, agent] = [servingBefore(segments, at, words), segments[at + 1]];
  if (role === null || agent?.kind !== 'name') return null;
  if (agent.from !== segments[at]?.to || words[agent.from]?.gap !== ', ') return null;
  const degrees = afterDegrees({ words, lexicon }, agent.to, true);
  if (degrees > agent.to) return role;
  if (agent.to - agent.from < 2) return null;
  const next = words[agent.to];
  if (next === undefined || /^\s?[,.(]/u.test(next.gap)) return role;
  // `Didampingi pengacara Budi, Ani Wati mengatakan`: after such a word the client may be who speaks.
  return words[role.from]?.opens === true && speaks(words, agent.to, lexicon) ? role : null;
}

/** The office of an agent right before the name at `at` with its offices and ranks, or null. */
function servingBefore(
  segments: readonly Segment[],
  at: number,
  words: readonly Word[],
): Segment | null {
  for (let index = at; index > 0; index--) {
    const [before, next] = [segments[index - 1], segments[index]];
    if (before === undefined || next === undefined || before.to !== next.from) return null;
    if (words[next.from]?.joined !== true || !isPrefix(before.kind)) return null;
    if (AGENT.test(before.keys ?? '')) return before;
  }
  return null;
}

/** Words skipped before a verb of speech: `selalu mengatakan`. */
const MAX_FILLERS = 2;

/** Whether a verb of speech is at `index`, or after a small word or two. */
function speaks(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  for (let at = index; at <= index + MAX_FILLERS; at++) {
    const word = words[at];
    if (word?.joined !== true || word.shape !== 'lower') return false;
    if (lexicon.speech.has(word.folded)) return true;
  }
  return false;
}

function roleBefore(name: NameView): Segment | null {
  const view = withTitles(name);
  const { segments, at, segment, words, lexicon } = view;
  const owner = segments[at - 1];
  const agency = agentOf(segments, at - 1, words, lexicon);
  if (agency !== null) return withOwner(agency, owner);
  if (isPlaced(view)) return withOwner(segments[at - 2], owner);
  if (isAfterShortForm(view)) {
    const office = segments[at - 2];
    return office && (isSetOff(view) || namesHolder(view, office)) ? office : null;
  }
  const role = segments[at - 1];
  const word = words[segment.from];
  if (role?.kind !== 'role' || word === undefined) return null;
  if (role.to < segment.from) {
    const between = words.slice(role.to, segment.from);
    // `Direktur perusahaan itu, Budi, hadir`
    const isPointed =
      between.length <= MAX_COPULA_WORDS && lexicon.pointers.has(between.at(-1)?.folded ?? '');
    if (isPointed && word.gap === ', ' && between.every((small) => small.joined)) {
      const isOne = !lexicon.bodies.has(words[role.from - 1]?.folded ?? '');
      return isOne && isSetOff(view) ? { ...role, to: segment.from } : null;
    }
    const copula = between.at(-1)?.folded ?? '';
    const fits = between.length <= MAX_COPULA_WORDS && lexicon.copulas.has(copula);
    return fits && word.joined && between.every((small) => small.joined) ? role : null;
  }
  if (word.gap !== ', ' || hasName(view)) return null;
  // `Ayah korban, Herman`: Herman is the father.
  const lead = words[role.from - 1]?.folded ?? '';
  if (lexicon.kin.has(lead)) return null;
  // `Kepada wartawan, Budi menyatakan siap`
  const isClosed = /^\s?[,(.]/u.test(words[segment.to]?.gap ?? ',');
  if (lexicon.introducers.has(lead) && !isClosed) return null;
  return isSetOff(view) || namesHolder(view, role) ? role : null;
}

/**
 * `Ketua RT, Budi menutup rapat`, `Kepala Dinas Sosial, Budi Santoso di kantornya`: whether the name after
 * the comma is of the holder though the sentence goes on; not so in `Usai menemui Ketua RT, Budi menangis`.
 */
function namesHolder({ words, segment, lexicon }: NameView, role: Segment): boolean {
  const [first, next] = [words[role.from], words[segment.to]];
  if (lexicon.affiliationFirst || next?.shape !== 'lower') return false;
  // `menurut penyidik, Budi belum mengaku`: a clause begins after its source.
  if (speaks(words, segment.to, lexicon)) return !followsSource(words, role.from, lexicon);
  if (first?.opens === true) return lexicon.looksLikeVerb(next.folded);
  const lead = words[role.from - 1]?.folded ?? '';
  // `kata Ketua RT, Budi saat ditemui`
  if (lexicon.speech.has(lead)) return lexicon.speakerStops.has(next.folded);
  const isLed = lexicon.prepositions.has(lead) || lexicon.locatives.has(lead);
  const isWhole = role.to - role.from > 1 && segment.to - segment.from > 1;
  const goesOn = lexicon.prepositions.has(next.folded) || lexicon.introducers.has(next.folded);
  return isWhole && !isLed && goesOn && !lexicon.andWords.has(next.folded);
}

/** The name together with its ranks and forms of address: `Ketua Dewan Adat (DA), KH. Budi, …`. */
function withTitles(view: NameView): NameView {
  const { segments, words } = view;
  let { at } = view;
  for (;;) {
    const [title, next] = [segments[at - 1], segments[at]];
    const isTitle = title?.kind === 'rank' || title?.kind === 'honorific';
    if (!isTitle || next === undefined || title.to !== next.from) break;
    if (!words[next.from]?.joined && words[next.from]?.gap !== '. ') break;
    at--;
  }
  const from = segments[at]?.from ?? view.segment.from;
  return { ...view, at, segment: { ...view.segment, from } };
}

/** `Kepala Badan A, B, dan C (ABC), Budi, …`: whether an office and its short form come before a comma. */
function isAfterShortForm({ segments, at, segment, words }: NameView): boolean {
  const [role, short] = [segments[at - 2], segments[at - 1]];
  if (role?.kind !== 'role' || short === undefined) return false;
  const isBracketed = /^\s?\($/u.test(words[short.from]?.gap ?? '') && role.to === short.from;
  const isShort = short.to === short.from + 1 && words[short.from]?.shape === 'upper';
  return isBracketed && isShort && short.to === segment.from && words[segment.from]?.gap === '), ';
}

/**
 * At most this many words from a verb of speech to the office of who spoke:
 * `ujar salah satu pedagang`.
 */
const MAX_COUNTING_WORDS = 3;

/**
 * `ujar salah satu pedagang di Pasar Arga, Sukinah`, `Penumpang asal Arga, Fitri, mengeluh`:
 * whether an office and its place lead to the name.
 */
function isPlaced(view: NameView): boolean {
  const { segments, at, segment, words, lexicon } = view;
  const [role, place] = [segments[at - 2], segments[at - 1]];
  if (role?.kind !== 'role' || place === undefined || place.to !== segment.from) return false;
  const lead = words[role.to]?.folded ?? '';
  const isOrigin = lexicon.origins.has(lead);
  const isPlace = place.kind === 'place' || (isOrigin && place.kind === 'name');
  // `Direktur RS Arga, Makassar, Budi, mengatakan`
  const isSeat = place.from === role.to && words[place.from]?.gap === ', ';
  if (isSeat && words[segment.from]?.gap === ', ') {
    return place.kind === 'place' && (isSetOff(view) || namesHolder(view, role));
  }
  const isBehind = place.from === role.to + 1 && words[segment.from]?.gap === ', ';
  if (!isPlace || !isBehind || !isSetOff(view)) return false;
  if (words[role.from]?.opens === true && words[segment.to]?.gap === ', ') return true;
  if (!isOrigin && !lexicon.locatives.has(lead)) return false;
  for (let index = role.from - 1; index >= role.from - MAX_COUNTING_WORDS; index--) {
    if (lexicon.speech.has(words[index]?.folded ?? '')) return true;
    if (words[index + 1]?.joined !== true) return false;
  }
  return false;
}

/** Whether the name ends at a comma, a bracket or a verb of speech. */
function isSetOff({ words, segment, lexicon }: NameView): boolean {
  const next = words[segment.to];
  return next === undefined || /^\s?[,(.]/u.test(next.gap) || lexicon.speech.has(next.folded);
}

/** `Kuasa hukum Budi`: the office of somebody's agent, including the client. */
function withOwner(role: Segment | undefined, owner: Segment | undefined): Segment | null {
  return role && owner ? { ...role, to: owner.to } : (role ?? null);
}

/** Whether an office is followed by the name of its holder. */
function leadsName(segments: readonly Segment[], at: number, words: readonly Word[]): boolean {
  const role = segments[at];
  const next = segments[at + 1];
  if (role === undefined || next === undefined || next.from !== role.to) return false;
  return words[next.from]?.joined === true && (next.kind === 'name' || isPrefix(next.kind));
}

/** Whether the office before the name is in apposition to another one, which is not where something happens. */
function hasName({ segments, at, words, lexicon }: NameView): boolean {
  const [before, role] = [segments[at - 2], segments[at - 1]];
  if (role === undefined || before?.kind !== 'name' || before.to !== role.from) return false;
  const lead = words[before.from - 1];
  return words[role.from]?.gap === ', ' && !lexicon.locatives.has(lead?.folded ?? '');
}
