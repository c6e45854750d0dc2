/**
 * Asked what people need, nobody answers with only the first of
 * `air bersih, obat-obatan, dan tenda`.
 */
import { fold } from '../../../language/fold.js';
import { lists } from '../../candidates/lists.js';
import { firstWordIn } from '../../candidates/scene.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

/** The list whose first item the choice is, where some thing was asked for; else the choice itself. */
export function wholeList(choice: Choice, { asks }: Question): Choice {
  const { candidate, evidence } = choice;
  if (asks !== 'thing') return choice;
  const list = lists(evidence.scene).find(
    ({ start, end }) => start >= candidate.start && start < candidate.end && end > candidate.end,
  );
  if (!list) return choice;
  const { words } = evidence.scene;
  const text = evidence.paragraph.text.slice(list.start, list.end);
  const [first, last] = [firstWordIn(words, list.start), firstWordIn(words, list.end - 1)];
  const source = 'list' as const;
  return {
    ...choice,
    text,
    key: fold(text),
    candidate: { ...candidate, ...list, source, first, last },
  };
}
