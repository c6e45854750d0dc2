/** Kutip as it is asked in Discord, but for Discord. */
import type { Answer } from '../../../src/answers/answer.js';
import { answerAsk } from '../../../src/answers/ask.js';
import { buildLibrary } from '../../../src/answers/build-library.js';
import type { Library } from '../../../src/answers/library.js';
import { answerSearch } from '../../../src/answers/search.js';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { type Build, WANTED } from './system.js';

export const buildKutip: Build = async (file) => {
  const library = buildLibrary(await readCorpus(file), new Date(0));
  const numbers = numbersIn(library);
  return new Map([
    ['/search', (question) => numbers(answerSearch(library, question, 1))],
    ['/ask', (question) => numbers(answerAsk(library, question))],
  ]);
};

/** Finds the numbers of the paragraphs that an answer shows. */
function numbersIn({ articles }: Library): (answer: Answer) => number[] {
  const firstOf = new Map<string, number>();
  let count = 0;
  for (const { id, paragraphs } of articles) {
    firstOf.set(id, count);
    count += paragraphs.length;
  }
  return (answer) =>
    answer.kind === 'found'
      ? answer.passages
          .slice(0, WANTED)
          .map(({ articleId, paragraph }) => (firstOf.get(articleId) ?? 0) + paragraph - 1)
      : [];
}
