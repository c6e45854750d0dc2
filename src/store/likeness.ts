/** Like questions together: a moderator reads what is missing, not every way of asking for it. */

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
  readonly words: ReadonlySet<string>;
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
  const groupsOf = new Map<string, Group<Question>[]>();
  for (const question of questions.toSorted((a, b) => b.count - a.count)) {
    const words = new Set(contentWords(question).slice(0, MAX_WORDS));
    const alike = mostAlike(words, groupsOf);
    if (alike !== null) {
      alike.questions.push(question);
      alike.count += question.count;
      continue;
    }
    const group = { words, questions: [question], count: question.count };
    groups.push(group);
    for (const word of words) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group]);
  }
  return groups
    .toSorted((a, b) => b.count - a.count)
    .flatMap(({ questions: own, count }) => {
      const [example] = own;
      return example === undefined ? [] : [{ example, questions: own, count }];
    });
}

function mostAlike<Question>(
  words: ReadonlySet<string>,
  groupsOf: ReadonlyMap<string, readonly Group<Question>[]>,
): Group<Question> | null {
  const shared = new Map<Group<Question>, number>();
  for (const word of words)
    for (const group of groupsOf.get(word) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
  let best: Group<Question> | null = null;
  let bestLikeness = ALIKE;
  for (const [group, count] of shared) {
    const likeness = count / (words.size + group.words.size - count);
    if (likeness < bestLikeness || (best !== null && likeness === bestLikeness)) continue;
    best = group;
    bestLikeness = likeness;
  }
  return best;
}
