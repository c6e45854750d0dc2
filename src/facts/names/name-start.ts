/** Where a person's name begins in a run of capitals whose first words name a body or a place. */
import { matchCountry } from '../../language/countries.js';
import { areInitials } from './initials.js';
import { foldedName } from './prose.js';
import { gazetteerPlace, isCalendarWord, isOrdinary, type Reading } from './reading.js';
import { isCapital, type Word } from './word.js';

const MAX_WORDS = 8;
/** The number of a monarch or a pope. */
const REGNAL = /^(?=[IVX]{2}|[VX]$)X{0,3}(?:IX|IV|V?I{0,3})$/u;

/**
 * What the words before the run still require: `name` when only a person can follow
 * (`Menteri Budi`), `nothing` when they are complete, `anything` when a body may follow
 * (`Direktur Arga Budi`), `branch` after a body of which every region has its own
 * (`Ketua DPRD Arga Budi Santoso`), `place` after an office over a place that may not be named
 * (`Bupati Budi`), `word` after the first word of a name (`Kabupaten`, `Yayasan`).
 */
export type Wanted = 'name' | 'nothing' | 'anything' | 'branch' | 'place' | 'word';

/**
 * Index of the first word of the name in the unknown run that begins at `index`; the run's end when
 * there is no name in it. Decided by common given names, by words that occur alone elsewhere in the
 * article (three of four later mentions are one word), by acronyms, which end the name of a body,
 * and otherwise by length: most names have two words.
 */
export function startOfName(reading: Reading, index: number, wanted: Wanted): number {
  const end = endOfRun(reading, index);
  const run: Run = { reading, from: index, end };
  const nameFrom = (at: number) => (at < end ? startOfName(reading, at, 'nothing') : end);
  const namesake =
    wanted === 'word' ? reading.lexicon.namesakes.match(reading.words, index, end) : null;
  if (namesake !== null) return nameFrom(namesake.end);
  if (reading.lexicon.nameOpenings.match(reading.words, index) !== null) return index;
  const title = titleInside(run, wanted);
  if (title !== null) return title;
  const heard = spokenInside(run, wanted);
  if (heard !== null) return heard;
  const acronym = lastAcronym(run);
  if (acronym > index && acronym < end - 1) return acronym + 1;
  if (acronym > index && endsInBody(run, acronym)) return end;
  const body = endOfLetteredBody(run);
  if (body !== null) return nameFrom(body);
  if (wanted !== 'word' && isMonarch(run)) return index;
  const place = lastPlace(reading, index, end);
  if (place > index) return nameFrom(place);
  if (opensWithInitial(run) || isOfSyllables(reading, index)) return index;
  return startOfUnknown(run, wanted);
}

/** Capitals that follow one another, `from` up to but not including `end`. */
interface Run {
  readonly reading: Reading;
  readonly from: number;
  readonly end: number;
}

/** Index of a title, or of words that open a name, inside the run; null when there is none. */
function titleInside(
  { reading: { words, lexicon }, from, end }: Run,
  wanted: Wanted,
): number | null {
  for (let at = from + 1; at < end; at++) {
    const kind = lexicon.prefixes.match(words, at)?.value.kind;
    // `Robert H Arga`: between two names a letter is an initial, else it is short for Haji.
    const isInitial = words[at]?.text.length === 1 && lexicon.given.has(words[from]?.folded ?? '');
    // `Budi Santoso MS hadir`: with no name after it, the word is not a title.
    const isPart = isInitial || at === end - 1 || words[at + 1]?.gap === '-';
    // `Aminuddin Daeng Arga`: after a given name it is a part of the name.
    const isInside = lexicon.given.has(words[at - 1]?.folded ?? '');
    // `Direktur Bank Arga U Saefuddin Wirya`
    const letter = words[at]?.text ?? '';
    const isLed = letter.length === 1 && !/^[IVXH]$/u.test(letter) && !isPart;
    // `Direktur BPJS Arga Elvyn G. Wirya`
    const isMiddle = isLed && wanted === 'nothing' && at === from + 1;
    if (isMiddle) continue;
    if (isLed && lexicon.given.has(words[at + 1]?.folded ?? '')) return at;
    if (kind === 'rank' || (kind === 'honorific' && !isPart && !isInside)) return at;
    // `Festival Arga I Made Budi`
    if (lexicon.nameOpenings.match(words, at) !== null) return at;
  }
  return null;
}

/**
 * `Kepala Stasiun Arga Kupang Budi Santoso … kata Budi Santoso`, `… kata Budi`: index of a name inside the
 * run by which the article lets somebody speak elsewhere, whole or its first word; null when there is none.
 */
