/**
 * The names of all signals of a candidate, and their ids. Weights are stored by name; ids are used
 * on the sheet, and their order does not matter.
 */
import { CUES } from '../../language/cues.js';
import { GRAINS, WANTED_GRAINS } from '../../language/dates/grain.js';
import { VOICES } from '../../language/voice.js';
import { FACT_KINDS } from '../../search/fact-kinds.js';
import { CANDIDATE_SOURCES } from '../candidates/candidate.js';

/** How a verb may put a deed; `none` when its form shows no voice. */
const VOICE_NAMES = [...VOICES, 'none'] as const;

/** A voice as the names of signals have it. */
export type VoiceName = (typeof VOICE_NAMES)[number];

/** Figures, most of them between 0 and 1. */
const FIGURES = [
  /** Evidence of the paragraph relative to the best, 0 and below; whether it is the best. */
  'evidence',
  'bestParagraph',
  /** Share of the question found in the sentence, and between the commas, around the candidate. */
  'sentence',
  'clause',
  /**
   * How much less of the question its sentence has than the fullest with a candidate; whether it is
   * that.
   */
  'sentenceBehind',
  'fullestSentence',
  /** Worth of the question's words around it, fading with distance; by kind of word and by side. */
  'nearness',
  'nearNames',
  'nearDeeds',
  'nearBefore',
  'nearAfter',
  'nearClass',
  'nearDeed',
  /** For definitions, which are where a text first mentions something: see sentence-signals.ts. */
  'namesInSentence',
  'nameOpensSentence',
  'nameOpensParagraph',
  'firstSentence',
  /** After a small word that follows a word of the question: `X adalah …`. */
  'saidOfMatch',
  /**
   * Share of the question in the clauses beside it, and after a copula: see predicate-signals.ts.
   */
  'clauseBefore',
  'clauseAfter',
  'predicate',
  /** The class noun is what it is said to be. */
  'predicateClass',
  /** Share of its own words that were asked; whether all were. */
  'overlap',
  'wholly',
  /** How rare its words are in the articles, and which share of them are names there. */
  'rarity',
  'names',
  /** Logarithm of its length in words; whether it is one word. */
  'words',
  'single',
  /** Whether it is within the first words of the paragraph, of its clause, at its end. */
  'opening',
  'opensClause',
  'closesClause',
  /** A word of the question comes right before or after, a comma between or none. */
  'matchBefore',
  'matchAfter',
  'matchBeforeComma',
  'matchAfterComma',
  /** In brackets; in brackets right after a word of the question, or before brackets with one. */
  'bracketed',
  'bracketedMatch',
  'matchBracketed',
  /** The class noun (`kota` of `kota apa`) is its first word, or comes right before, or after. */
  'classFirst',
  'classBefore',
  'classAfter',
  /** It is a place of the kind asked for (`negara`, `kota`), or of another. */
  'kindFits',
  'kindMisfits',
  /** The noun that was counted is in it or right after; another noun is counted. */
  'counted',
  'otherCounted',
  /** Its unit is one of what was asked for, or one of something else. */
  'unitFits',
  'unitMisfits',
  /** How a person's office fits the question: see role-signals.ts. */
  'role',
  'office',
  'otherOffice',
  /** Logarithm of the other paragraphs that have the same words. */
  'repeats',
  'capital',
  /** Built like the question: the same small word before, the same words before and after. */
  'samePreposition',
  'sameBefore',
  'sameAfter',
  /** The side asked for is the nearest to it, or another: see contrast-signals.ts. */
  'sideAsked',
  'sideOther',
  /** A date that the article leaves open, or a stretch of time. */
  'unresolved',
  'interval',
] as const;

const NAMES = [
  ...FIGURES,
  ...CANDIDATE_SOURCES.map((source) => `source:${source}` as const),
  ...FACT_KINDS.map((kind) => `is:${kind}` as const),
  ...CUES.flatMap((cue) => [`after:${cue}`, `before:${cue}`] as const),
  ...WANTED_GRAINS.flatMap((wanted) => GRAINS.map((grain) => `grain:${wanted}:${grain}` as const)),
  ...VOICE_NAMES.flatMap((asked) =>
    VOICE_NAMES.flatMap(
      (found) => [`deed:${asked}:${found}:before`, `deed:${asked}:${found}:after`] as const,
    ),
  ),
];

/** A signal's name as used in the weights, without the kind of question. */
export type SignalName = (typeof NAMES)[number];

/** All signals, in the order of their ids. */
export const SIGNAL_NAMES: readonly SignalName[] = NAMES;

const ID_BY_NAME: ReadonlyMap<SignalName, number> = new Map(NAMES.map((name, id) => [name, id]));

/** Id of a signal, by its whole name. */
export function idOf(name: SignalName): number {
  return ID_BY_NAME.get(name) ?? -1;
}

/**
 * Ids of some signals by a part of their names: small tables, since the full one is slow to look
 * up.
 */
function idsBy<Key extends string>(
  keys: readonly Key[],
  nameOf: (key: Key) => SignalName,
): Readonly<Record<Key, number>> {
  const entries = keys.map((key) => [key, NAMES.indexOf(nameOf(key))] as const);
  return Object.fromEntries(entries) as Record<Key, number>;
}

/** Ids of the figures with a name of their own. */
export const FIGURE_ID = idsBy(FIGURES, (name) => name);
/** Ids of `source:…`: what the candidate was found as. */
export const SOURCE_ID = idsBy(CANDIDATE_SOURCES, (source) => `source:${source}`);
/** Ids of `is:…`: the kind of fact that it is, or holds. */
export const KIND_ID = idsBy(FACT_KINDS, (kind) => `is:${kind}`);
/** Ids of `after:…`: a small word that announces something comes right before. */
export const AFTER_ID = idsBy(CUES, (cue) => `after:${cue}`);
/** Ids of `before:…`: such a word comes right after. */
export const BEFORE_ID = idsBy(CUES, (cue) => `before:${cue}`);
