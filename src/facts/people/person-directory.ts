/**
 * Everybody the articles name, found by any part of the name, even misspelled. Built once with the
 * library; a look-up touches only the names that share a token or, for a misspelling, a token with
 * one letter taken out (symmetric deletion), so it stays quick at 100,000 people.
 */
import type { Article } from '../../corpus/article.js';
import { byNewest } from '../../corpus/newest-first.js';
import { allowedEdits, editDistance } from '../../language/edit-distance.js';
import { tokenize } from '../../language/tokenizer.js';
import type { Facts, PersonMention } from '../facts.js';
import { isWithin } from './within.js';

/** One mention of a person, and where it is. */
export interface PersonPlace {
  readonly article: Article;
  /** Number of the paragraph, from 1. */
  readonly paragraph: number;
  readonly mention: PersonMention;
}

/** Somebody, with every mention. */
export interface DirectoryPerson {
  /** As most often written in full. */
  readonly name: string;
  /** Distinct, newest article first. */
  readonly roles: readonly string[];
  /** Newest article first, then in reading order. */
  readonly mentions: readonly PersonPlace[];
}

/** How a person was found, best first. */
export type NameMatchKind = 'exact' | 'tokens' | 'token' | 'misspelled';

/** A person that a name may mean. */
export interface NameMatch {
  readonly person: DirectoryPerson;
  readonly kind: NameMatchKind;
  /** Letters that had to be changed, 0 unless misspelled. */
  readonly edits: number;
}

/** Everybody, indexed by name. */
export interface PersonDirectory {
  readonly people: readonly DirectoryPerson[];
  /**
   * Best first: the kind of match, fewer edits, then who is mentioned more. At most `limit`, 10 by
   * default.
   */
  find(query: string, limit?: number): NameMatch[];
}

/** An article and the facts of its paragraphs, as the library keeps them. */
export interface ArticleFacts {
  readonly article: Article;
  readonly facts: readonly Facts[];
}

/** Gathers the people of all articles under their full names. */
export function buildPersonDirectory(articles: Iterable<ArticleFacts>): PersonDirectory {
  const byKey = new Map<string, PersonPlace[]>();
  for (const { article, facts } of articles) {
    for (const [index, { people }] of facts.entries()) {
      for (const mention of people) {
        const key = nameTokens(mention.name).join(' ');
        if (key === '') continue;
        const places = byKey.get(key);
        const place = { article, paragraph: index + 1, mention };
        if (places === undefined) byKey.set(key, [place]);
        else places.push(place);
      }
    }
  }
  const people = [...byKey.values()].map(toPerson);
  return new TokenDirectory(people);
}

function nameTokens(name: string): string[] {
  return tokenize(name).map((token) => token.folded);
}

function toPerson(places: readonly PersonPlace[]): DirectoryPerson {
  const mentions = [...places].sort((a, b) => byNewest(a.article, b.article));
  const roles = new Set(mentions.flatMap(({ mention }) => mention.role ?? []));
  return { name: commonest(places), roles: [...roles], mentions };
}

