/** How old somebody is: only an age next to the name counts. */
import type { PersonPlace } from '../../facts/people/person-directory.js';
import { contains, type Span } from '../../language/span.js';
import {
  AGE_WORDS,
  ageBeside,
  isAge,
  isAgeOf,
  isAgeOfKnown,
  wholeAge,
} from '../../language/stated-age.js';
import { buildQuery, type Query } from '../../search/query.js';
import type { Answer } from '../answer.js';
import type { Evidence } from '../candidates/evidence.js';
import { wordsAt } from '../choosing/finding.js';
import { type Inquiry, investigate } from '../choosing/investigate.js';
import type { AskOptions } from '../holdings/ask-options.js';
import { outside } from '../holdings/exclusion.js';
import type { Library } from '../holdings/library.js';
import { namedPeople } from '../question/named-people.js';
import type { Question } from '../question/question.js';
import { found, refuse } from '../telling/respond.js';
import { isTrade, nameOfKnown } from './person-known.js';
import { answerStatements, paragraphOf, type Statement } from './statement.js';

/**
 * The answer to `Berapa umur Siti Aminah?`, the newest first, and to `Berapa umur pelaku?`; a
 * refusal when no article gives it for somebody known by name; null when something else is asked, or
 * when nothing gives the age of the person described.
 */
export function answerAge(
  library: Library,
  question: Question,
  options: AskOptions = {},
): Answer | null {
  const asksAge =
    question.asks === 'number' && question.tokens.some(({ folded }) => AGE_WORDS.has(folded));
  const people = asksAge ? namedPeople(library, question, AGE_WORDS) : [];
  if (!asksAge) return null;
  const inquiry = investigate(library, question, options);
  if (people.length === 0) return answerDescribed(library, inquiry);
  const query = buildQuery(people.map(({ name }) => name).join(' '), library.index, {
    language: question.language,
  });
  const ages = people
    .flatMap(({ mentions }) => mentions)
    .filter(outside(options.exclude))
    .flatMap((place) => ageAt(library, place) ?? []);
  return (
    answerStatements(library, query, ages, 'number') ??
    answerDescribed(library, inquiry) ??
    refuse(library, inquiry, 'number', options)
  );
}

/** The age right beside the words that say whose it is: `pelaku berinisial AS (39)`. */
function answerDescribed(library: Library, inquiry: Inquiry): Answer | null {
  for (const evidence of inquiry.evidence) {
    const span = ageDescribed(evidence, inquiry.query);
    if (!span) continue;
    const finding = wordsAt(evidence, span);
    return found(library, inquiry.query, [finding], { headline: finding.label, topic: 'number' });
  }
  return null;
}

/** Where a sentence that has all the words for who is asked about gives their age, or null. */
function ageDescribed({ paragraph, scene, sentences, facts }: Evidence, query: Query): Span | null {
  const { text } = paragraph;
  const asked = query.terms.flatMap(({ token }, term) =>
    AGE_WORDS.has(token.folded) ? [] : [term],
  );
  for (const number of facts.numbers) {
    if (!isAge(text, number, number.value)) continue;
    const sentence = sentences.find((span) => contains(span, number));
    const words = scene.words.filter(
      (word) => asked.includes(word.match) && sentence !== undefined && contains(sentence, word),
    );
    const isWhole = asked.every((term) => words.some(({ match }) => match === term));
    const isOfThem = words.some((word) => {
      const name = facts.people.find(({ start, end }) => start >= word.end && end <= number.start);
      return isAgeOf(text, word, number, name ?? null);
    });
    if (asked.length > 0 && isWhole && isOfThem) return wholeAge(text, number);
  }
  return null;
}

/** The age beside a mention, or where the text goes on about the person mentioned. */
function ageAt(library: Library, place: PersonPlace): Statement | null {
  const { article, mention } = place;
  const here = paragraphOf(library, place);
  if (!here) return null;
  const { text, facts } = here;
  for (const number of facts.numbers) {
    const span = ageBeside(text, mention, number, number.value);
    if (span) return { place, span, value: number.value };
  }
  for (const number of facts.numbers) {
    const isKnown =
      isAgeOfKnown(text, number, number.value, isTrade) &&
      nameOfKnown(article, text, facts, number) === mention.name;
    if (isKnown) return { place, span: wholeAge(text, number), value: number.value };
  }
  return null;
}
