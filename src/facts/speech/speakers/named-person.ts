/** A person an article names, by name or by the office before it, as a speaker. */
import type { ReportingLexicon } from '../../../language/reporting.js';
import { firstAfter } from '../../../language/span.js';
import { NAME_TITLES } from '../../../language/titles.js';
import { type Token, tokenize } from '../../../language/tokenizer.js';
import type { PersonMention } from '../../facts.js';
import { type Narration, peopleIn } from '../narration/narration.js';
import { spanOf } from '../narration/phrase-tokens.js';
import type { NamedSpeaker } from './speaker-reference.js';

/** Longest office read off the words before a name, in UTF-16 units. */
const ROLE_LENGTH = 100;

/** Most forms of address before one name, in tokens. */
const TITLE_TOKENS = 5;

/**
 * The person whose name begins with `token`, or whose role before it does so or follows right
 * after.
 */
export function personOpening(
  narration: Narration,
  token: Token | undefined,
): PersonMention | null {
  if (!token) return null;
  const at = firstAfter(narration.people, token.start);
  for (const person of narration.people.slice(at, at + 3)) {
    if (isNameAt(narration, token, person)) return person;
    const role = person.roleSpan;
    if (role && role.start <= token.end + 1 && token.end <= role.end && role.end <= person.start) {
      return person;
    }
  }
  return null;
}

/**
 * `Budi`, `dr Budi`, `Drs. H. Budi`: whether the name begins at `token`, with nothing but forms of
 * address before.
 */
export function isNameAt({ tokens }: Narration, token: Token, person: PersonMention): boolean {
  const from = firstAfter(tokens, token.start);
  for (let index = from; index < from + TITLE_TOKENS; index++) {
    const title = tokens[index];
    if (title === undefined || title.start >= person.start) return title?.start === person.start;
    if (!NAME_TITLES.has(title.folded)) return false;
  }
  return false;
}

/** The person as a speaker; the words from `first` to the name are the role when no other is known. */
export function nameSpeaker(
  narration: Narration,
  person: PersonMention,
  first: Token | undefined,
): NamedSpeaker {
  const before =
    first && first.start < person.start ? narration.text.slice(first.start, person.start) : '';
  const role = before.replace(/[\s,]+$/, '');
  // `dr. Budi`, `Mak Budi`: a form of address is no office.
  const isTitle = tokenize(role.slice(0, ROLE_LENGTH)).every(({ folded }) =>
    NAME_TITLES.has(folded),
  );
  const isRole = !isTitle && role.length <= ROLE_LENGTH && !/[,;:"“”]/.test(role);
  return {
    kind: 'named',
    speaker: { name: person.name, role: person.role ?? (isRole ? role : null) },
    span: { start: person.start, end: person.end },
  };
}

/**
 * `pria bernama asli Budi Santoso itu`: who is named in a phrase that points back at somebody by
 * another name.
 */
export function aliasIn(
  narration: Narration,
  phrase: readonly Token[],
  { aliasWords, pointers }: ReportingLexicon,
): PersonMention | null {
  const span = spanOf(phrase);
  if (span === null || !pointers.has(phrase.at(-1)?.folded ?? '')) return null;
  const [person] = peopleIn(narration, span);
  const before = phrase[phrase.findIndex(({ start }) => start === person?.start) - 1];
  const isOther = person?.name === person?.text && aliasWords.has(before?.folded ?? '');
  return isOther ? (person ?? null) : null;
}