function commonest(places: readonly PersonPlace[]): string {
  const counts = new Map<string, number>();
  for (const { mention } of places) counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

const KINDS: readonly NameMatchKind[] = ['exact', 'tokens', 'token', 'misspelled'];
const DEFAULT_LIMIT = 10;
/** A token shared by more people than this is too common for a look-up by itself. */
const MAX_CANDIDATES = 5_000;

class TokenDirectory implements PersonDirectory {
  readonly people: readonly DirectoryPerson[];
  readonly #tokens: readonly (readonly string[])[];
  /** Token → indexes of people. */
  readonly #byToken = new Map<string, number[]>();
  /** Token with up to one letter taken out → tokens. */
  readonly #byDeletion = new Map<string, string[]>();

  constructor(people: readonly DirectoryPerson[]) {
    this.people = people;
    this.#tokens = people.map((person) => nameTokens(person.name));
    for (const [index, tokens] of this.#tokens.entries()) {
      for (const token of new Set(tokens)) {
        const known = this.#byToken.get(token);
        if (known !== undefined) {
          known.push(index);
          continue;
        }
        this.#byToken.set(token, [index]);
        for (const key of deletions(token)) {
          const list = this.#byDeletion.get(key);
          if (list === undefined) this.#byDeletion.set(key, [token]);
          else list.push(token);
        }
      }
    }
  }

  find(query: string, limit: number = DEFAULT_LIMIT): NameMatch[] {
    const asked = nameTokens(query).slice(0, 8);
    if (asked.length === 0) return [];
    const found = this.#matches(
      asked,
      asked.map(() => 0),
    );
    if (found.some(({ kind }) => kind !== 'token')) return best(found, limit);
    // `Antony Blinkin` is Blinken rather than any other Antony.
    const meant = this.#misspelled(asked);
    return best(
      meant.length > 0 && (asked.length > 1 || found.length === 0) ? meant : found,
      limit,
    );
  }

  /** People whose names have the tokens, ranked by how many and in what order. */
  #matches(asked: readonly string[], edits: readonly number[]): NameMatch[] {
    const sum = edits.reduce((total, edit) => total + edit, 0);
    const found: NameMatch[] = [];
    for (const index of this.#sharing(asked)) {
      const person = this.people[index];
      const tokens = this.#tokens[index];
      if (person === undefined || tokens === undefined) continue;
      const kind = kindOf(asked, tokens);
      if (kind !== null) found.push({ person, kind: sum > 0 ? 'misspelled' : kind, edits: sum });
    }
    return found;
  }

  /** People with all the tokens; with any of them when nobody has all. */
  #sharing(asked: readonly string[]): Iterable<number> {
    const lists = asked.map((token) => this.#byToken.get(token) ?? []);
    const rarest = lists.reduce((short, list) => (list.length < short.length ? list : short));
    const all = rarest.filter((index) => isWithin(asked, this.#tokens[index] ?? []));
    if (all.length > 0) return all;
    return new Set(lists.filter((list) => list.length <= MAX_CANDIDATES).flat());
  }

  /** People whose names have all the tokens, once each is corrected to the directory's spelling. */
  #misspelled(asked: readonly string[]): NameMatch[] {
    const nearest = asked.map((token) => this.#nearest(token));
    if (nearest.some((near) => near === null) || nearest.every((near) => near?.edits === 0))
      return [];
    const corrected = nearest.map((near) => near?.token ?? '');
    const matches = this.#matches(
      corrected,
      nearest.map((near) => near?.edits ?? 0),
    );
    return matches.filter(({ person }) => isWithin(corrected, nameTokens(person.name)));
  }

  /**
   * The token in the directory that differs least, within the number of edits that its length
   * allows.
   */
  #nearest(token: string): { readonly token: string; readonly edits: number } | null {
    if (this.#byToken.has(token)) return { token, edits: 0 };
    const allowed = allowedEdits(token);
    if (allowed === 0) return null;
    let found: { readonly token: string; readonly edits: number } | null = null;
    const candidates = new Set(
      deletions(token)
        .flatMap((key) => (allowed > 1 ? [key, ...deletions(key)] : [key]))
        .flatMap((key) => this.#byDeletion.get(key) ?? []),
    );
    for (const candidate of candidates) {
      const edits = editDistance(token, candidate, allowed);
      if (edits <= allowed && edits < (found?.edits ?? allowed + 1)) {
        found = { token: candidate, edits };
      }
    }
    return found;
  }
}

function best(matches: readonly NameMatch[], limit: number): NameMatch[] {
  return [...matches]
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        a.edits - b.edits ||
        b.person.mentions.length - a.person.mentions.length ||
        a.person.name.localeCompare(b.person.name),
    )
    .slice(0, limit);
}

function kindOf(asked: readonly string[], tokens: readonly string[]): NameMatchKind | null {
  if (asked.length === tokens.length && asked.every((token, at) => token === tokens[at])) {
    return 'exact';
  }
  if (asked.length > 1 && isWithin(asked, tokens)) return 'tokens';
  return asked.some((token) => tokens.includes(token)) ? 'token' : null;
}

/** Only this many first letters of a name are indexed; a longer name is found by them. */
const INDEXED_LETTERS = 24;

/** The token and every form of it with one letter taken out. */
function deletions(token: string): string[] {
  const letters = token.slice(0, INDEXED_LETTERS);
  const keys = new Set([letters]);
  for (let at = 0; at < letters.length; at++)
    keys.add(letters.slice(0, at) + letters.slice(at + 1));
  return [...keys];
}
