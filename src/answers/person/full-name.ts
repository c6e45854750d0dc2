/** The whole name of somebody asked for by a part of it: `Siapa nama lengkap Wulan?` */
import { buildQuery } from '../../search/query.js';
import type { Answer } from '../answer.js';
import { mentionFinding } from '../choosing/mention-finding.js';
import type { AskOptions } from '../holdings/ask-options.js';
import { outside } from '../holdings/exclusion.js';
import type { Library } from '../holdings/library.js';
import { namedPeople } from '../question/named-people.js';
import type { Question } from '../question/question.js';
import { found } from '../telling/respond.js';

/**
 * The first mention by the fullest name; null when none is asked for, or when nobody, or several
 * people, have that part of a name.
 */
export function answerFullName(
  library: Library,
  question: Question,
  { exclude }: AskOptions = {},
): Answer | null {
  const { fullNameWords } = question.language.questions;
  if (!question.tokens.some(({ folded }) => fullNameWords.has(folded))) return null;
  const [person, ...others] = namedPeople(library, question, fullNameWords);
  if (!person || others.length > 0) return null;
  const whole = person.mentions
    .filter(outside(exclude))
    .find(({ mention }) => mention.text === person.name);
  const query = buildQuery(person.name, library.index, { language: question.language });
  const finding = whole && mentionFinding(library, query, whole);
  return finding
    ? found(library, query, [finding], { headline: finding.label, topic: 'who' })
    : null;
}
