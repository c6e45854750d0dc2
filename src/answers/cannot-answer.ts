/** What is no answer, however likely it seems: another's office, or the question over again. */
import { readRoleMeaning } from '../facts/roles.js';
import { allowedEdits, editDistance } from '../language/edit-distance.js';
import { fold } from '../language/fold.js';
import { tokenize } from '../language/tokenizer.js';
import { voiceOf } from '../language/voice.js';
import type { CandidateSource } from './candidates.js';
import type { Inquiry } from './investigate.js';
import { officeWords } from './office-asked.js';
import type { Question } from './question.js';

const PEOPLE: ReadonlySet<CandidateSource> = new Set([
  'person',
  'person-with-title',
  'person-with-role',
  'people',
]);

/** Whether the best choice cannot be what was asked for. */
export function cannotAnswer(inquiry: Inquiry): boolean {
  return repeatsQuestion(inquiry) || holdsOther(inquiry);
}

/** `Siapa suami Ratna Dewi?` is not answered by `Hj. Ratna Dewi`. */
function repeatsQuestion({ question, choices }: Inquiry): boolean {
  const asked = new Set(question.tokens.map(({ folded }) => folded));
  const { honorifics } = question.language.roles;
  const words = tokenize(choices[0]?.text ?? '').filter(
    ({ folded }) => !honorifics.includes(folded),
  );
  return words.length > 0 && words.every(({ folded }) => asked.has(folded));
}

/**
 * `Siapa rektor universitas itu?` is answered by a person, never by a museum; and `Siapa wali kota
 * Semarang?` not by the mayor of another town. Where a deed is asked about as well, the evidence
 * decides.
 */
function holdsOther({ question, choices }: Inquiry): boolean {
  const [best] = choices;
  if (question.asks !== 'person' || !best || asksDeed(question)) return false;
  const words = officeWords(question);
  const office = readRoleMeaning(words);
  if (office.offices.size === 0 || !opensWithOffice(words)) return false;
  const { source, role } = best.candidate;
  if (!PEOPLE.has(source)) return true;
  const held = readRoleMeaning(role ?? '');
  const isTown = [...office.offices].some((key) => TERRITORIAL.has(key) && held.offices.has(key));
  const isNamed = office.rest.size > 0 && held.rest.size > 0;
  return isTown && isNamed && ![...office.rest].some((word) => isAmong(word, held.rest));
}

/** `Surbaya` is Surabaya, misspelled. */
function isAmong(word: string, names: ReadonlySet<string>): boolean {
  const allowed = allowedEdits(word);
  return [...names].some((name) => editDistance(word, name, allowed) <= allowed);
}

/** Offices of which each town or province has one of its own. */
const TERRITORIAL: ReadonlySet<string> = new Set(['governor', 'mayor', 'regent']);

/** Words of the longest head of an office: `wakil wali kota`. */
const LONGEST_HEAD = 3;

/** `Ayah Sultan Mansur` asks for no sultan. */
function opensWithOffice(words: string): boolean {
  const [first = '', ...others] = words.split(' ');
  const { rest } = readRoleMeaning([first, ...others.slice(0, LONGEST_HEAD - 1)].join(' '));
  return !rest.has(fold(first));
}

function asksDeed({ tokens, language }: Question): boolean {
  return tokens.some(({ folded }) => voiceOf(folded, language.code) !== null);
}
