/**
 * Where somebody is from: the place after `asal`, `from` beside the name, or where the text goes on
 * about them.
 */
import type { PersonMention } from '../../facts/facts.js';
import type { PersonPlace } from '../../facts/people/person-directory.js';
import { wordsOfAll } from '../../language/languages.js';
import { personLink } from '../../language/person-link.js';
import type { Span } from '../../language/span.js';
import { buildQuery } from '../../search/query.js';
import type { Answer } from '../answer.js';
import type { AskOptions } from '../holdings/ask-options.js';
import { outside } from '../holdings/exclusion.js';
import type { Library } from '../holdings/library.js';
import { namedPeople } from '../question/named-people.js';
import type { Question } from '../question/question.js';
import { nameOfKnown } from './person-known.js';
import { answerStatements, paragraphOf, type Statement } from './statement.js';

const ORIGINS = wordsOfAll(({ questions }) => questions.originWords);
/** `Kota apa asal Sari?`, `Where does she come from?` */
const ASKING = new Set([...ORIGINS, ...wordsOfAll(({ personLinks }) => personLinks.askingFrom)]);

/** The answer to `Sari Utami asal mana?`; null when something else is asked, or no article says. */
export function answerOrigin(
  library: Library,
  question: Question,
  { exclude }: AskOptions = {},
): Answer | null {
  const { asks, tokens, language } = question;
  const isAsked = tokens.some(({ folded }) => ORIGINS.has(folded));
  if (!isAsked || (asks !== 'place' && asks !== 'name')) return null;
  const people = namedPeople(library, question, ASKING);
  const places = people.flatMap(({ mentions }) => mentions).filter(outside(exclude));
  const statements = places.flatMap((place) => originAt(library, place) ?? []);
  const query = buildQuery(people.map(({ name }) => name).join(' '), library.index, { language });
  return answerStatements(library, query, statements, 'where');
}

/** Right before the place: `pelajar asal`, `a baker from`. */
const LEAD = new RegExp(String.raw`\s${personLink('from')}\s$`, 'u');
const LONGEST_LEAD = 6;
/** Between the place and a name after it: `asal Belanda, Jan`, `asal Jailolo bernama Daud`. */
const NAMING = new RegExp(String.raw`^,?\s(?:${personLink('named')}\s)?$`, 'u');
/**
 * Between a name and what is said about it: `Galih, pelajar`, `Gerald, 71, a driver`; nothing that
 * somebody else does.
 */
const APPOSITION = /^(?:\s\(\d+\))?(?:,(?:\s\d+,)?\s[^.;:,()"“”]{0,50})?$/u;
const POINTED = new RegExp(String.raw`^(?:\s\p{L}+){0,2}\s${personLink('pointers')}\b`, 'u');

function originAt(library: Library, place: PersonPlace): Statement | null {
  const here = paragraphOf(library, place);
  if (!here) return null;
  const { text, facts } = here;
  for (const origin of facts.places) {
    const lead = LEAD.exec(text.slice(Math.max(0, origin.start - LONGEST_LEAD), origin.start));
    if (!lead) continue;
    const isKnown =
      POINTED.test(text.slice(origin.end, origin.end + 30)) &&
      nameOfKnown(place.article, text, facts, origin) === place.mention.name;
    const from = origin.start - lead[0].length;
    if (isKnown || isBeside(text, place.mention, { start: from, end: origin.end })) {
      return { place, span: origin, value: origin.text.toLowerCase() };
    }
  }
  return null;
}

function isBeside(text: string, mention: PersonMention, origin: Span): boolean {
  return origin.end <= mention.start
    ? NAMING.test(text.slice(origin.end, mention.start))
    : mention.end <= origin.start && APPOSITION.test(text.slice(mention.end, origin.start));
}
