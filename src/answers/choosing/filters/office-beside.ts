/**
 * Of several people with one office, the one who holds it for the thing asked about:
 * `Siapa sutradara Laut Sunyi?`
 */
import { readRoleMeaning } from '../../../facts/names/roles.js';
import { overlaps } from '../../../language/span.js';
import type { Query } from '../../../search/query.js';
import { PEOPLE } from '../../candidates/candidate.js';
import { firstWordIn, type Word } from '../../candidates/scene.js';
import { officeHead, officeWords } from '../../question/office-asked.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

/**
 * Choices for a question for an office and whose it is without those who hold it elsewhere, when
 * somebody holds it beside the name: `film "Laut Sunyi" karya sutradara Sari Utami`.
 */
export function keepHoldersBeside(
  choices: readonly Choice[],
  question: Question,
  { terms }: Query,
): readonly Choice[] {
  const head = question.asks === 'person' ? officeNamed(question) : [];
  const { offices } = readRoleMeaning(head.join(' '));
  const isNamed = ({ match }: Word) =>
    terms[match]?.isName === true && !head.includes(terms[match].token.folded);
  const holders = choices.filter(
    ({ candidate: { source, role } }) =>
      PEOPLE.has(source) &&
      role !== null &&
      [...readRoleMeaning(role).offices].some((held) =>
        [...offices].some((office) => held === office || held.endsWith(`-${office}`)),
      ),
  );
  const beside = new Set(holders.filter((holder) => standsBeside(holder, isNamed)));
  if (beside.size === 0) return choices;
  const others = holders.filter((holder) => !beside.has(holder));
  return choices.filter((choice) => !others.some((other) => isPartOf(choice, other)));
}

/** The words for the office, or for the one that a deed makes: `Who directed Quiet Sea?` */
function officeNamed(question: Question): string[] {
  const { officeDeeds } = question.language.questions;
  const head = officeHead(officeWords(question));
  const deeds = question.tokens.flatMap(({ folded }) => officeDeeds.get(folded) ?? []);
  return head.length > 0 ? head : deeds.slice(0, 1);
}

function isPartOf({ candidate, evidence }: Choice, other: Choice): boolean {
  return evidence === other.evidence && overlaps(candidate, other.candidate);
}

/** Words between the office and whose it is. */
const REACH = 3;

/** Whether the name asked about is in the office, or beside it with no verb between them. */
function standsBeside({ candidate, evidence }: Choice, isNamed: (word: Word) => boolean): boolean {
  const { words } = evidence.scene;
  const person = evidence.facts.people.find((one) => overlaps(one, candidate));
  const role = person?.roleSpan ?? candidate;
  const first = Math.min(candidate.first, firstWordIn(words, role.start));
  const last = Math.max(candidate.last, firstWordIn(words, role.end - 1));
  const within = words.slice(first, last + 1);
  const before = words.slice(Math.max(0, first - REACH), first).reverse();
  const after = words.slice(last + 1, last + 1 + REACH);
  return (
    within.some(isNamed) ||
    [before, after].some((side) => side.slice(0, deedIn(side, words[first])).some(isNamed))
  );
}

/** Where a verb, or a sentence other than that of `own`, begins among words. */
function deedIn(words: readonly Word[], own: Word | undefined): number {
  const at = words.findIndex(
    ({ voice, sentence }) =>
      voice === 'active' || voice === 'passive' || sentence !== own?.sentence,
  );
  return at < 0 ? words.length : at;
}
