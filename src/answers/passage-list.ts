/** The passages of an answer as they are gathered: the same words are shown, and cited, once. */
import type { Passage } from './answer.js';

type Mark = readonly [number, number];

export class PassageList {
  readonly #passages: Passage[] = [];

  get passages(): readonly Passage[] {
    return this.#passages;
  }

  /** Index of the passage, or of one that holds all of it. */
  add(passage: Passage): number {
    const at = this.#passages.findIndex(
      (known) =>
        known.articleId === passage.articleId &&
        known.paragraph === passage.paragraph &&
        (contains(known, passage) || contains(passage, known)),
    );
    const known = this.#passages[at];
    if (known === undefined) return this.#passages.push(passage) - 1;
    const [outer, inner] = contains(known, passage) ? [known, passage] : [passage, known];
    const moved = inner.highlights.map(
      ([from, to]): Mark => [from + inner.start - outer.start, to + inner.start - outer.start],
    );
    this.#passages[at] = { ...outer, highlights: joined([...outer.highlights, ...moved]) };
    return at;
  }
}

function contains(outer: Passage, inner: Passage): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
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
