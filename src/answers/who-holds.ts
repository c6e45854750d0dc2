/** Who holds an office: `menhan AS`, `US defense secretary`, whichever language the articles use. */
import type { OfficeHolder } from '../facts/office-directory.js';
import { readRoleMeaning } from '../facts/roles.js';
import { buildQuery } from '../search/query.js';
import type { Answer } from './answer.js';
import type { AskOptions } from './investigate.js';
import type { Library } from './library.js';
import { mentionFinding } from './mention-finding.js';
import { officeWords } from './office-asked.js';
import type { Question } from './question.js';
import { found } from './respond.js';

/** Holders shown when articles name several. */
const MAX_HOLDERS = 5;

/** The answer to a question for the holder of an office; null when its words are no office or nobody has it. */
export function answerWhoHolds(
  library: Library,
  question: Question,
  { exclude }: AskOptions = {},
): Answer | null {
  const words = officeWords(question);
  const office = readRoleMeaning(words);
  if (office.offices.size === 0) return null;
  const holders = library.offices
    .holdersOf(office)
    .filter(({ place }) => !exclude?.has(place.article.id))
    .slice(0, MAX_HOLDERS);
  const query = buildQuery(words, library.index, { language: question.language });
  // Without dates there is no telling who came after whom: the evidence must decide.
  const isDated = holders.every(({ place }) => place.article.publishedAt !== null);
  if (holders.length > 1 && !isDated) return null;
  const findings = inOwnLanguageFirst(holders, question)
    .map(({ place }) => mentionFinding(library, query, place))
    .filter((finding) => finding !== null);
  const [first] = findings;
  if (!first) return null;
  // Two names for one office: it changed hands, or the articles differ. Either way none is chosen.
  const disagreement = findings.length > 1;
  const headline = disagreement ? null : first.label;
  // Every word was understood, also those that the articles write otherwise (`menhan`).
  const inquiry = {
    question,
    query: { ...query, missing: [] },
    hits: [],
    evidence: [],
    choices: [],
  };
  return found(library, inquiry, findings, { headline, topic: 'who', disagreement });
}

/** One holder found in both languages is shown in the asker's; others stay newest first. */
function inOwnLanguageFirst(
  holders: readonly OfficeHolder[],
  { language }: Question,
): OfficeHolder[] {
  if (new Set(holders.map(({ name }) => name)).size > 1) return [...holders];
  return [...holders].sort(
    (a, b) =>
      Number(b.place.article.language === language.code) -
      Number(a.place.article.language === language.code),
  );
}
