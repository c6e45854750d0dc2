/** Whether something is said of another subject than the question is about, or says nothing new. */
import { contains, type Span } from '../../../language/span.js';
import { tokenize } from '../../../language/tokenizer.js';
import { sentenceOf } from '../choice-sentence.js';
import type { Inquiry } from '../investigate.js';

/** Whether the best choice repeats the question, or is about something that was not asked. */
export function hasOtherSubject(inquiry: Inquiry): boolean {
  return (
    repeatsQuestion(inquiry) ||
    isOfNothingAsked(inquiry) ||
    definesOther(inquiry) ||
    isOtherSide(inquiry) ||
    isOfOtherPerson(inquiry)
  );
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

/** `Apa penyebab tifus?` is not answered by the cause of something else. */
function isOfNothingAsked({
  question,
  query: { terms },
  choices,
  evidence,
  around,
}: Inquiry): boolean {
  // An office alone may be all that an article says of the one asked for.
  if (question.asks === 'person') return false;
  const { heads, classNouns } = question.language.questions;
  const there = choices[0]?.evidence ?? evidence[0];
  const found = new Set([...around, ...(there?.hit.matches.map(({ term }) => term) ?? [])]);
  const saysOfWhatKind = (folded: string) => heads.has(folded) || classNouns.has(folded);
  const asked = [...terms.keys()].filter((at) => !saysOfWhatKind(terms[at]?.token.folded ?? ''));
  return asked.length > 0 && asked.every((term) => !found.has(term));
}

/** Share of the question that the sentence of a definition must hold. */
const DEFINED = 0.4;

/** `Apa itu 2+2?`: what a sentence says about something else is no definition. */
function definesOther({ question, choices }: Inquiry): boolean {
  return question.asks === 'definition' && (choices[0]?.signals.of('sentence') ?? 1) < DEFINED;
}

/**
 * `Kapan debat kedua digelar?` is not answered by the day of the first: right in 2 of 12
 * development questions.
 */
function isOtherSide({ choices }: Inquiry): boolean {
  return (choices[0]?.signals.of('sideOther') ?? 0) > 0;
}

/**
 * `Whom will Austin meet?` is not answered by whom Blinken meets, in a sentence that names him and not
 * Austin, whom the paragraph names elsewhere.
 */
function isOfOtherPerson({ question, query: { terms }, choices: [best] }: Inquiry): boolean {
  if (question.asks !== 'person' || !best) return false;
  const { scene, facts } = best.evidence;
  const sentence = sentenceOf(best);
  const named = scene.words.filter(({ match }) => terms[match]?.isName === true);
  const isAsked = (person: Span) => named.some((word) => contains(person, word));
  if (!facts.people.some(isAsked) || named.some((word) => word.sentence === sentence)) return false;
  const before = scene.words.filter(
    (word) => word.sentence === sentence && word.end <= best.candidate.start,
  );
  return facts.people.some((person) => before.some((word) => contains(person, word)));
}
