/** Who holds exactly the office asked for, judged by what is next to the name. */
import { matchesRole, type RoleMeaning, readRoleMeaning } from '../../../facts/names/roles.js';
import { countryCode } from '../../../language/countries.js';
import { LANGUAGES } from '../../../language/languages.js';
import type { Query } from '../../../search/query.js';
import { PEOPLE } from '../../candidates/candidate.js';
import { COUNTRY, officeAsked } from '../../question/office-asked.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

/**
 * Choices for a question for an office alone, without those who do not hold it, when anybody does:
 * the president and not the vice president.
 */
export function keepHolders(
  choices: readonly Choice[],
  question: Question,
  query: Query,
): readonly Choice[] {
  const office = question.asks === 'person' ? officeAsked(question) : null;
  if (office === null) return choices;
  const holders = choices.filter((choice) => holdsOffice(choice, office, query));
  return holders.length > 0 ? holders : choices;
}

/** Whether the choice is somebody with that office. */
export function holdsOffice(choice: Choice, office: RoleMeaning, query: Query): boolean {
  const { source, role } = choice.candidate;
  if (!PEOPLE.has(source) || role === null) return false;
  const held = readRoleMeaning(role);
  const rest = restToHold(office, held, choice, query);
  return matchesRole(held, { ...office, rest });
}

/**
 * The words for whose office it is that the role itself must have. A role without a country is of
 * the home country, or of the one asked for when the paragraph names it elsewhere:
 * `Di Brasilia, Presiden Lula …`.
 */
function restToHold(
  { rest }: RoleMeaning,
  held: RoleMeaning,
  { evidence }: Choice,
  { terms }: Query,
): ReadonlySet<string> {
  if ([...held.rest].some((word) => COUNTRY.test(word))) return rest;
  const { scene, article } = evidence;
  const named = scene.words.map(({ match }) => countryCode(terms[match]?.token.text ?? ''));
  const understood = new Set([LANGUAGES[article.language].roles.homeCountry, ...named]);
  return new Set([...rest].filter((word) => !understood.has(word)));
}
