/** A few words that ask without an interrogative: `biaya jembatan`, `lokasi kebakaran`. */
import { readRoleMeaning } from '../../facts/names/roles.js';
import type { Language } from '../../language/language.js';
import { ALL_LANGUAGES } from '../../language/languages.js';
import type { AnswerType } from '../../language/questions.js';
import { tokenize } from '../../language/tokenizer.js';
import { officeHead } from './office-asked.js';
import { findCounted, type Question } from './question.js';

/**
 * The question that a topic's own head asks, or null when it has none. The head precedes its
 * subject (`harga beras`) or, in English, before `of` or at the end (`price of rice`,
 * `rice price`). So few words do not reveal their language, but the head does.
 */
export function questionOfHead(question: Question): Question | null {
  if (!question.isTopic) return null;
  for (const language of [question.language, ...ALL_LANGUAGES]) {
    const headed = readHead({ ...question, language });
    if (headed) return headed;
  }
  return null;
}

function readHead(question: Question): Question | null {
  const { questions, stopWords } = question.language;
  const words = question.tokens.map(({ folded }) => folded);
  const content = words.filter((word) => !stopWords.has(word));
  if (content.length < 2) return null;
  const named = namedNoun(words, question.language);
  if (named) return { ...question, ...named, isTopic: false };
  const head = headOf(words, content, question.language);
  const asks = questions.heads.get(head) ?? (isOffice(question) ? 'person' : undefined);
  if (asks === undefined) return null;
  const counted =
    asks === 'number' ? findCounted(words, words.indexOf(head), question.language) : null;
  return { ...question, asks, classNoun: head, counted, isTopic: false };
}

/** `Menteri keuangan Oria`, `CEO of Arga Air`, `Oria finance minister`: an office, whose it is, and nothing else. */
function isOffice({ text, language: { questions, roles } }: Question): boolean {
  const { offices, rest } = readRoleMeaning(text);
  const words = tokenize(text).map(({ folded }) => folded);
  const isAsked = questions.fillers.has(words[0] ?? '');
  if (isAsked || offices.size === 0 || rest.size > LONGEST_OWNER) return false;
  const opening = officeHead(text).length;
  const isLinked = questions.headLinks.size === 0 || questions.headLinks.has(words[opening] ?? '');
  const isLast = !questions.nounFirst && roles.heads.has(words.at(-1) ?? '');
  return (opening > 0 && isLinked) || isLast;
}

/** Words of whose an office is. */
const LONGEST_OWNER = 3;

/**
 * `Nama sopir bus`, `name of the driver`: the noun after it decides whether a person is asked for.
 */
function namedNoun(
  [first = '', ...words]: readonly string[],
  { questions, stopWords }: Language,
): { readonly asks: AnswerType; readonly classNoun: string } | null {
  const { nameWords, headLinks, heads } = questions;
  const isLinked = headLinks.size === 0 || headLinks.has(words[0] ?? '');
  if (!nameWords.has(first) || !isLinked) return null;
  const noun = words.find((word) => !stopWords.has(word) && !headLinks.has(word));
  if (noun === undefined) return null;
  const isSomebody = heads.get(noun) === 'person' || officeHead(noun).length > 0;
  return { asks: isSomebody ? 'person' : 'name', classNoun: noun };
}

/** The word that would be the interrogative, if the question had one. */
function headOf(
  words: readonly string[],
  content: readonly string[],
  { questions: { headLinks } }: Language,
): string {
  const [first = ''] = content;
  const last = content.at(-1) ?? '';
  const isBeforeSubject =
    headLinks.size === 0 || headLinks.has(words[words.indexOf(first) + 1] ?? '');
  return isBeforeSubject ? first : last;
}
