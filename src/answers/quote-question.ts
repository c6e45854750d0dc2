/** `Apa kata Emanuel tentang aliansi?` → speaker `Emanuel`, about `aliansi`. */
import { fold } from '../language/fold.js';
import { wordsOfAll } from '../language/languages.js';
import { isStopWord } from '../language/stop-words.js';
import { type Token, tokenize } from '../language/tokenizer.js';
import type { Library } from './holdings/library.js';
import type { Question } from './question/question.js';
import type { QuoteQuery } from './quote.js';

/** What asks for a quotation, and what leads to its speaker, also in capitals: `QUOTE BY EMANUEL`. */
const ASKING = wordsOfAll(({ questions, names }) => [...questions.quoteWords, ...names.agents]);

/**
 * Splits the question at its word for "about"; without one, the longest known name is the speaker.
 */
export function readQuoteQuestion({ people }: Library, { text, language }: Question): QuoteQuery {
  const { fillers, aboutWords } = language.questions;
  const tokens = tokenize(text).filter((token) => !ASKING.has(token.folded));
  const about = tokens.findIndex((token) => aboutWords.has(token.folded));
  const isContent = (token: Token) => !fillers.has(token.folded) && !isStopWord(token, language);
  if (about >= 0) {
    return {
      language,
      speaker: words(tokens.slice(0, about).filter(isContent)),
      about: words(tokens.slice(about + 1).filter(isContent)),
    };
  }
  const content = tokens.filter(isContent);
  const known = content.filter((token) =>
    people.find(token.text, 1).some((match) => match.kind !== 'misspelled'),
  );
  const speaker = known.length > 0 ? known : content;
  const rest = content.filter((token) => !speaker.includes(token));
  return { language, speaker: words(speaker), about: words(rest) };
}

function words(tokens: readonly Token[]): string | null {
  const text = tokens.map((token) => token.text).join(' ');
  return fold(text) === '' ? null : text;
}
