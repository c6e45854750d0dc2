/** Whether a text gives a clause as a reason or a way, and of what was asked. */
import type { Cue } from '../../language/cues.js';
import type { Evidence } from '../candidates/evidence.js';
import type { Word } from '../candidates/scene.js';
import type { Question } from '../question/question.js';
import type { Choice } from './choose.js';
import { type Finding, wordsAt } from './finding.js';

/** What leads to an answer to `mengapa` and to `bagaimana`. */
const LEADS: Readonly<Partial<Record<Question['asks'], readonly Cue[]>>> = {
  reason: ['reason', 'purpose'],
  manner: ['means', 'purpose'],
};

/** Share of the question that the sentence of a reason must hold: another's reason is none. */
const ASKED = 0.5;

/**
 * Choices for `mengapa` and `bagaimana` without those that no word gives as a reason or a way: `menjadi
 * 6,5 persen` is no reason for a rise. `Apa tujuan …?` may be answered by `Tujuannya adalah …`.
 */
export function reasonsTold(choices: readonly Choice[], question: Question): readonly Choice[] {
  const leads = LEADS[question.asks];
  if (leads === undefined || question.asking === null || question.classNoun !== null)
    return choices;
  return choices.filter((choice) => {
    const { candidate, evidence, signals } = choice;
    const { words } = evidence.scene;
    const cue = words[candidate.first]?.cue ?? words[candidate.first - 1]?.cue ?? null;
    const isMeasure =
      isMeasured(words[candidate.first], question) ||
      isMeasured(words[candidate.first + 1], question);
    return cue !== null && leads.includes(cue) && !isMeasure && signals.of('sentence') >= ASKED;
  });
}

/** `Dengan kerugian Rp 4 miliar` tells how much, not how. */
function isMeasured(word: Word | undefined, { language }: Question): boolean {
  return language.questions.heads.get(word?.folded ?? '') === 'number';
}

/** Paragraphs behind the best one in which its reason is looked for. */
const REASON_REACH = 2;

/**
 * The sentences that give a reason in the best paragraph's article right behind it: `Langkah itu
 * diambil untuk menahan harga` tells why without the question's words.
 */
export function reasonsBehind(
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
      const told = sentences[lead?.sentence ?? -1];
      if (!told || (piece === best && told.start === span.start)) return [];
      return [wordsAt(piece, told)];
    });
}
