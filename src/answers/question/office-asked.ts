/** The office a question asks for, in its own words. */
import { type RoleMeaning, readRoleMeaning } from '../../facts/names/roles.js';
import { allowedEdits, editDistance } from '../../language/edit-distance.js';
import type { Language } from '../../language/language.js';
import { wordsOfAll } from '../../language/languages.js';
import { findPhrase, type PhrasePlace } from '../../language/phrases.js';
import { withoutPossessive } from '../../language/possessive.js';
import { type Token, tokenize } from '../../language/tokenizer.js';
import { toTerm } from '../../search/analyzer.js';
import type { Library } from '../holdings/library.js';
import type { Question } from './question.js';

/**
 * The office asked for when a question asks for nothing else, `Siapa menteri pertahanan Jepang?`,
 * or null.
 */
export function officeAsked(question: Question): RoleMeaning | null {
  const meaning = readRoleMeaning(officeWords(question));
  const isPure = [...meaning.rest].every((word) => COUNTRY.test(word));
  return meaning.offices.size > 0 && isPure ? meaning : null;
}

/** Country codes are in capitals among the folded words of a role's meaning. */
export const COUNTRY = /^[A-Z]{2}$/;

/**
 * The question without its interrogative, without `sekarang` and words that only ask for a holder
 * (`dijabat`); `of` and the like stay, since they separate an office's parts.
 */
export function officeWords({ text, language }: Question): string {
  const tokens = tokenize(text);
  const now = nowPlace(tokens, language);
  const { fillers, lightWords } = language.questions;
  return tokens
    .filter(
      ({ folded }, at) =>
        (now === null || at < now.first || at > now.last) &&
        lightWords.person?.has(folded) !== true &&
        (!fillers.has(folded) || language.roles.links.has(folded)),
    )
    .map((token) => withoutPossessive(token.text))
    .join(' ');
}

/** Words of the longest head of an office: `wakil wali kota`. */
const LONGEST_HEAD = 3;

/** The words for an office with which a question opens, folded: `Ayah Sultan Mansur` asks for no sultan. */
export function officeHead(words: string): string[] {
  const folded = tokenize(words).map((token) => token.folded);
  for (let length = LONGEST_HEAD; length > 0; length--) {
    const head = folded.slice(0, length);
    const { offices, rest } = readRoleMeaning(head.join(' '));
    if (offices.size > 0 && rest.size === 0) return head;
  }
  return [];
}

/**
 * The words of the office asked for, with those corrected that no article has in any form and that
 * are nearly a word for an office: `bupti Lembah Sari`, `mentri`. Where somebody was `ditangkap`,
 * `tertangkap` is no misspelled `tersangka`.
 */
export function mendOffice({ index }: Library, question: Question): string {
  return tokenize(officeWords(question))
    .map(({ text, folded }) => {
      const isTold =
        index.surfaces.idOf(folded) >= 0 ||
        index.terms.idOf(toTerm(folded, question.language)) >= 0;
      return isTold || OFFICE_WORDS.has(folded) ? text : (nearestOffice(folded) ?? text);
    })
    .join(' ');
}

const OFFICE_WORDS = wordsOfAll(({ roles }) =>
  [...roles.heads.keys()].flatMap((head) => head.split(' ')),
);

function nearestOffice(word: string): string | null {
  const allowed = allowedEdits(word);
  const [nearest] = [...OFFICE_WORDS]
    .filter((office) => office.length >= MIN_OFFICE && office[0] === word[0])
    .map((office) => ({ office, edits: editDistance(word, office, allowed) }))
    .filter(({ edits }) => edits <= allowed)
    .sort((a, b) => a.edits - b.edits);
  return allowed === 0 ? null : (nearest?.office ?? null);
}

/** Shorter words for an office (`pm`, `raja`) are too close to many others. */
const MIN_OFFICE = 5;

/** Whether only the present holder of the office is asked for: `bupati sekarang`. */
export function asksForNow({ tokens, language }: Question): boolean {
  return nowPlace(tokens, language) !== null;
}

/** Where the words that say `now` are. */
function nowPlace(tokens: readonly Token[], { questions }: Language): PhrasePlace | null {
  return findPhrase(
    tokens.map(({ folded }) => folded),
    questions.nowPhrases,
  );
}
