/** What the paragraph, the sentence and the clause around a candidate say for it. */
import type { Scene, Word } from '../candidates/scene.js';
import { FIGURE_ID } from './signal-names.js';
import type { SignalSheet } from './signal-sheet.js';

/** Coverage that differs by less is the same. */
const SAME = 1e-6;

/**
 * How much of the question is around `word`, the candidate's first; `fullest` is the most that a
 * sentence with a candidate has, 0–1.
 */
export function noteSurroundings(
  signals: SignalSheet,
  scene: Scene,
  { sentence, clause }: Word,
  fullest: number,
): void {
  const behind = fullest - (scene.sentenceCoverage[sentence] ?? 0);
  signals.note(FIGURE_ID.sentenceBehind, behind > SAME ? behind : 0);
  signals.note(FIGURE_ID.fullestSentence, fullest > 0 && behind <= SAME ? 1 : 0);
  signals.note(FIGURE_ID.evidence, scene.evidence);
  signals.note(FIGURE_ID.bestParagraph, scene.evidence === 0 ? 1 : 0);
  signals.note(FIGURE_ID.sentence, scene.sentenceCoverage[sentence] ?? 0);
  signals.note(FIGURE_ID.clause, scene.clauseCoverage[clause] ?? 0);
}

/** Whether the sentence of a word is one that says what the question's names are. */
export function noteSubject(signals: SignalSheet, scene: Scene, { sentence }: Word): void {
  signals.note(FIGURE_ID.namesInSentence, scene.sentenceNames[sentence] ?? 0);
  signals.note(FIGURE_ID.nameOpensSentence, scene.sentenceOpenings[sentence] ?? 0);
  signals.note(FIGURE_ID.nameOpensParagraph, scene.sentenceOpenings[0] ?? 0);
  signals.note(FIGURE_ID.firstSentence, sentence === 0 ? 1 : 0);
}
