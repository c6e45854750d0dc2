/** Question → query: its words without those that ask. */
import { isLightWord, nearestInterrogative } from '../../language/questions.js';
import { isStopWord } from '../../language/stop-words.js';
import { type Token, tokenize } from '../../language/tokenizer.js';
import { buildQuery, type Query } from '../../search/query.js';
import type { Library } from '../holdings/library.js';
import type { Question } from './question.js';

/** The words searched for: without those that ask and those any such question has (`digelar`). */
export function toQuery({ index }: Library, question: Question): Query {
  const { text, language, asks, asking: span } = question;
  const { questions } = language;
  // `How long` asks by both its words, `a long war` by none.
  const measuring = span && question.tokens[span.last];
  const isAsking = ({ folded, start }: Token) =>
    questions.fillers.has(folded) ||
    nearestInterrogative(folded, questions) !== null ||
    (start === measuring?.start && questions.measuringWords.has(folded));
  const tokens = tokenize(text).filter((token) => !isStopWord(token, language));
  const asking = tokens.filter(isAsking);
  const light = tokens.filter(({ folded }) => isLightWord(folded, asks, questions));
  // A question of only such words is still searched for.
  const left = tokens.length - new Set([...asking, ...light]).size;
  const spared = left > 0 ? [...asking, ...light] : asking;
  return buildQuery(text, index, {
    language,
    asks,
    ignored: new Set(spared.map(({ folded }) => folded)),
  });
}
