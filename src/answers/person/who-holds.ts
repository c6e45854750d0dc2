/** Who holds an office: `menhan AS`, `US defense secretary`, whichever language the articles use. */
import type { Article } from '../../corpus/article.js';
import type { PersonMention } from '../../facts/facts.js';
import { type RoleMeaning, readRoleMeaning } from '../../facts/names/roles.js';
import type { OfficeHolder } from '../../facts/people/office-directory.js';
import type { PersonPlace } from '../../facts/people/person-directory.js';
import { LANGUAGES } from '../../language/languages.js';
import { hasPhrase } from '../../language/phrases.js';
import { splitSentences } from '../../language/sentences.js';
import { contains } from '../../language/span.js';
import { tokenize } from '../../language/tokenizer.js';
import { buildQuery } from '../../search/query.js';
import type { Answer } from '../answer.js';
import { mentionFinding, wholeSentence } from '../choosing/mention-finding.js';
import type { AskOptions } from '../holdings/ask-options.js';
import type { Library } from '../holdings/library.js';
import { asksForNow, mendOffice } from '../question/office-asked.js';
import type { Question } from '../question/question.js';
import { found } from '../telling/respond.js';
import { holdersKnown } from './office-holders.js';

/** Holders shown when articles name several. */
const MAX_HOLDERS = 5;

/**
 * The answer to a question for the holder of an office; null when its words are no office or nobody
 * has it.
 */
export function answerWhoHolds(
  library: Library,
  question: Question,
  { exclude }: AskOptions = {},
): Answer | null {
  const words = mendOffice(library, question);
  const office = readRoleMeaning(words);
  if (office.offices.size === 0) return null;
  const isNow = asksForNow(question);
  const known = holdersKnown(library, question, office, exclude);
  const staying = isNow ? known.filter((holder) => !hasLeft(holder, office)).slice(0, 1) : known;
  // A former holder is not the answer, but the sentence about leaving often names the successor.
  const isLeft = isNow && staying.length === 0;
  const holders = (isLeft ? known.slice(0, 1) : staying).slice(0, MAX_HOLDERS);
  const query = buildQuery(words, library.index, { language: question.language });
  // Without dates nobody can tell who succeeded whom: the evidence must decide.
  const isDated = holders.every(({ place }) => place.article.publishedAt !== null);
  if (holders.length > 1 && !isDated) return null;
  const findings = holders
    .map(({ place }) => mentionFinding(library, query, place))
    .filter((finding) => finding !== null);
  const [first] = findings;
  if (!first) return null;
  // Every word was understood, also those that the articles write differently (`menhan`).
  const understood = { ...query, missing: [] };
  if (isLeft) {
    return found(library, understood, [wholeSentence(first)], {
      headline: null,
      topic: 'sentence',
    });
  }
  // Two names for one office: it changed hands, or the articles differ. Either way all are shown.
  const disagreement = findings.length > 1;
  const headline = disagreement ? null : first.label;
  return found(library, understood, findings, { headline, topic: 'who', disagreement });
}

/**
 * Whether somebody held the office (`mantan bupati`) or is said to leave it: nobody asks for them
 * now.
 */
function hasLeft({ place, role }: OfficeHolder, asked: RoleMeaning): boolean {
  return (role.limits.has('former') && !asked.limits.has('former')) || isLeaving(place);
}

/**
 * Whether the sentence that gives the office says that it is being left.
 * `Rosa Dewi terpilih menjadi ketua menggantikan …`: an office after the name is the one being
 * taken up.
 */
function isLeaving({ article, paragraph, mention }: PersonPlace): boolean {
  if (isComeInto(article, paragraph, mention)) return false;
  const language = LANGUAGES[article.language];
  const text = article.paragraphs[paragraph - 1]?.text ?? '';
  const sentence = splitSentences(text, language).find((span) => contains(span, mention));
  const words = tokenize(text.slice(sentence?.start ?? 0, sentence?.end ?? 0));
  return words.some(({ folded }) => language.roles.leaving.has(folded));
}

/** Whether a word such as `terpilih`, `appointed` is between a name and the office after it. */
function isComeInto({ paragraphs, language }: Article, paragraph: number, mention: PersonMention) {
  const { text = '' } = paragraphs[paragraph - 1] ?? {};
  const { appointing } = LANGUAGES[language].roles;
  const between = text.slice(mention.end, mention.roleSpan?.start ?? mention.end);
  const words = tokenize(between).map(({ folded }) => folded);
  return hasPhrase(words, appointing);
}
