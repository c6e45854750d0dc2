/** Whether a text gives a clause as the reason for what was asked, or as its way. */
import type { Cue } from '../../../language/cues.js';
import { includesKind } from '../../../search/fact-kinds.js';
import type { Query, QueryTerm } from '../../../search/query.js';
import type { Evidence } from '../../candidates/evidence.js';
import type { Question } from '../../question/question.js';
import { termsBeside } from '../choice-sentence.js';
import type { Choice } from '../choose.js';
import { type Finding, wordsAt } from '../finding.js';

/** Cues that lead to an answer to `mengapa` and to `bagaimana`. */
const LEADS: Readonly<Partial<Record<Question['asks'], readonly Cue[]>>> = {
  reason: ['reason', 'purpose'],
  manner: ['means', 'purpose'],
};

/**
 * Share of the question that the paragraph of a reason must hold, since it may be the reason for
 * something else.
 */
const ASKED = 0.5;
/**
 * Share of the question's words other than names that its sentence must hold: all, when it gives
 * only a purpose.
 */
const DEEDS = { reason: 0.65, purpose: 0.95 } as const;

/**
 * Choices for `mengapa` and `bagaimana` without those that no word marks as a reason or a way:
 * `menjadi 6,5 persen` is no reason for a rise. `Apa tujuan …?` may be answered by
 * `Tujuannya adalah …`.
 */
export function keepReasons(
  choices: readonly Choice[],
  question: Question,
  { terms }: Query,
): readonly Choice[] {
  const leads = LEADS[question.asks];
  if (leads === undefined || question.asking === null || question.classNoun !== null)
    return choices;
  return choices.filter((choice) => {
    const { candidate, evidence } = choice;
    const { words } = evidence.scene;
    const cue = words[candidate.first]?.cue ?? words[candidate.first - 1]?.cue ?? null;
    const isMeasure = [candidate.first, candidate.first + 1].some((at) =>
      isMeasured(evidence, at, question),
    );
    const isLed = cue !== null && leads.includes(cue) && !isMeasure;
    const least = cue === 'purpose' && question.asks === 'reason' ? DEEDS.purpose : DEEDS.reason;
    const there = new Set(words.map(({ match }) => match));
    return (
      isLed &&
      shareOf(there, terms) >= ASKED &&
      shareOf(termsBeside(choice), terms, ({ isName }) => !isName) >= least
    );
  });
}

/** Share of the worth of some words that is found; 1 when the question has none of them. */
function shareOf(
  found: ReadonlySet<number>,
  terms: readonly QueryTerm[],
  isMeant: (term: QueryTerm) => boolean = () => true,
): number {
  const worth = (isCounted: (at: number) => boolean) =>
    terms.reduce((sum, term, at) => (isMeant(term) && isCounted(at) ? sum + term.idf : sum), 0);
  const all = worth(() => true);
  return all === 0 ? 1 : worth((at) => found.has(at)) / all;
}

/** `Dengan kerugian Rp 4 miliar` says how much, not how; `karena utang kepada bank` says why. */
function isMeasured({ scene }: Evidence, at: number, { language }: Question): boolean {
  const isHead = language.questions.heads.get(scene.words[at]?.folded ?? '') === 'number';
  return isHead && includesKind(scene.kinds[at + 1] ?? 0, 'numbers');
}

/** Paragraphs after the best one in which its reason is looked for. */
const REASON_REACH = 2;

/**
 * The sentences that give a reason in the best paragraph's article right after it:
 * `Langkah itu diambil untuk menahan harga` says why without the question's words.
 */
export function reasonsAfter(
  { evidence: best, span }: Finding,
  evidence: readonly Evidence[],
  { asks }: Question,
): Finding[] {
  const leads = LEADS[asks] ?? [];
  return evidence
    .filter(({ article, paragraph }) => {
      const distance = paragraph.number - best.paragraph.number;
      return article.id === best.article.id && distance >= 0 && distance <= REASON_REACH;
    })
    .sort((a, b) => a.paragraph.number - b.paragraph.number)
    .flatMap((piece) => {
      const { scene, sentences } = piece;
      const lead = scene.words.find(({ cue }) => cue !== null && leads.includes(cue));
      const sentence = sentences[lead?.sentence ?? -1];
      if (!sentence || (piece === best && sentence.start === span.start)) return [];
      return [wordsAt(piece, sentence)];
    });
}
