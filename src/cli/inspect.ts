/** `kutip inspect`: the facts found in each paragraph, to see why an answer is what it is. */
import { stdout } from 'node:process';
import { nearest } from '../commands/nearest.js';
import type { Article } from '../corpus/article.js';
import { readCorpus } from '../corpus/read-corpus.js';
import { findFacts } from '../facts/find-facts.js';
import { clean } from '../terminal/clean.js';
import { paragraphRecord, renderParagraph } from '../terminal/inspection.js';
import { toJsonLine } from '../terminal/json.js';
import { EXIT, type ExitCode, type Invocation } from './invocation.js';
import { UsageError, withSuggestions } from './usage.js';

/** All articles, or the one named. */
export async function inspect({ usage, config, messages }: Invocation): Promise<ExitCode> {
  const { articles } = await readCorpus(config.corpusPath);
  const [id] = usage.words;
  const chosen = id === undefined ? articles : articles.filter((article) => article.id === id);
  if (id !== undefined && chosen.length === 0) {
    const names = nearest(
      id,
      articles.map((article) => article.id),
    );
    throw new UsageError(withSuggestions(messages.cli.unknownArticle(id), names, messages));
  }
  for (const article of chosen) {
    if (!usage.flags.has('json')) stdout.write(`${clean(article.title)} (${article.id})\n\n`);
    for (const line of describe(article)) stdout.write(`${line}\n`);
  }
  return EXIT.ok;

  function* describe(article: Article): Generator<string> {
    const facts = findFacts(article);
    for (const [index, paragraph] of article.paragraphs.entries()) {
      const found = facts[index];
      if (found === undefined) continue;
      yield usage.flags.has('json')
        ? toJsonLine(paragraphRecord(article, paragraph, found))
        : `${renderParagraph(paragraph, found, messages)}\n`;
    }
  }
}
