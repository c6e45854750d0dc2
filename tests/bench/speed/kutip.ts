/** Kutip as it is asked in Discord, but for Discord: the built program, as the others are built too. */
import type { Answer } from '../../../src/answers/answer.js';
import type { Library } from '../../../src/answers/holdings/library.js';
import { type Build, WANTED } from './system.js';

const BUILT = new URL('../../../dist/', import.meta.url);
const { answerAsk }: typeof import('../../../src/answers/ask.js') = await fromBuilt('answers/ask');
const { answerSearch }: typeof import('../../../src/answers/search.js') =
  await fromBuilt('answers/search');
const { buildLibrary }: typeof import('../../../src/answers/holdings/build-library.js') =
  await fromBuilt('answers/holdings/build-library');
const { readCorpus }: typeof import('../../../src/corpus/read-corpus.js') =
  await fromBuilt('corpus/read-corpus');

function fromBuilt(module: string) {
  return import(new URL(`${module}.js`, BUILT).href);
}

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
