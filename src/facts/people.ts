/**
 * People in an article: which runs of capitals name somebody, which of them are the same person, and
 * what office is said of each. Later mentions are one word in three of four cases (`Antony Blinken` …
 * `Blinken`), so the surest names are settled first and then explain the shorter ones.
 */
import type { Article } from '../corpus/article.js';
import { distance, type Span } from '../language/span.js';
import type { PersonMention } from './facts.js';
import { findCandidates, type NameCandidate } from './name-candidates.js';
import { ENOUGH } from './name-evidence.js';
import { type Names, readNames } from './names.js';
import type { Prose } from './prose.js';
import { type Segment, spanOfSegment } from './reading.js';

/** People, with names and roles joined over the article; `result[i]` belongs to `article.paragraphs[i]`. */
export function findPeople(article: Article, names: Names = readNames(article)): PersonMention[][] {
  const candidates = names.paragraphs.flatMap((_, number) => findCandidates(names, number));
  const persons = gatherPersons(candidates, names);
  const occurrences = placeNames(candidates, persons);
  const roles = gatherRoles(occurrences, names);
  const mentions: PersonMention[][] = names.paragraphs.map(() => []);
  for (const occurrence of occurrences) {
    const { candidate, person } = occurrence;
    const span = spanOf(candidate, candidate.paragraph, names);
    const role = nearestRole(roles.get(person) ?? [], candidate.paragraph, span);
    mentions[candidate.paragraph]?.push({
      ...span,
      text: textOf(span, candidate.paragraph, names),
      name: person.name,
      role: role?.text ?? null,
      roleSpan: role !== null && role.paragraph === candidate.paragraph ? role.span : null,
    });
  }
  return mentions;
}

interface Person {
  readonly tokens: readonly string[];
  readonly name: string;
  /** Short names of its own, from brackets: `Susilo Bambang Yudhoyono (SBY)`. */
  readonly aliases: ReadonlySet<string>;
  readonly isKin: boolean;
}

interface Occurrence {
  readonly candidate: NameCandidate;
  readonly person: Person;
}

interface RoleAt {
  readonly paragraph: number;
  readonly span: Span;
  readonly text: string;
}

/** The persons of the article: sure names, longest first, less those that shorten a longer one. */
function gatherPersons(candidates: readonly NameCandidate[], prose: Prose): Person[] {
  const sure = accepted(candidates);
  const byLength = [...sure].sort((a, b) => b.tokens.length - a.tokens.length);
  const persons: Person[] = [];
  const byToken = new Map<string, Person[]>();
  for (const candidate of byLength) {
    const known = personsWith(candidate.tokens, byToken);
    if (known.some((person) => !isOtherThan(candidate, person))) continue;
    const span = spanOf(candidate, candidate.paragraph, prose);
    const person: Person = {
      tokens: candidate.tokens,
      name: textOf(span, candidate.paragraph, prose),
      aliases: aliasesAfter(candidate, prose),
      isKin: candidate.isKin,
    };
    persons.push(person);
    for (const token of new Set([...person.tokens, ...person.aliases])) {
      byToken.set(token, [...(byToken.get(token) ?? []), person]);
    }
  }
  return persons;
}

/** Sure candidates, and those one short of it that stand in a list with a sure one. */
function accepted(candidates: readonly NameCandidate[]): NameCandidate[] {
  const sure = new Set<NameCandidate>(candidates.filter(({ evidence }) => evidence >= ENOUGH));
  let offset = 0;
  const partnerOf = candidates.map((candidate, index) => {
    if (index > 0 && candidates[index - 1]?.paragraph !== candidate.paragraph) offset = index;
    return candidate.partner === null ? undefined : candidates[offset + candidate.partner];
  });
  const short = new Set([...sure].flatMap(({ tokens }) => (tokens.length === 1 ? tokens : [])));
  for (const candidate of candidates) {
    // `Slavoljub Obradovic … kata Obradovic`: the short name vouches for the long one.
    const { tokens, evidence } = candidate;
    const vouched =
      tokens.length > 1 && tokens.length < 5 && tokens.some((token) => short.has(token));
    if (vouched && evidence >= 0) sure.add(candidate);
  }
  const join = (a: NameCandidate | undefined, b: NameCandidate | undefined) => {
    if (a !== undefined && b !== undefined && sure.has(a) && isClose(b)) sure.add(b);
  };
  candidates.forEach((candidate, index) => {
    join(partnerOf[index], candidate);
  });
  for (let index = candidates.length - 1; index >= 0; index--)
    join(candidates[index], partnerOf[index]);
  return candidates.filter((candidate) => sure.has(candidate));
}

