/** Who somebody's wife, father or child is: whoever is next to the word for it. */
import type { Article } from '../../corpus/article.js';
import type { Facts, PersonMention } from '../../facts/facts.js';
import type { DirectoryPerson } from '../../facts/people/person-directory.js';
import {
  isSpouse,
  MARRYING,
  NAMING,
  OWNERS,
  relativesLike,
  withoutOwner,
} from '../../language/kin.js';
import { LANGUAGES, wordsOfAll } from '../../language/languages.js';
import { personLink } from '../../language/person-link.js';
import { isOwnersGap, OWNERS_GAP_LENGTH } from '../../language/possessive.js';
import type { Span } from '../../language/span.js';
import { type Token, tokenize } from '../../language/tokenizer.js';
import { buildQuery } from '../../search/query.js';
import type { Answer } from '../answer.js';
import type { Finding } from '../choosing/finding.js';
import { mentionFinding } from '../choosing/mention-finding.js';
import type { AskOptions } from '../holdings/ask-options.js';
import type { Library } from '../holdings/library.js';
import { namedPeople } from '../question/named-people.js';
import type { Question } from '../question/question.js';
import { found } from '../telling/respond.js';

/** Relatives shown when there are several: children, brothers. */
const MAX_RELATIVES = 5;

/**
 * The answer to `Siapa istri Wirya Adi?`; null when no relative is asked for, or none of somebody
 * known by name, or when no article says.
 */
export function answerRelative(
  library: Library,
  question: Question,
  { exclude }: AskOptions = {},
): Answer | null {
  const kin = question.tokens.flatMap(({ folded }) => relativesLike(folded) ?? [])[0];
  if (question.asks !== 'person' || !kin) return null;
  const asked = new Set([...kin, ...[...kin].map((word) => `${word}nya`)]);
  const findings = namedPeople(library, question, asked).flatMap((person) =>
    articlesOf(person).flatMap((article) =>
      relativesIn(library, person, article, kin).filter(
        ({ evidence }) => !exclude?.has(article.id, evidence.paragraph.number),
      ),
    ),
  );
  const distinct = findings.filter(
    ({ label }, at) => at === findings.findIndex((other) => other.label === label),
  );
  const shown = distinct.slice(0, MAX_RELATIVES);
  const [first, ...others] = shown;
  if (!first) return null;
  const query = buildQuery(question.text, library.index, { language: question.language });
  const headline = others.length === 0 ? first.label : null;
  return found(library, { ...query, missing: [] }, shown, { headline, topic: 'who' });
}

function articlesOf({ mentions }: DirectoryPerson): Article[] {
  return [...new Set(mentions.map(({ article }) => article))];
}

/** The relatives that an article gives to `person`, in reading order. */
function relativesIn(
  library: Library,
  person: DirectoryPerson,
  article: Article,
  kin: ReadonlySet<string>,
): Finding[] {
  const facts = library.facts[library.index.articleIndexOf(article.id)] ?? [];
  const query = buildQuery(person.name, library.index, { language: LANGUAGES[article.language] });
  /** Of whom the paragraphs before last spoke. */
  let subject: string | null = null;
  return article.paragraphs.flatMap(({ text, number }) => {
    const { people = [] } = facts[number - 1] ?? ({} as Partial<Facts>);
    const relatives = relativesBeside({ text, people, kin, name: person.name, subject });
    subject = people.at(0)?.name ?? subject;
    return relatives.flatMap(({ mention, span }) => {
      const finding = mentionFinding(library, query, { article, paragraph: number, mention });
      const label = text.slice(span.start, span.end);
      return finding ? [{ ...finding, span, label, detail: null }] : [];
    });
  });
}

interface Given {
  readonly text: string;
  readonly people: readonly PersonMention[];
  /** Words for the kind of relative asked for. */
  readonly kin: ReadonlySet<string>;
  /** Whose relatives are asked for. */
  readonly name: string;
  readonly subject: string | null;
}

interface Found {
  readonly mention: PersonMention;
  /** The name with the form of address before it. */
  readonly span: Span;
}

