/** Which quotations a question is about: those of a speaker, or those near a subject. */
import { readRoleMeaning } from '../facts/roles.js';
import { LANGUAGES } from '../language/languages.js';
import { isStopWord } from '../language/stop-words.js';
import { tokenize } from '../language/tokenizer.js';
import type { Query } from '../search/query.js';
import { retrieve } from '../search/retrieve.js';
import type { Library } from './library.js';
import { type QuotationEntry, speakerWords } from './quotation-index.js';

/**
 * Every quotation of whom `speaker` names: with all its words in name or office, else of the person
 * it misspells, else of who holds the office it is in another language.
 */
export function quotationsBy(library: Library, speaker: string): readonly QuotationEntry[] {
  const words = tokenize(speaker).filter((token) => !isStopWord(token, LANGUAGES.id));
  const byWords = library.quotations
    .bySpeakerWord(words[0]?.folded ?? '')
    .filter(({ quotation }) => {
      const held = speakerWords(quotation);
      return words.every((word) => held.has(word.folded));
    });
  if (byWords.length > 0) return byWords;
  const [similar] = library.people.find(speaker, 1);
  if (similar) return quotationsByName(library, similar.person.name);
  const holders = library.offices.holdersOf(readRoleMeaning(speaker));
  const names = new Set(holders.map(({ name }) => name));
  return [...names].flatMap((name) => quotationsByName(library, name));
}

/** Every quotation of the person of this full name. */
export function quotationsByName(library: Library, name: string): QuotationEntry[] {
  const first = tokenize(name)[0]?.folded ?? '';
  return library.quotations
    .bySpeakerWord(first)
    .filter(({ quotation }) => quotation.speaker?.name === name);
}

/** Quotations in the paragraphs nearest to a subject. */
export function quotationsNear(
  { index, quotations }: Library,
  query: Query,
): readonly QuotationEntry[] {
  return retrieve(query, index).flatMap(({ ordinal }) =>
    quotations.inParagraph(index.articleOf[ordinal] ?? -1, index.paragraphAt(ordinal)?.number ?? 0),
  );
}
