/**
 * Who wrote an article of the corpus: whoever its front matter names, never anybody named in its
 * text.
 */
import { findPhrase } from '../../language/phrases.js';
import { isStopWord } from '../../language/stop-words.js';
import type { Answer } from '../answer.js';
import type { AskOptions } from '../holdings/ask-options.js';
import type { Library } from '../holdings/library.js';
import type { Question } from '../question/question.js';
import { answerArticleFact } from './article-fact.js';
import { articlesMeant } from './articles-meant.js';

/**
 * The answer to `Siapa penulis berita pasar ikan?`: the article with its author above its first
 * paragraph, or a refusal when it names none. Null when something else is asked, or about no article of
 * the corpus.
 */
export function answerAuthor(
  library: Library,
  question: Question,
  options: AskOptions = {},
): Answer | null {
  const subject = question.asks === 'person' ? subjectOf(question) : '';
  if (subject === '') return null;
  const articles = articlesMeant(library, subject, options.exclude);
  return answerArticleFact(articles, 'author', options);
}

/** What the article is about, in the question's words; empty when no author of one is asked for. */
function subjectOf({ tokens, text, language }: Question): string {
  const { authorship, fillers } = language.questions;
  const words = tokens.map(({ folded }) => folded);
  const asked = findPhrase(words, authorship);
  if (asked === null) return '';
  const rest = tokens
    .filter((_, at) => at < asked.first || at > asked.last)
    .filter((token) => !fillers.has(token.folded) && !isStopWord(token, language));
  return rest.map(({ start, end }) => text.slice(start, end)).join(' ');
}
