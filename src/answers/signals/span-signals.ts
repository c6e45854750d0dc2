/**
 * What speaks for a stretch of text as the answer, as named figures that fitted weights combine.
 */
import type { Candidate } from '../candidates/candidate.js';
import type { Scene } from '../candidates/scene.js';
import type { Asked } from '../question/asked.js';
import { noteClass, notePlaceKind } from './class-signals.js';
import { noteContrasts } from './contrast-signals.js';
import { noteDate } from './date-signals.js';
import { noteDeed } from './deed-signals.js';
import { noteFrame } from './frame-signals.js';
import { noteNearness } from './nearness-signals.js';
import { noteNeighbors } from './neighbor-signals.js';
import { noteKinds, noteOwnWords } from './own-word-signals.js';
import { notePredicate } from './predicate-signals.js';
import { noteRole, type RoleSignals } from './role-signals.js';
import { noteSubject, noteSurroundings } from './sentence-signals.js';
import { FIGURE_ID, SOURCE_ID } from './signal-names.js';
import { type SignalSheet, SpanSignals } from './signal-sheet.js';
import { noteUnit } from './unit-signals.js';

/** A candidate where it is, beside all others of the question. */
export interface Contender {
  readonly candidate: Candidate;
  /** Its own, as written. */
  readonly text: string;
  readonly scene: Scene;
  readonly role: RoleSignals;
  /** How many other paragraphs have the same words. */
  readonly repeats: number;
  /** The most that a sentence with any candidate has of the question, 0–1. */
  readonly fullest: number;
}

/** Notes on `signals` what speaks for one candidate. */
export function spanSignals(
  signals: SignalSheet,
  asked: Asked,
  { candidate, text, scene, role, repeats, fullest }: Contender,
): SpanSignals {
  const { words } = scene;
  const start = signals.length;
  const word = words[candidate.first];
  if (!word) return new SpanSignals(signals, start, start);
  signals.note(SOURCE_ID[candidate.source], 1);
  noteKinds(signals, scene, candidate);
  noteSurroundings(signals, scene, word, fullest);
  if (asked.question.asks === 'definition') noteSubject(signals, scene, word);
  noteNearness(signals, scene, asked, candidate);
  noteOwnWords(signals, words, asked.frame, candidate);
  noteNeighbors(signals, words, candidate);
  notePredicate(signals, scene, asked, candidate);
  noteClass(signals, words, asked.question, candidate);
  noteFrame(signals, words, asked.frame, candidate);
  noteDeed(signals, words, asked.frame, candidate);
  noteContrasts(signals, words, asked.sides, candidate);
  noteRole(signals, role);
  signals.note(FIGURE_ID.repeats, Math.log(1 + repeats));
  if (asked.wantedPlace !== null) notePlaceKind(signals, text, asked.wantedPlace);
  if (candidate.source.startsWith('date')) noteDate(signals, candidate, text, asked.wantedGrain);
  if (candidate.source.startsWith('number')) noteUnit(signals, candidate, words, asked);
  return new SpanSignals(signals, start, signals.length);
}
