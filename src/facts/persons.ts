/**
 * Who is who in an article. Later mentions are one word in three of four cases (`Antony Blinken` …
 * `Blinken`), so the surest and longest names are settled first and then explain the shorter ones.
 */
import type { NameCandidate } from './name-candidates.js';
import { ENOUGH } from './name-evidence.js';
import type { Names } from './names.js';
import { spanOfSegment } from './reading.js';
import { isCapital } from './word.js';

export interface Person {
  readonly tokens: readonly string[];
  /** The fullest form of the name. */
  readonly name: string;
  /** Short names of its own, from brackets: `Bambang Sutejo Wibisono (BSW)`. */
  readonly aliases: readonly string[];
  readonly isKin: boolean;
}

/** Persons kept for one word of a name; a text that names more of one name is none to be read. */
const MAX_SHARING = 64;

/** The persons of an article, found by any words of the name in their order. */
export class Persons {
  readonly #byToken = new Map<string, Person[]>();

  add(person: Person): void {
    for (const token of new Set([...person.tokens, ...person.aliases])) {
      const list = this.#byToken.get(token);
      if (list === undefined) this.#byToken.set(token, [person]);
      else if (list.length < MAX_SHARING) list.push(person);
    }
  }

  /** Persons whose name holds all of `tokens` in order, or who are called so for short. */
  named(tokens: readonly string[]): readonly Person[] {
    const [first] = tokens;
    if (first === undefined) return [];
    return (this.#byToken.get(first) ?? []).filter(
      (person) =>
        isWithin(tokens, person.tokens) || (tokens.length === 1 && person.aliases.includes(first)),
    );
  }
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const token of long) if (token === short[at]) at++;
  return at === short.length;
}

/** The persons whom the sure candidates name, longest first, less those that shorten a longer name. */
export function gatherPersons(candidates: readonly NameCandidate[], names: Names): Persons {
  const persons = new Persons();
  const byLength = sureOnes(candidates).sort((a, b) => b.tokens.length - a.tokens.length);
  for (const candidate of byLength) {
    const known = persons.named(candidate.tokens);
    if (known.some((person) => !isOtherThan(candidate, person))) continue;
    const { text, words } = names.paragraphs[candidate.paragraph] ?? { text: '', words: [] };
    const { start, end } = spanOfSegment(candidate.segment, text, words);
    persons.add({
      tokens: candidate.tokens,
      name: text.slice(start, end),
      aliases: aliasesBehind(candidate, names),
      isKin: candidate.isKin,
    });
  }
  return persons;
}

/** Candidates with evidence enough, and those just short of it whom a sure one vouches for. */
function sureOnes(candidates: readonly NameCandidate[]): NameCandidate[] {
  const sure = new Set(candidates.filter(({ evidence }) => evidence >= ENOUGH));
  const short = new Set([...sure].flatMap(({ tokens }) => (tokens.length === 1 ? tokens : [])));
  for (const candidate of candidates) {
    // `Slavko Obranovic … kata Obranovic`: the short name vouches for the long one.
    const { tokens, evidence } = candidate;
    const isVouched = isNameLength(tokens) && tokens.some((token) => short.has(token));
    if (isVouched && evidence >= 0) sure.add(candidate);
  }
  // `Budi Santoso, Ian Kabes, dan Karel Wuisan`: a list forwards, then backwards.
  for (const [index, candidate] of candidates.entries()) {
    const before = candidates[index - 1];
    if (!candidate.isListed || before === undefined || !sure.has(before)) continue;
    // `berinisial HZ dan LR`
    if (isInitials(before) && isInitials(candidate)) sure.add(candidate);
    else vouch(candidate, sure);
  }
  for (let index = candidates.length - 1; index > 0; index--) {
    const candidate = candidates[index];
    const before = candidates[index - 1];
    if (candidate?.isListed === true && before !== undefined && sure.has(candidate)) {
      vouch(before, sure);
    }
  }
  return candidates.filter((candidate) => sure.has(candidate));
}

function vouch(candidate: NameCandidate, sure: Set<NameCandidate>): void {
  const { evidence, tokens } = candidate;
  if (evidence === ENOUGH - 1 || (evidence === 0 && isNameLength(tokens))) sure.add(candidate);
}

function isInitials({ tokens, evidence }: NameCandidate): boolean {
  return tokens.length === 1 && (tokens[0]?.length ?? 0) <= 2 && evidence >= 0;
}

function isNameLength(tokens: readonly string[]): boolean {
  return tokens.length > 1 && tokens.length < 5;
}

/** The son who bears his father's name is somebody else than the father. */
function isOtherThan(candidate: NameCandidate, person: Person): boolean {
  return (
    candidate.tokens.length === 1 &&
    person.isKin &&
    !candidate.isKin &&
    candidate.role !== null &&
    person.tokens.at(-1) === candidate.tokens[0]
  );
}

/** `Bambang Sutejo Wibisono (BSW)`: letters of the name, in order, from its first; `Basuki alias Ahok`. */
function aliasesBehind({ segment, paragraph, tokens }: NameCandidate, names: Names): string[] {
  const words = names.paragraphs[paragraph]?.words ?? [];
  const word = words[segment.to];
  const next = words[segment.to + 1];
  const isNaming = word?.joined === true && names.lexicon.namedBy.has(word.folded);
  if (isNaming && next?.joined === true && next.shape === 'capital') {
    const behind = words[segment.to + 2];
    return behind?.joined === true && isCapital(behind) ? [] : [next.folded];
  }
  if (word === undefined || !/^\s?\($/u.test(word.gap) || word.shape === 'lower') return [];
  if (next !== undefined && !next.gap.startsWith(')')) return [];
  const letters = [...tokens.join('')];
  return letters[0] === word.folded[0] && isWithin([...word.folded], letters) ? [word.folded] : [];
}
