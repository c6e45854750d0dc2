/**
 * People whom a text names after what it says about them:
 * `Empat pencuri dibekuk. Mereka adalah Baso (34), Uci (29), …`.
 */
import { LANGUAGES, patternOfAll } from '../../language/languages.js';
import { contains, type Span } from '../../language/span.js';
import { retrieveOne } from '../../search/retrieve.js';
import { type Evidence, toEvidence } from '../candidates/evidence.js';
import type { Library } from '../holdings/library.js';
import { asksForAll } from '../question/question.js';
import { type Finding, wordsAt } from './finding.js';
import type { Inquiry } from './investigate.js';

/** Paragraphs after the best one among which they are named. */
const REACH = 2;

/** Share of the question that a paragraph must hold for its people to be those asked for. */
const MOST = 0.6;

/**
 * The people of such a sentence in the paragraph with most of the question or right after it, as
 * written; null when there is none.
 */
export function peopleListed(
  library: Library,
  { question, query, evidence }: Inquiry,
): Finding | null {
  if (question.asks !== 'person' || !asksForAll(question)) return null;
  const coverageOf = ({ hit }: Evidence) => hit.signals.coverage;
  const [best] = [...evidence].sort((a, b) => coverageOf(b) - coverageOf(a));
  if (!best || coverageOf(best) < MOST) return null;
  const { index } = library;
  const { article, paragraph } = best;
  for (let number = paragraph.number; number <= paragraph.number + REACH; number++) {
    const ordinal = index.ordinalOf(article.id, number);
    const hit = ordinal === null ? null : retrieveOne(query, index, ordinal);
    const piece = hit && toEvidence(library, query, hit, hit.score);
    const list = piece && listIn(piece);
    if (list) return wordsAt(piece, list);
  }
  return null;
}

/** From the first to the last of the people in a sentence that says who they are. */
function listIn({ article, paragraph, facts, sentences }: Evidence): Span | null {
  const { theyAre } = LANGUAGES[article.language].happenings;
  for (const sentence of sentences) {
    if (!theyAre.test(paragraph.text.slice(sentence.start, sentence.end))) continue;
    const people = facts.people.filter((person) => contains(sentence, person));
    const [first, last] = [people[0], people.at(-1)];
    if (first && last && people.length > 1) {
      const age = AGE.exec(paragraph.text.slice(last.end))?.[0] ?? '';
      return { start: first.start, end: last.end + age.length };
    }
  }
  return null;
}

const YEARS = patternOfAll(({ ages }) => ages.unit);
/** The age after the last of them. */
const AGE = new RegExp(String.raw`^ \(\d{1,3}${YEARS}?\)`, 'u');
