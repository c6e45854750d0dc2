import type { Answer } from './answer.js';
import { toEvidence } from './candidates/evidence.js';
import { investigate } from './choosing/investigate.js';
import type { AskOptions } from './holdings/ask-options.js';
import type { Library } from './holdings/library.js';
import { similarWords } from './holdings/similar-words.js';
import { parseQuestion } from './question/question.js';
import { cutPage, LIST_PAGE } from './telling/page.js';
import { toPassage } from './telling/passages.js';
import { plainFound, refuse } from './telling/respond.js';

/**
 * The paragraphs that fit `query` best, ten per page, in order of rank; refuses only when no word
 * of it is in any article. `asked` is the page, from 1; one past the last shows the last.
 */
export function answerSearch(
  library: Library,
  query: string,
  asked: number,
  options: AskOptions = {},
): Answer {
  const inquiry = investigate(library, parseQuestion(query), options);
  const { hits, question } = inquiry;
  const { missing } = inquiry.query;
  const suggestions = similarWords(library, missing, question.language, options.exclude);
  if (hits.length === 0) return refuse(library, inquiry, 'search', { ...options, suggestions });
  const { shown, page } = cutPage(hits, LIST_PAGE, asked);
  const passages = shown
    .map((hit) => toEvidence(library, inquiry.query, hit, hit.score))
    .filter((evidence) => evidence !== null)
    .map((evidence) => toPassage(library, evidence, null));
  return plainFound({
    topic: 'search',
    items: [],
    passages,
    missing,
    suggestions,
    page,
  });
}