function spokenInside(run: Run, wanted: Wanted): number | null {
  const { reading, from, end } = run;
  const { words, spoken } = reading;
  // `Dokter Budi Wirya Santoso … kata Wirya Santoso`
  if (spoken.size === 0 || isGiven(run, from)) return null;
  for (let at = from + 1; at < end - 1; at++) {
    if (spoken.has(foldedName(words, at, end))) return at;
    // `Presiden Volodymyr Zelarko … kata Zelarko`: unless the body still needs a name of its own.
    if (needsOwnName(wanted) && spoken.has(words[at]?.folded ?? '')) return at;
  }
  return null;
}

/** Index of the last acronym after the first word of the run; `from` when there is none. */
function lastAcronym({ reading: { words }, from, end }: Run): number {
  for (let at = end - 1; at > from; at--) {
    const word = words[at];
    if (word?.shape === 'upper' && word.text.length > 2 && !areInitials(word.text)) return at;
  }
  return from;
}

/** `Pelatih Pelatnas PBSI, Budi Santoso`: whether the run ends in a known body, with more after a comma. */
function endsInBody({ reading: { words, lexicon }, end }: Run, acronym: number): boolean {
  const isKnown = lexicon.knownBodies.match(words, acronym)?.end === end;
  return isKnown && words[end]?.gap === ', ' && lexicon.degrees.match(words, acronym) === null;
}

/**
 * `Ketua PP Muhammadiyah Budi`: two letters before a known body say which part of it. Index after that
 * body; null when the run does not begin so.
 */
function endOfLetteredBody({ reading: { words, lexicon }, from, end }: Run): number | null {
  const isPart = words[from]?.shape === 'upper' && (words[from]?.text.length ?? 0) < 3;
  return isPart ? (lexicon.knownBodies.match(words, from + 1, end)?.end ?? null) : null;
}

/** `Sultan Hamengku Dirja IX`: a monarch's name comes before the number. */
function isMonarch({ reading: { words }, from, end }: Run): boolean {
  return end - from > 1 && REGNAL.test(words[end - 1]?.text ?? '');
}

/** `Hakim M Arif Budi`: a single letter is an initial, unless it numbers something: `Divisi X Gajah`. */
function opensWithInitial({ reading: { words, lexicon }, from, end }: Run): boolean {
  const letter = words[from]?.text ?? '';
  const isNumeral = /^[IVX]$/.test(letter) && !lexicon.given.has(words[from + 1]?.folded ?? '');
  return letter.length === 1 && end - from > 1 && !isNumeral;
}

/** The same for a run without titles, acronyms and known places: by given names, else by length. */
function startOfUnknown(run: Run, wanted: Wanted): number {
  const { reading, from, end } = run;
  const isKnown = isGiven(run, from) || (standsAlone(run, from) && !needsOwnName(wanted));
  if (wanted === 'branch' && !isGiven(run, from) && !isInitials(reading.words[from])) {
    const given = givenInside(run, (at) => end - at > 1 || standsAlone(run, at));
    if (given !== null) return given;
  }
  if (wanted !== 'name' && namesBody(reading, from)) return end;
  if (wanted !== 'word' && isKnown) return holderAfter(run) ?? from;
  return end - from > 1 ? startByLength(run, wanted) : startOfWord(run, wanted);
}

/** Whether the words before the run need a name of their own, before that of a person. */
function needsOwnName(wanted: Wanted): boolean {
  return wanted === 'place' || wanted === 'word';
}

function isGiven({ reading: { words, lexicon } }: Pick<Run, 'reading'>, at: number): boolean {
  return lexicon.given.has(words[at]?.folded ?? '');
}

function standsAlone({ reading: { words, alone } }: Run, at: number): boolean {
  return alone.has(words[at]?.folded ?? '');
}

/** Index of the first given name after the first word of the run that passes the test, or null. */
function givenInside(run: Run, isLikely: (at: number) => boolean): number | null {
  for (let at = run.from + 1; at < run.end; at++) {
    if (isGiven(run, at) && isLikely(at)) return at;
  }
  return null;
}

/**
 * A single unknown word is a person unless something before or after it shows a body or a place.
 */
function startOfWord({ reading, from, end }: Run, wanted: Wanted): number {
  const isBody = joinsNoun(reading, end) || (wanted !== 'name' && goesOnWithLink(reading, end));
  return needsOwnName(wanted) || isBody ? end : from;
}

