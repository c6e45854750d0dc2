/** What an answer cites. */
import type { Answer, Passage } from '../src/answers/answer.js';

/** The passages shown, the nearest one of a refusal as well. */
export function passagesOf(answer: Answer): readonly Passage[] {
  if (answer.kind === 'found') return answer.passages;
  return answer.kind === 'nothing' && answer.nearest ? [answer.nearest] : [];
}
