/** Where somebody works: the body named in the office, or beside the name. */
import type { PersonPlace } from '../../facts/people/person-directory.js';
import { wordsOfAll } from '../../language/languages.js';
import { personLink } from '../../language/person-link.js';
import { overlaps, type Span } from '../../language/span.js';
import { buildQuery } from '../../search/query.js';
import type { Answer } from '../answer.js';
import type { AskOptions } from '../holdings/ask-options.js';
import { outside } from '../holdings/exclusion.js';
import type { Library } from '../holdings/library.js';
import { namedPeople } from '../question/named-people.js';
import type { Question } from '../question/question.js';
import { isTrade } from './person-known.js';
import { answerStatements, paragraphOf, type Statement } from './statement.js';

const WORKING = wordsOfAll(({ questions }) => questions.workingWords);
const ORIGINS = wordsOfAll(({ questions }) => questions.originWords);

/**
 * The answer to `Sari Utami kerja di mana?`, `Sari Utami peneliti dari lembaga mana?`; null when something
 * else is asked, or no article says.
 */
export function answerWorkplace(
  library: Library,
  question: Question,
  { exclude }: AskOptions = {},
): Answer | null {
  const { asks, tokens, classNoun, language } = question;
  const words = tokens.map(({ folded }) => folded);
  const trades = words.filter(isTrade);
  const isWorking = trades.length > 0 || words.some((word) => WORKING.has(word));
  if (asks === 'group' ? classNoun === null : asks !== 'place' || !isWorking) return null;
  const besides = new Set([...WORKING, ...ORIGINS, ...trades, classNoun ?? '']);
  const people = namedPeople(library, question, besides);
  const places = people.flatMap(({ mentions }) => mentions).filter(outside(exclude));
  const statements = places.flatMap((place) => workplaceAt(library, place, asks) ?? []);
  const query = buildQuery(people.map(({ name }) => name).join(' '), library.index, { language });
  return answerStatements(library, query, statements, 'where');
}

/** Between a body and a member named after it: `peneliti Universitas Teluk Bone, Wahyuni`. */
const BEFORE = /^,?\s$/u;
/** Between a name and the body: `Greta, who teaches at`, `Rafferty of the`, `Wahyuni dari`. */
const AFTER = new RegExp(
  String.raw`^(?:\s\(\d+\))?(?:,\s[^.;:,()"“”]{0,40}|\s${personLink('serving')}(?:\s${personLink('article')})?)\s$`,
  'u',
);

/** Before the place a body is in, or somebody is from: `penasihat program pangan di Kenya`. */
const ELSEWHERE = new RegExp(
  String.raw`\s(?:${personLink('within')}|${personLink('from')})\s$`,
  'u',
);
const LONGEST_LEAD = 8;

/** A body when asked for one, `Dari partai apa …?`; a place too when asked where. */
function workplaceAt(
  library: Library,
  place: PersonPlace,
  asks: Question['asks'],
): Statement | null {
  const here = paragraphOf(library, place);
  if (!here) return null;
  const { text, facts } = here;
  const { mention } = place;
  const isOf = (body: Span) =>
    (mention.roleSpan !== null && overlaps(mention.roleSpan, body)) ||
    (body.end <= mention.start
      ? BEFORE.test(text.slice(body.end, mention.start))
      : mention.end <= body.start && AFTER.test(text.slice(mention.end, body.start)));
  const isOwnPlace = (body: Span) =>
    isOf(body) && !ELSEWHERE.test(text.slice(Math.max(0, body.start - LONGEST_LEAD), body.start));
  // A stallholder belongs to a market, a regent to a regency.
  const own = asks === 'place' ? facts.places.find(isOwnPlace) : undefined;
  const body = facts.organizations.find(isOf) ?? own;
  return body ? { place, span: body, value: body.text.toLowerCase() } : null;
}
