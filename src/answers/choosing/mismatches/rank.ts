/** The one of many that a question singles out: the last, the largest, the second. */
import { ALL_LANGUAGES } from '../../../language/languages.js';
import { dimensionOf } from '../../../language/quantities.js';
import type { Word } from '../../candidates/scene.js';
import type { Question } from '../../question/question.js';
import { sidesAsked } from '../../question/sides.js';
import { sentenceOf } from '../choice-sentence.js';
import type { Inquiry } from '../investigate.js';

/**
 * `Kapan rapat terakhir digelar?` is not answered by the day of a meeting that its sentence does not call
 * the last, nor `Apa danau terbesar?` by a lake that the paragraph does not call so. Of 190 such answers
 * of the large collections 8 were right.
 */
export function isOtherRank({ question, query, choices: [best] }: Inquiry): boolean {
  const ranks = question.tokens.flatMap((_, at) => rankAt(question, at) ?? []);
  if (!best || ranks.length === 0) return false;
  const isCounted = sidesAsked(question).has('order');
  const sentence = sentenceOf(best);
  const { words } = best.evidence.scene;
  return ranks.some(({ kind, folded }) => {
    if (kind === 'ordinal' && !isCounted) return false;
    const term = query.terms.findIndex(({ token }) => token.folded === folded);
    const beside = kind === 'last' ? words.filter((word) => word.sentence === sentence) : words;
    return !beside.some(
      (word) => (term >= 0 && word.match === term) || tellsRank(word, kind, folded),
    );
  });
}

type RankKind = 'last' | 'utmost' | 'ordinal';

interface Rank {
  readonly kind: RankKind;
  readonly folded: string;
}

/**
 * None for a word in a name (`Perang Dunia Kedua`), of a time (`tahun terakhir`, `last year`) or that is a
 * verb (`did it last`).
 */
function rankAt({ tokens, language }: Question, at: number): Rank | null {
  const { folded = '', text = '' } = tokens[at] ?? {};
  const kind = KINDS.get(folded);
  if (!kind || /^\p{Lu}/u.test(text)) return null;
  const [before = '', after = ''] = [tokens[at - 1]?.folded, tokens[at + 1]?.folded];
  const isOfTime = dimensionOf(before) === 'time' || dimensionOf(after) === 'time';
  const { lastAfter } = language.ranks;
  const isVerb = kind === 'last' && lastAfter !== null && !lastAfter.has(before);
  return isOfTime || isVerb ? null : { kind, folded };
}

/** Whether a word of the text says the same, in either language or as a number. */
function tellsRank({ folded }: Word, kind: RankKind, asked: string): boolean {
  if (kind !== 'ordinal') return folded === asked || KINDS.get(folded) === kind;
  const number = ORDINALS.get(asked);
  return (
    ORDINALS.get(folded) === number || folded === String(number) || folded === ROMAN[number ?? 0]
  );
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'];

const KINDS: ReadonlyMap<string, RankKind> = new Map(
  ALL_LANGUAGES.flatMap(({ ranks }) => [
    ...[...ranks.last].map((word) => [word, 'last'] as const),
    ...[...ranks.utmost].map((word) => [word, 'utmost'] as const),
    ...[...ranks.ordinals.keys()].map((word) => [word, 'ordinal'] as const),
  ]),
);

const ORDINALS: ReadonlyMap<string, number> = new Map(
  ALL_LANGUAGES.flatMap(({ ranks }) => [...ranks.ordinals]),
);