function relativesBeside(given: Given): Found[] {
  const tokens = tokenize(given.text);
  return tokens.flatMap((token, at) => {
    if (given.kin.has(withoutOwner(token.folded))) return relativeAt(given, tokens, at) ?? [];
    const isWedding = isSpouse(given.kin) && MARRYING.has(token.folded);
    return isWedding ? (spouseAt(given, token) ?? []) : [];
  });
}

/**
 * `istrinya, Ratna`, `his wife, Ratna`, `istri Wirya, Ratna`, `Ratna, istri Wirya`,
 * `Wirya's wife, Ratna`.
 */
function relativeAt(given: Given, tokens: readonly Token[], at: number): Found | null {
  const { text, people, name } = given;
  const word = tokens[at];
  if (!word) return null;
  const owner = people.find((each) => each.name === name && follows(text, word.end, each.start));
  if (owner) {
    const before = people.find(
      ({ end }) => word.start - end <= NEAR && JOINED.test(text.slice(end, word.start)),
    );
    return namedAfter(given, owner.end) ?? (before ? { mention: before, span: before } : null);
  }
  const [before] = tokens.slice(Math.max(0, at - 1), at);
  const isOwned = word.folded.endsWith('nya') || OWNERS.has(before?.folded ?? '');
  const isPossessed = isOwnersGap(
    text.slice(Math.max(0, word.start - OWNERS_GAP_LENGTH), word.start),
  );
  if (!isOwned && !isPossessed) return null;
  const last = people.filter(({ end }) => end <= word.start).at(-1);
  return (last?.name ?? given.subject) === name ? namedAfter(given, word.end) : null;
}

/** `Ia menikah dengan Ratna`. */
function spouseAt(given: Given, verb: Token): Found | null {
  const last = given.people.filter(({ end }) => end <= verb.start).at(-1);
  const after = namedAfter(given, verb.end, MAX_CALLING);
  if ((last?.name ?? given.subject) === given.name) return after;
  return after?.mention.name === given.name && last ? { mention: last, span: last } : null;
}

/** Units between the word for a relative and the name, an office included. */
const FARTHEST = 120;

/** Words for somebody's work, before the name: `penabuh gamelan Harjo`. */
const MAX_CALLING = 3;

/**
 * Whoever is named right after `from`, but for words such as `bernama`, forms of address, an office
 * and at most `calling` small words.
 */
function namedAfter({ text, people }: Given, from: number, calling = 0): Found | null {
  const mention = people.find(({ start }) => start >= from);
  if (!mention || mention.start - from > FARTHEST) return null;
  const { roleSpan } = mention;
  const start = roleSpan && roleSpan.end <= mention.start ? roleSpan.start : mention.start;
  const words = tokenize(text.slice(from, start));
  const address = words.find(({ folded }) => HONORIFICS.has(folded));
  const others = words.filter(({ folded }) => !NAMING.has(folded) && !HONORIFICS.has(folded));
  const isNear = others.length <= calling && others.every((word) => word.text === word.folded);
  if (!isNear || !/^[\s,]/u.test(text.slice(from)) || /[.;:!?]\s/u.test(text.slice(from, start))) {
    return null;
  }
  const first = address ? from + address.start : mention.start;
  return { mention, span: { start: first, end: mention.end } };
}

/** Whether a name follows a word at once, or after `dari`, `of`. */
function follows(text: string, from: number, to: number): boolean {
  return to > from && to - from <= NEAR && OF.test(text.slice(from, to));
}

/** Units looked at beside a word: what connects it to a name is short. */
const NEAR = 16;

/** Between somebody and the word that relates them to another: `Ratna, istri Wirya`. */
const JOINED = new RegExp(
  String.raw`^(?:,|\s${personLink('is')})\s(?:${personLink('article')}\s)?$`,
  'u',
);
const OF = new RegExp(String.raw`^\s(?:${personLink('of')}\s)?$`, 'u');
const HONORIFICS = wordsOfAll(({ roles }) =>
  roles.honorifics.filter((each) => !each.includes(' ')),
);
