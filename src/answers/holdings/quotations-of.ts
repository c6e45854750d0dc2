/** Which quotations a question is about: those of a speaker, or those near a subject. */
import { readRoleMeaning } from '../../facts/names/roles.js';
import { glossaryFor } from '../../language/glossary.js';
import type { LanguageCode } from '../../language/language.js';
import { LANGUAGE_CODES, LANGUAGES } from '../../language/languages.js';
import { isStopWord } from '../../language/stop-words.js';
import { type Token, tokenize } from '../../language/tokenizer.js';
import type { ParagraphIndex } from '../../search/paragraph-index.js';
import type { Query } from '../../search/query.js';
import { retrieve } from '../../search/retrieve.js';
import type { Library } from './library.js';
import type { QuotationEntry } from './quotation-index.js';
import { speakerWords } from './speaker.js';

/**
 * Every quotation of the person that `speaker` names: with all its words in name or office, in
 * either language and with acronyms or their long forms, else of the person it misspells, else of
 * who holds the office it is in another language.
 */
export function quotationsBy(library: Library, speaker: string): readonly QuotationEntry[] {
  const words = tokenize(speaker).filter((token) => !isStopWord(token, LANGUAGES.id));
  const byWords = library.quotations
    .bySpeakerWord(words[0]?.folded ?? '')
    .filter(({ quotation }) => {
      const held = speakerWords(quotation);
      return words.every((word) => held.has(word.folded));
    });
  const byOtherNames = quotationsByOtherNames(library, words);
  if (byWords.length > 0) return [...new Set([...byWords, ...byOtherNames])];
  const [similar] = library.people.find(speaker, 1);
  if (similar) return quotationsByName(library, similar.person.name);
  const holders = library.offices.holdersOf(readRoleMeaning(speaker));
  const names = new Set(holders.map(({ name }) => name));
  const byOffice = [...names].flatMap((name) => quotationsByName(library, name));
  return byOffice.length > 0 ? byOffice : byOtherNames;
}

/**
 * `Japan coast guard` is the `Penjaga Pantai Jepang` of an Indonesian article, and `BPKL` the
 * `Badan Pengelola Kawasan Lembah` where an article explains it.
 */
function quotationsByOtherNames({ quotations, index }: Library, words: readonly Token[]) {
  const found = LANGUAGE_CODES.flatMap((from) =>
    LANGUAGE_CODES.filter((to) => to !== from).flatMap((to) => {
      const parts = partsOf(words, from, to, index);
      const [first] = parts;
      const entries = (first ?? []).flatMap((phrase) => quotations.bySpeakerWord(phrase[0] ?? ''));
      return entries.filter(({ quotation }) => {
        const held = speakerWords(quotation);
        return parts.every((phrases) =>
          phrases.some((phrase) => phrase.every((word) => held.has(word))),
        );
      });
    }),
  );
  return [...new Set(found)];
}

/** The words for a speaker part by part, each as asked and as articles may write it otherwise. */
function partsOf(
  words: readonly Token[],
  from: LanguageCode,
  to: LanguageCode,
  { acronyms }: ParagraphIndex,
) {
  const glossary = glossaryFor(from, to);
  const content = words.filter((token) => !isStopWord(token, LANGUAGES[from]));
  const parts: (readonly (readonly string[])[])[] = [];
  for (let at = 0; at < content.length; ) {
    const translation = glossary.translate(content, at);
    const explained = [...acronyms.values()].flatMap((table) => table.match(content, at) ?? []);
    const end = Math.max(translation?.end ?? 0, at + 1, ...explained.map((match) => match.end));
    const own = content.slice(at, end).map((token) => token.folded);
    const others = [
      ...(translation?.end === end ? translation.phrases : []),
      ...explained.flatMap((match) => (match.end === end ? match.otherNames : [])),
    ];
    parts.push([own, ...others]);
    at = end;
  }
  return parts;
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
