/** An amount or a day that was changed is what it became: `dari Rp 3.000 menjadi Rp 4.500`. */
import type { ChangeLexicon } from '../../../language/changes.js';
import { LANGUAGES } from '../../../language/languages.js';
import type { AnswerType } from '../../../language/questions.js';
import { type FactKind, includesKind } from '../../../search/fact-kinds.js';
import { ANSWER_EDGES } from '../../candidates/edges.js';
import type { Scene } from '../../candidates/scene.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

type Side = 'was' | 'became';

const CHANGEABLE: Readonly<Partial<Record<AnswerType, FactKind>>> = {
  number: 'numbers',
  date: 'dates',
};

/**
 * Choices without the other side of a change than the one asked: what it was when the question says so
 * (`sebelumnya`, `naik dari berapa`), else what it became.
 */
export function dropOtherSide(choices: readonly Choice[], question: Question): readonly Choice[] {
  const kind = CHANGEABLE[question.asks];
  if (kind === undefined) return choices;
  const wanted = sideAsked(question);
  const sides = choices.map((choice) => sideOf(choice, kind));
  const holding = choices.filter((_, at) => sides[at] === wanted);
  const pieces = new Set(holding.map(({ evidence }) => evidence));
  const articles = new Set(holding.map(({ evidence }) => evidence.article));
  // What was before is asked of a change, so that other amounts of its article are something else.
  const isOther = ({ evidence }: Choice, side: Side | null) =>
    side === null
      ? wanted === 'was' && articles.has(evidence.article)
      : side !== wanted && pieces.has(evidence);
  return choices.filter((choice, at) => !isOther(choice, sides[at] ?? null));
}

function sideAsked({ tokens, language }: Question): Side {
  const { from, to, earlier } = language.changes;
  const says = (words: ReadonlySet<string>) => tokens.some(({ folded }) => words.has(folded));
  return says(earlier) || (says(from) && !says(to)) ? 'was' : 'became';
}

/** What something was or what it became, or null where nothing changed. */
function sideOf({ candidate, evidence }: Choice, kind: FactKind): Side | null {
  const { changes } = LANGUAGES[evidence.article.language];
  const isWithin = ({ first, last }: Run) => candidate.first <= last && candidate.last >= first;
  const change = findChanges(evidence.scene, kind, changes).find(
    ({ was, became }) => isWithin(was) !== isWithin(became),
  );
  if (!change) return null;
  return isWithin(change.was) ? 'was' : 'became';
}

/** Positions of the first and the last word of an amount or a day. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** The changes of a paragraph, in order. */
function findChanges(
  { words, kinds }: Scene,
  kind: FactKind,
  { from, to, earlier }: ChangeLexicon,
): Readonly<Record<Side, Run>>[] {
  const wordAt = (at: number) => words[at]?.folded ?? '';
  // `Dari sebelumnya 12`: what leads is the word before; `Rp 3.000 per hari menjadi`: the one after its
  // measure.
  const leadOf = (at: number) => (earlier.has(wordAt(at - 1)) ? at - 2 : at - 1);
  const endOf = ({ last }: Run) => (ANSWER_EDGES.rates.has(wordAt(last + 1)) ? last + 2 : last);
  const runs = runsOf(kinds, kind);
  return runs.flatMap((next, i) => {
    const run = runs[i - 1];
    if (!run || words[run.first]?.sentence !== words[next.first]?.sentence) return [];
    if (leadOf(next.first) !== endOf(run) + 1) return [];
    const [before, between] = [wordAt(leadOf(run.first)), wordAt(endOf(run) + 1)];
    if (from.has(before) && to.has(between)) return [{ was: run, became: next }];
    return to.has(before) && from.has(between) ? [{ was: next, became: run }] : [];
  });
}

/** The runs of words that are part of facts of that kind. */
function runsOf(kinds: Uint8Array, kind: FactKind): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < kinds.length; at++) {
    if (!includesKind(kinds[at] ?? 0, kind)) continue;
    const first = at;
    while (includesKind(kinds[at + 1] ?? 0, kind)) at++;
    runs.push({ first, last: at });
  }
  return runs;
}