function isClose({ evidence, tokens }: NameCandidate): boolean {
  return evidence === ENOUGH - 1 || (evidence === 0 && tokens.length > 1 && tokens.length < 4);
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

/** Persons whose name holds all of `tokens` in order, or who are called so for short. */
function personsWith(
  tokens: readonly string[],
  byToken: ReadonlyMap<string, readonly Person[]>,
): readonly Person[] {
  const [first] = tokens;
  if (first === undefined) return [];
  return (byToken.get(first) ?? []).filter(
    (person) =>
      isWithin(tokens, person.tokens) || (tokens.length === 1 && person.aliases.has(first)),
  );
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const token of long) if (token === short[at]) at++;
  return at === short.length;
}

/** Every candidate that names one of the persons; between two of one name the one named last. */
function placeNames(
  candidates: readonly NameCandidate[],
  persons: readonly Person[],
): Occurrence[] {
  const byToken = new Map<string, Person[]>();
  for (const person of persons) {
    for (const token of new Set([...person.tokens, ...person.aliases])) {
      byToken.set(token, [...(byToken.get(token) ?? []), person]);
    }
  }
  const lastSeen = new Map<Person, number>();
  const occurrences: Occurrence[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const known = personsWith(candidate.tokens, byToken);
    const [first] = known;
    if (first === undefined) continue;
    const exact = known.find((person) => person.tokens.length === candidate.tokens.length);
    const latest = known.reduce(
      (best, person) => ((lastSeen.get(person) ?? -1) > (lastSeen.get(best) ?? -1) ? person : best),
      first,
    );
    const person = exact ?? latest;
    lastSeen.set(person, index);
    occurrences.push({ candidate, person });
  }
  return occurrences;
}

/** `Susilo Bambang Yudhoyono (SBY)`, `Joko Widodo (Jokowi)`: letters of the name, in order, from its first. */
function aliasesAfter(candidate: NameCandidate, prose: Prose): ReadonlySet<string> {
  const words = prose.paragraphs[candidate.paragraph]?.words ?? [];
  const word = words[candidate.to];
  const next = words[candidate.to + 1];
  if (word === undefined || !/^\s?\($/u.test(word.gap) || !/^\p{Lu}/u.test(word.text))
    return NO_ALIAS;
  if (next !== undefined && !next.gap.startsWith(')')) return NO_ALIAS;
  const letters = candidate.tokens.join('');
  return letters[0] === word.folded[0] && isWithin([...word.folded], [...letters])
    ? new Set([word.folded])
    : NO_ALIAS;
}

const NO_ALIAS: ReadonlySet<string> = new Set();

function gatherRoles(
  occurrences: readonly Occurrence[],
  prose: Prose,
): ReadonlyMap<Person, readonly RoleAt[]> {
  const roles = new Map<Person, RoleAt[]>();
  for (const { candidate, person } of occurrences) {
    if (candidate.role === null) continue;
    const span = spanOf(candidate.role, candidate.paragraph, prose);
    const list = roles.get(person) ?? [];
    list.push({
      paragraph: candidate.paragraph,
      span,
      text: textOf(span, candidate.paragraph, prose),
    });
    roles.set(person, list);
  }
  return roles;
}

/** The role in the same paragraph nearest to the name; else the last said before, else the first after. */
function nearestRole(roles: readonly RoleAt[], paragraph: number, span: Span): RoleAt | null {
  const here = roles.filter((role) => role.paragraph === paragraph);
  const [nearest] = here.sort((a, b) => distance(a.span, span) - distance(b.span, span));
  return (
    nearest ??
    roles.findLast((role) => role.paragraph < paragraph) ??
    roles.find((role) => role.paragraph > paragraph) ??
    null
  );
}

function spanOf(segment: Segment, paragraph: number, prose: Prose): Span {
  const { text, words } = prose.paragraphs[paragraph] ?? NO_PARAGRAPH;
  return spanOfSegment(segment, text, words);
}

const NO_PARAGRAPH = { text: '', words: [] };

function textOf(span: Span, paragraph: number, prose: Prose): string {
  return prose.paragraphs[paragraph]?.text.slice(span.start, span.end) ?? '';
}
