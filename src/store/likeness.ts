/**
 * Groups similar questions: a moderator wants to read what is missing, not every way of asking for
 * it.
 */

/** Questions that ask the same thing. */
export interface LikeGroup<Question> {
  /** The one asked most often. */
  readonly example: Question;
  /** All of them, the example first. */
  readonly questions: readonly Question[];
  /** How often they were asked in all. */
  readonly count: number;
}

/** Shared words in all words of two questions, from which they are alike. */
const ALIKE = 0.6;

/** Of a longer question only the first content words are compared; it bounds the work. */
const MAX_WORDS = 32;

interface Group<Question> {
  /** Number of the example's content words. */
  readonly size: number;
  readonly questions: Question[];
  count: number;
}

/**
 * Groups questions with the same content words, or most of them. `contentWords` gives a question's
 * words in the form in which they are compared, without stop words. A question is compared with a
 * group's example alone, so that a chain of small differences does not make one group of all.
 * Largest group first; the order of the rest is kept.
 */
export function groupByLikeness<Question extends { readonly count: number }>(
  questions: readonly Question[],
  contentWords: (question: Question) => readonly string[],
): readonly LikeGroup<Question>[] {
  const groups: Group<Question>[] = [];
  const groupsOf = new Map<string, number[]>();
  const shared = new Uint8Array(questions.length);
  for (const question of questions.toSorted((a, b) => b.count - a.count)) {
    const words = new Set(contentWords(question).slice(0, MAX_WORDS));
    shared.fill(0);
    for (const word of words)
      for (const index of groupsOf.get(word) ?? []) shared[index] = (shared[index] ?? 0) + 1;
    const alike = mostAlike(words.size, groups, shared);
    if (alike !== null) {
      alike.questions.push(question);
      alike.count += question.count;
      continue;
    }
    for (const word of words) {
      const known = groupsOf.get(word);
      if (known === undefined) groupsOf.set(word, [groups.length]);
      else known.push(groups.length);
    }
    groups.push({ size: words.size, questions: [question], count: question.count });
  }
  return groups
    .toSorted((a, b) => b.count - a.count)
    .flatMap(({ questions: own, count }) => {
      const [example] = own;
      return example === undefined ? [] : [{ example, questions: own, count }];
    });
}

/** `shared[n]` is how many of the question's words the example of group `n` has, too. */
function mostAlike<Question>(
  size: number,
  groups: readonly Group<Question>[],
  shared: Uint8Array,
): Group<Question> | null {
  let best: Group<Question> | null = null;
  let bestLikeness = 0;
  for (const [index, group] of groups.entries()) {
    const common = shared[index] ?? 0;
    const likeness = common / (size + group.size - common);
    if (!(likeness >= ALIKE && likeness > bestLikeness)) continue;
    best = group;
    bestLikeness = likeness;
  }
  return best;
}