/** Two unknown words and more: the last two are the name, after the first word of a body or a place. */
function startByLength(run: Run, wanted: Wanted): number {
  const { reading, from, end } = run;
  const { words } = reading;
  const length = end - from;
  // `Deputi Bidang Statistik Distribusi dan Jasa`: nouns joined with a noun are no name.
  const last = words[end - 1];
  if (last !== undefined && isOrdinary(reading, last) && joinsNoun(reading, end)) return end;
  if (wanted === 'nothing' || wanted === 'name' || wanted === 'branch') return from;
  const noun = nounInside(run);
  if (noun !== null) return startOfName(reading, noun + 1, 'nothing');
  const needsOwn = needsOwnName(wanted);
  const given = givenInside(
    run,
    (at) => end - at >= 2 || standsAlone(run, at) || wanted === 'word',
  );
  if (given !== null && (needsOwn || length >= 3)) return given;
  if (!needsOwn) return from;
  // `Direktur Garam Samudera Antonius Tanoto`: two words of which the first is a name are a person.
  if (wanted === 'word' && length === 2 && isGiven(run, from)) {
    return goesOnWithLink(reading, end) ? end : from;
  }
  if (length > 2) return length === 3 ? from + 1 : end - 2;
  if (wanted === 'place') return from;
  // `Camat Kota Arga, Budi`: with a comma after it the run is the place alone.
  return words[end]?.joined === true ? from + 1 : end;
}

/** `Sub-Direktorat Arga Budi`: an ordinary noun inside the run is no name. Index of the last, or null. */
function nounInside({ reading, from, end }: Run): number | null {
  for (let at = Math.min(end - 1, from + 3) - 1; at > from; at--) {
    const word = reading.words[at];
    // `Tan Kok Ming`: a stop word is no noun.
    const isNoun = word !== undefined && !reading.lexicon.stopWords.has(word.folded);
    if (isNoun && isOrdinary(reading, word)) return at;
  }
  return null;
}

/** Words of a Chinese name. */
const SYLLABLES = 3;
/** One vowel or several together: `Choo`, `Keong`. */
const SYLLABLE = /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/u;

/**
 * `Hakim Choo Han Teck`: whether three words of one syllable each begin here, a Chinese name, and
 * no more.
 */
export function isOfSyllables({ words }: Reading, index: number): boolean {
  for (let at = index; at < index + SYLLABLES; at++) {
    const word = words[at];
    if (word?.shape !== 'capital' || (at > index && !word.joined)) return false;
    if (!SYLLABLE.test(word.folded)) return false;
  }
  const next = words[index + SYLLABLES];
  return next?.joined !== true || !isCapital(next);
}

/** `SB Supriadi`: two capitals at most. */
function isInitials(word: Word | undefined): boolean {
  return word?.shape === 'upper' && word.text.length < 3;
}

/** `Jasa Angkutan Indonesia Budi`: index after a known place in the run before any name, else `index`. */
function lastPlace(reading: Reading, index: number, end: number): number {
  const { words, lexicon } = reading;
  const isGiven = (at: number) => at < end && lexicon.given.has(words[at]?.folded ?? '');
  // `Ketua DPRD Argasari Budi Santoso`, with `di Argasari` elsewhere
  const local = reading.localities.match(words, index)?.end ?? index;
  if (local > index && local <= end) {
    const isOfPlace = lexicon.bodyWords.has(words[local]?.folded ?? '') && isGiven(local + 1);
    return isOfPlace ? local + 1 : local;
  }
  const country = countryInside(reading, index, end);
  if (country !== null) return country;
  if (isGiven(index)) return index;
  for (let at = index + 1; at < end; at++) {
    if (isGiven(at)) break;
    if (words[at - 1]?.text.length === 1) break;
    const place = gazetteerPlace(reading, at);
    // `Depo Arga Cilacap Budi Santoso`: a town may be part of a name, unless one begins after it.
    if (place !== null && (place.level !== 'city' || isGiven(place.to))) return place.to;
  }
  return index;
}

/** `Universitas Azhar Indonesia Budi`: index after a country inside the run, which is of no name; or null. */
function countryInside(reading: Reading, index: number, end: number): number | null {
  const { words, lexicon } = reading;
  for (let at = index + 1; at < end - 1; at++) {
    const country = matchCountry(words, at);
    const isName = lexicon.given.has(words[at]?.folded ?? '');
    if (country?.isDemonym === false && country.end < end && !isName) return country.end;
  }
  return null;
}

/** Index after the capitals that follow one another from `index`. */
export function endOfRun(reading: Reading, index: number): number {
  let end = index;
  while (end < reading.words.length && end - index < MAX_WORDS) {
    const word = reading.words[end];
    if (word === undefined || (end > index && !word.joined) || !isCapital(word)) break;
    if (isCalendarWord(reading, end)) break;
    end++;
  }
  return end;
}

