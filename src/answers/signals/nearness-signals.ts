/** How near the question's words are to a candidate. */
import type { Place } from '../candidates/candidate.js';
import type { Scene } from '../candidates/scene.js';
import type { Asked } from '../question/asked.js';
import { FIGURE_ID } from './signal-names.js';
import type { SignalSheet } from './signal-sheet.js';

/** Depth over which a neighbor's worth fades to about a third. */
const REACH = 5;

/** Worth of the question's words around the candidate, the nearest of each, fading with distance. */
export function noteNearness(signals: SignalSheet, scene: Scene, asked: Asked, place: Place): void {
  weighNeighbors(scene, asked, place);
  const { idf, total, isName, frame, before, after } = asked;
  let all = 0;
  let names = 0;
  let worthBefore = 0;
  let worthAfter = 0;
  for (let term = 0; term < idf.length; term++) {
    const worth = Math.max(before[term] ?? 0, after[term] ?? 0);
    all += worth;
    if (isName[term]) names += worth;
    worthBefore += before[term] ?? 0;
    worthAfter += after[term] ?? 0;
  }
  const near = (term: number) => Math.max(before[term] ?? 0, after[term] ?? 0) / (idf[term] || 1);
  if (frame.classTerm >= 0) signals.note(FIGURE_ID.nearClass, near(frame.classTerm));
  if (frame.deed >= 0) signals.note(FIGURE_ID.nearDeed, near(frame.deed));
  signals.note(FIGURE_ID.nearness, all / total);
  signals.note(FIGURE_ID.nearNames, names / total);
  signals.note(FIGURE_ID.nearDeeds, (all - names) / total);
  signals.note(FIGURE_ID.nearBefore, worthBefore / total);
  signals.note(FIGURE_ID.nearAfter, worthAfter / total);
}

/** Fills `before` and `after` with what the nearest of each of the question's words is worth there. */
function weighNeighbors(
  { words, matches }: Scene,
  { idf, frame, before, after }: Asked,
  { first, last }: Place,
): void {
  const from = words[first]?.depth ?? 0;
  const to = words[last]?.depth ?? 0;
  before.fill(0);
  after.fill(0);
  for (const position of matches) {
    const word = words[position];
    if (!word) continue;
    const { depth, match } = word;
    if (position >= first && position <= last) {
      // What `412 peserta` counts is nearest inside it.
      if (match === frame.countedTerm) after[match] = idf[match] ?? 0;
      continue;
    }
    const side = position < first ? before : after;
    const gap = position < first ? from - depth : depth - to;
    const worth = (idf[match] ?? 0) * Math.exp(-gap / REACH);
    if (worth > (side[match] ?? 0)) side[match] = worth;
  }
}
