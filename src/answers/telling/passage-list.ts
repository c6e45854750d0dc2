/** Collects the passages of an answer: the same words are shown, and cited, only once. */
import { contains, type Span } from '../../language/span.js';
import type { Passage } from '../answer.js';

type Mark = readonly [number, number];

/** Grows with each `add`; a passage keeps its index. */
export class PassageList {
  readonly #passages: Passage[] = [];

  get passages(): readonly Passage[] {
    return this.#passages;
  }

  /**
   * Index of a passage that shows what is at `focus` in the paragraph: `passage` itself, unless
   * one gathered before shows it. A longer cut of the same words replaces the shorter.
   */
  add(passage: Passage, focus: Span): number {
    const at = this.#passages.findIndex(
      (known) =>
        known.articleId === passage.articleId &&
        known.paragraph === passage.paragraph &&
        (contains(known, focus) || contains(passage, known)),
    );
    const known = this.#passages[at];
    if (known === undefined) return this.#passages.push(passage) - 1;
    const [kept, other] = contains(known, focus) ? [known, passage] : [passage, known];
    this.#passages[at] = {
      ...kept,
      highlights: joined([...kept.highlights, ...marksIn(kept, other)]),
    };
    return at;
  }
}

/** The highlights of `other` that are in `kept`, as offsets there. */
function marksIn(kept: Passage, { start, highlights }: Passage): Mark[] {
  return highlights
    .map(([from, to]): Mark => [from + start - kept.start, to + start - kept.start])
    .filter(([from, to]) => from >= 0 && to <= kept.text.length);
}

/** The marks in order, overlapping ones as one. */
function joined(marks: readonly Mark[]): Mark[] {
  const list: Mark[] = [];
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = list.at(-1);
    if (last && from <= last[1]) list[list.length - 1] = [last[0], Math.max(last[1], to)];
    else list.push([from, to]);
  }
  return list;
}
