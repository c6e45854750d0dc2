/** How old somebody is: the age that stands beside the name, and no other number. */
import type { PersonPlace } from '../facts/person-directory.js';
import { AGE_WORDS, ageBeside } from '../language/ages.js';
import type { Span } from '../language/span.js';
import { buildQuery, type Query } from '../search/query.js';
import type { Answer } from './answer.js';
import type { Finding } from './choosing/finding.js';
import { investigate } from './choosing/investigate.js';
import { mentionFinding } from './choosing/mention-finding.js';
import type { AskOptions } from './holdings/ask-options.js';
import type { Library } from './holdings/library.js';
import { namedPeople } from './question/named-people.js';
import type { Question } from './question/question.js';
import { found, refuse } from './respond.js';

/** Ages shown when articles tell several. */
const MAX_AGES = 3;

/**
 * The answer to `Berapa umur Siti Aminah?`, the newest first; a refusal when no article tells it; null
 * when something else is asked, or the age of nobody the articles know by name.
 */
export function answerAge(
  library: Library,
  question: Question,
  options: AskOptions = {},
): Answer | null {
  const asksAge =
    question.asks === 'number' && question.tokens.some(({ folded }) => AGE_WORDS.has(folded));
  const people = asksAge ? namedPeople(library, question, AGE_WORDS) : [];
  if (people.length === 0) return null;
  const query = buildQuery(people.map(({ name }) => name).join(' '), library.index, {
    language: question.language,
  });
  const ages = people
    .flatMap(({ mentions }) => mentions)
    .filter(({ article, paragraph }) => !options.exclude?.has(article.id, paragraph))
    .flatMap((place) => ageAt(library, place) ?? []);
  const told = ages.filter(
    ({ value }, at) => at === ages.findIndex((other) => other.value === value),
  );
  const findings = told.slice(0, MAX_AGES).flatMap((age) => toFinding(library, query, age) ?? []);
  const [first, ...others] = findings;
  if (!first) return refuse(library, investigate(library, question, options), 'number', options);
  const headline = others.length === 0 ? first.label : null;
  const disagreement = others.length > 0;
  return found(library, query, findings, { headline, topic: 'number', disagreement });
}

interface Age {
  readonly place: PersonPlace;
  readonly span: Span;
  /** In digits. */
  readonly value: string;
}

function ageAt({ index, facts }: Library, place: PersonPlace): Age | null {
  const { article, paragraph, mention } = place;
  const text = article.paragraphs[paragraph - 1]?.text ?? '';
  const articleIndex = index.articleOf[index.ordinalOf(article.id, paragraph) ?? -1] ?? -1;
  for (const number of facts[articleIndex]?.[paragraph - 1]?.numbers ?? []) {
    const span = ageBeside(text, mention, number, number.value);
    if (span) return { place, span, value: number.value };
  }
  return null;
}

function toFinding(library: Library, query: Query, { place, span, value }: Age): Finding | null {
  const finding = mentionFinding(library, query, place);
  if (!finding) return null;
  const label = finding.evidence.paragraph.text.slice(span.start, span.end);
  return { ...finding, span, label, detail: place.mention.name, value };
}