/** `Kepala Pusat Gempabumi dan Tsunami Budi`: one word that `dan` joins with a noun is none either. */
export function joinsNoun(reading: Reading, index: number): boolean {
  const { words, lexicon } = reading;
  const [link, next] = [words[index], words[index + 1]];
  if (link?.joined !== true || next?.joined !== true || !isCapital(next)) return false;
  return lexicon.andWords.has(link.folded) && isOrdinary(reading, next);
}

/**
 * `Direktur Arga, Budi Santoso, hadir`: a name set off after the run shows that the run is the
 * body. More words than one may be a name themselves, with others after them; they are none when an
 * age or the verb of the sentence follows: `Pelatih Macan Laut, Budi Santoso, hadir`.
 */
export function namesBody(reading: Reading, from: number): boolean {
  const { words, lexicon } = reading;
  const end = endOfRun(reading, from);
  const isGiven = (word: Word | undefined) => lexicon.given.has(word?.folded ?? '');
  const run = words.slice(from, end);
  const after = run.every(isGiven) ? null : endOfAside(reading, end);
  if (after === null) return false;
  if (run.length === 1) return true;
  const next = words[after];
  const isListed = next !== undefined && isCapital(next) && next.gap.endsWith(', ');
  if (isListed) return false;
  if (words[after - 1]?.shape === 'number') return true;
  if (words.slice(end, after).some(isGiven) && !run.some(isGiven)) return true;
  const verb = next?.gap === ', ' ? next.folded : '';
  return lexicon.looksLikeVerb(verb) || lexicon.speech.has(verb);
}

/**
 * `Pelatih Persarga Budi Santoso … Persarga menang … kata Budi`: where the word that occurs alone
 * elsewhere is a body, the one after it occurs alone too. Index of that one, or null.
 */
function holderAfter({ reading: { words, lexicon, alone }, from, end }: Run): number | null {
  const [first, next] = [words[from], words[from + 1]];
  if (first === undefined || next === undefined || end - from < 3) return null;
  const isName = lexicon.given.has(next.folded) && alone.has(next.folded);
  return isName && !lexicon.given.has(first.folded) ? from + 1 : null;
}

/**
 * Index after a name between commas, with an age, that begins at `index`: `, Budi Santoso (45),`;
 * null when none does, when it is one of a list, or after initials.
 */
function endOfAside(reading: Reading, index: number): number | null {
  const { words, lexicon } = reading;
  if (words[index]?.gap !== ', ' || isInitials(words[index - 1])) return null;
  const from = afterTitles(reading, index);
  const first = words[from];
  if (first === undefined || !isCapital(first) || (from > index && !first.joined)) return null;
  if (isCalendarWord(reading, from) || lexicon.prefixes.match(words, from) !== null) return null;
  const end = endOfRun(reading, from);
  if (gazetteerPlace(reading, from) !== null) return null;
  if (end - from < 2 && !isSubject(reading, end)) return null;
  const age = words[end];
  const isAged = age?.shape === 'number' && /^\s?\($/u.test(age.gap);
  const after = isAged ? end + 1 : end;
  const next = words[after];
  const isSetOff = next === undefined || /^\)?[,.]/u.test(next.gap);
  const isLast = isAged && next?.gap === ') ';
  return (isSetOff || isLast) && !lexicon.andWords.has(next?.folded ?? '') ? after : null;
}

/** `, Sarmin, tetap gelisah`: whether a comma and a word that goes on with the sentence come after one word. */
function isSubject({ words, lexicon }: Reading, index: number): boolean {
  const next = words[index];
  if (next?.gap !== ', ' || next.shape !== 'lower') return false;
  return !lexicon.andWords.has(next.folded) && !lexicon.prepositions.has(next.folded);
}

/** `, dr. Budi Santoso,`, `, Pendeta Budi Santoso,`: index after the ranks and forms of address at `index`. */
function afterTitles({ words, lexicon }: Reading, index: number): number {
  let to = index;
  for (;;) {
    const title = lexicon.prefixes.match(words, to);
    const isTitle =
      title !== null &&
      (title.value.kind !== 'role' ||
        (ADDRESSED_BY_OFFICE.test(title.value.keys) && title.end === to + 1));
    if (!isTitle) return to;
    to = title.end;
  }
}

/** Clergy and scholars are addressed by their office. */
const ADDRESSED_BY_OFFICE = /(?:cleric|professor)$/u;

/** `Direktur Pemberantasan Polio dari WHO`: one word with `dari` after it is no name. */
function goesOnWithLink({ words, lexicon }: Reading, index: number): boolean {
  const word = words[index];
  return word?.joined === true && lexicon.links.has(word.folded);
}
