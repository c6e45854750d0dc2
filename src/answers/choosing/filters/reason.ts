/** Whether a text gives a clause as the reason for what was asked, or as its way. */
import type { Cue } from '../../../language/cues.js';
import { includesKind } from '../../../search/fact-kinds.js';
import type { Query, QueryTerm } from '../../../search/query.js';
import type { Evidence } from '../../candidates/evidence.js';
import type { Question } from '../../question/question.js';
import { termsBeside } from '../choice-sentence.js';
import type { Choice } from '../choose.js';
import { type Finding, wordsAt } from '../finding.js';
import { BEYOND_DOUBT } from './beyond-doubt.js';

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
 * `Tujuannya adalah …`. None are left where what is likeliest is no reason: one far less likely, or in
 * another article that has less of the question, is the reason for something else.
 */
export function keepReasons(
  choices: readonly Choice[],
  question: Question,
  query: Query,
): readonly Choice[] {
  const leads = LEADS[question.asks];
  const [best] = choices;
  if (leads === undefined || question.asking === null || question.classNoun !== null || !best)
    return choices;
  const reasons = choices.filter((choice) => {
    const lead = leadOf(choice, leads, question);
    return (
      lead !== null &&
      isOfAsked(choice, lead, question, query) &&
      (choice.evidence.article === best.evidence.article || holdsAllOf(best, choice))
    );
  });
  const isFarBehind = best.score - (reasons[0]?.score ?? best.score) > BEYOND_DOUBT;
  if (!isFarBehind) return reasons;
  return leadOf(best, leads, question) === null ? [] : choices;
}

/** The word that marks a choice as a reason or a way, or null. */
function leadOf(
  { candidate: { first }, evidence }: Choice,
  leads: readonly Cue[],
  question: Question,
): Cue | null {
  const { words } = evidence.scene;
  const cue = words[first]?.cue ?? words[first - 1]?.cue ?? null;
  const isMeasure = [first, first + 1].some((at) => isMeasured(evidence, at, question));
  return cue !== null && leads.includes(cue) && !isMeasure ? cue : null;
}

/** Whether its paragraph and its sentence hold enough of the question for it to be the reason for that. */
function isOfAsked(choice: Choice, lead: Cue, { asks }: Question, { terms }: Query): boolean {
  const there = new Set(choice.evidence.scene.words.map(({ match }) => match));
  const least = lead === 'purpose' && asks === 'reason' ? DEEDS.purpose : DEEDS.reason;
  return (
    shareOf(there, terms) >= ASKED &&
    shareOf(termsBeside(choice), terms, ({ isName }) => !isName) >= least
  );
}

/** Whether the paragraph of `other` has every word of the question that the one of `choice` has. */
function holdsAllOf(choice: Choice, other: Choice): boolean {
  const [asked, held] = [choice, other].map(
    ({ evidence }) => new Set(evidence.scene.words.map(({ match }) => match)),
  );
  return [...(asked ?? [])].every((term) => held?.has(term));
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
