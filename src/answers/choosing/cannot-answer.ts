/**
 * What cannot be the answer, however likely it seems: another's office, another measure, the
 * question repeated.
 */
import { fold } from '../../language/fold.js';
import { wordsOfAll } from '../../language/languages.js';
import type { Dimension } from '../../language/measures.js';
import { dimensionAsked, dimensionOf } from '../../language/quantities.js';
import { tokenize } from '../../language/tokenizer.js';
import { isNowhere, type Query } from '../../search/query.js';
import { isOtherMeasure, measureAsked } from '../question/measure-asked.js';
import { isFate, sideOf } from '../question/sides.js';
import { tellsOfOtherNumbers } from './asked-numbers.js';
import { sentenceOf, termsBeside } from './choice-sentence.js';
import type { Choice } from './choose.js';
import { isToldOfOtherNumber } from './filters/number-told.js';
import { isOfOtherQuantity } from './filters/quantity-told.js';
import type { Inquiry } from './investigate.js';
import { holdsOtherOffice } from './other-office.js';

/** Whether the best choice cannot be what was asked for. */
export function cannotAnswer(inquiry: Inquiry): boolean {
  return (
    repeatsQuestion(inquiry) ||
    isOfNothingAsked(inquiry) ||
    holdsOtherOffice(inquiry) ||
    isNoRelative(inquiry) ||
    isOfAnother(inquiry) ||
    measuresOther(inquiry) ||
    isOtherSide(inquiry) ||
    countsOthers(inquiry) ||
    countsThings(inquiry) ||
    countsUnknown(inquiry) ||
    isNoScore(inquiry) ||
    tellsOfNoBirth(inquiry) ||
    tellsOfNoDeath(inquiry) ||
    tellsOfOtherNumbers(inquiry) ||
    isOfOtherNumber(inquiry) ||
    isOtherAmount(inquiry)
  );
}

/** `Apa penyebab tifus?` is not answered where only the cause of something else is told. */
function isOfNothingAsked({
  question,
  query: { terms },
  choices,
  evidence,
  around,
}: Inquiry): boolean {
  // An office alone may be all that an article says of the one asked for.
  if (question.asks === 'person') return false;
  const { heads, classNouns } = question.language.questions;
  const there = choices[0]?.evidence ?? evidence[0];
  const found = new Set([...around, ...(there?.hit.matches.map(({ term }) => term) ?? [])]);
  const tellsKind = (folded: string) => heads.has(folded) || classNouns.has(folded);
  const asked = [...terms.keys()].filter((at) => !tellsKind(terms[at]?.token.folded ?? ''));
  return asked.length > 0 && asked.every((term) => !found.has(term));
}

/**
 * `Kapan debat kedua digelar?` is not answered by the day
 * of the first: right in 2 of 12 development questions.
 */
function isOtherSide({ choices }: Inquiry): boolean {
  return (choices[0]?.signals.of('sideOther') ?? 0) > 0;
}

/** `Kapan Ratna lahir?` is not answered by another day of hers, unless in brackets: `Ratna (1921-1987)`. */
function tellsOfNoBirth({ question, query, choices, around }: Inquiry): boolean {
  const [best] = choices;
  const { bornWords } = question.language.questions;
  const birth = query.terms.findIndex(({ token }) => bornWords.has(token.folded));
  if (question.asks !== 'date' || !best || birth < 0 || around.has(birth)) return false;
  const isAlone = best.signals.of('bracketed') > 0 || /^\d{4}$/.test(best.text);
  return !isAlone && !best.evidence.scene.words.some(({ match }) => match === birth);
}

/**
 * `When did Ratna die?` is not answered by a day in a sentence
 * in which nobody dies, unless in brackets as above.
 */
function tellsOfNoDeath({ question, query: { terms }, choices: [best] }: Inquiry): boolean {
  const isOfDeath = (folded: string) => sideOf(folded)?.side === 'dead';
  const death = terms.findIndex(({ token }) => isOfDeath(token.folded));
  const isNamed = terms.some(({ isName }) => isName);
  if (question.asks !== 'date' || !best || death < 0 || !isNamed) return false;
  const { words } = best.evidence.scene;
  const isAlone = words[best.candidate.first]?.isBracketed === true || /^\d{4}$/.test(best.text);
  const sentence = sentenceOf(best);
  const beside = words.filter((word) => word.sentence === sentence);
  return !isAlone && !beside.some(({ match, folded }) => match === death || isOfDeath(folded));
}

/** `Kapan fase 3 dimulai?` is not answered by the day on which the first began. */
function isOfOtherNumber({ question, choices }: Inquiry): boolean {
  const [best] = choices;
  return best !== undefined && isToldOfOtherNumber(best, question);
}

/** `Berapa harga teh?` is not answered by the value of trade. */
function isOtherAmount({ question, query, choices: [best] }: Inquiry): boolean {
  return best !== undefined && isOfOtherQuantity(best, question, query);
}

/** `Siapa suami Ratna Dewi?` is not answered by `Hj. Ratna Dewi`. */
function repeatsQuestion({ question, choices }: Inquiry): boolean {
  const asked = new Set(question.tokens.map(({ folded }) => folded));
  const { honorifics } = question.language.roles;
  const words = tokenize(choices[0]?.text ?? '').filter(
    ({ folded }) => !honorifics.includes(folded),
  );
  return words.length > 0 && words.every(({ folded }) => asked.has(folded));
}

/**
 * `Siapa istri gubernur?` is not answered by a sentence that mentions no wife, nor, where the word
 * comes later in the question (`atlet putri`, `siapa yang membantu istri`), by a paragraph that
 * mentions none.
 */
function isNoRelative({ question, query, choices }: Inquiry): boolean {
  const [best] = choices;
  if (question.asks !== 'person' || !best) return false;
  const relative = query.terms.findIndex(({ token }) => KIN.has(token.folded));
  if (relative === 0) return !termsBeside(best).has(relative) || isTheirOwn(best, query);
  return relative > 0 && !best.evidence.scene.words.some(({ match }) => match === relative);
}

/**
 * Whether the paragraph names none of those whose relative is asked for, or the choice is their own
 * name.
 */
function isTheirOwn({ evidence, candidate }: Choice, { terms }: Query): boolean {
  const names = [...terms.keys()].filter((term) => term > 0 && terms[term]?.isName);
  const words = evidence.scene.words.filter(({ match }) => names.includes(match));
  const own = words.filter(({ start, end }) => start >= candidate.start && end <= candidate.end);
  const named = new Set(own.map(({ match }) => match));
  return names.length > 0 && (words.length === 0 || names.every((term) => named.has(term)));
}

const KIN = wordsOfAll(({ names }) => names.kin);

/** Share of the question that the sentence of a definition must hold. */
const DEFINED = 0.4;

/** `Apa itu 2+2?`: what a sentence says about something else is no definition. */
function isOfAnother({ question, choices }: Inquiry): boolean {
  return question.asks === 'definition' && (choices[0]?.signals.of('sentence') ?? 1) < DEFINED;
}

/** `Berapa luas taman itu?` is not answered by years or books. */
function measuresOther({ question, choices }: Inquiry): boolean {
  const unit = choices[0]?.candidate.unit ?? null;
  return question.asks === 'number' && isOtherMeasure(unit, measureAsked(question));
}

/** `Berapa awak kapal itu?`, `Berapa jumlah kotak itu?` are not answered by its price or its length. */
function countsThings({ question, choices }: Inquiry): boolean {
  const { asks, counted, classNoun, language } = question;
  const unit = choices[0]?.candidate.unit ?? null;
  if (asks !== 'number' || counted === null || unit === null) return false;
  const dimension = dimensionOf(fold(unit));
  if (dimension === null) return false;
  const isCount = language.questions.lightWords.number?.has(classNoun ?? '') === true;
  if (PEOPLE.has(counted) || dimensionOf(counted) === 'people')
    return (isCount || classNoun === null) && dimension !== 'people' && dimension !== 'share';
  return isCount && dimensionAsked(counted) === null && UNCOUNTED.has(dimension);
}

/**
 * `Berapa kasus kolera di Sangga?`, `Berapa korban gempa?` are not answered where no article has the only
 * word that says of what.
 */
function countsUnknown({ question, query: { terms }, unheld }: Inquiry): boolean {
  const { asks, counted } = question;
  if (asks !== 'number' || counted === null) return false;
  const said = terms.filter(
    ({ isName, token: { folded } }) =>
      !isName && folded !== counted && !isFate(folded) && dimensionOf(folded) !== 'people',
  );
  return said.length > 0 && said.every((term) => isNowhere(term) && unheld.includes(term));
}

/** `Berapa skor final?` is not answered by how many watched. */
function isNoScore({ question, choices: [best] }: Inquiry): boolean {
  const { scoreWords, scoreUnits } = question.language.questions;
  const unit = best?.candidate.unit ?? null;
  const isScore = question.tokens.some(({ folded }) => scoreWords.has(folded));
  return question.asks === 'number' && isScore && unit !== null && !scoreUnits.has(fold(unit));
}

/**
 * Units in which things are never counted; `jumlah bantuan` may be money, `jumlah produksi` tons.
 */
const UNCOUNTED: ReadonlySet<Dimension> = new Set(['length', 'speed', 'temperature', 'time']);

const PEOPLE = wordsOfAll(({ roles }) => [...roles.heads.keys()]);

/**
 * `Berapa orang terluka?` is not answered by a sentence on the dead that mentions nobody hurt, nor
 * by days or money.
 */
function countsOthers({ question, query, choices }: Inquiry): boolean {
  const [best] = choices;
  const fates = [...query.terms.keys()].filter((term) =>
    isFate(query.terms[term]?.token.folded ?? ''),
  );
  if (question.asks !== 'number' || !best || fates.length === 0) return false;
  const counted = dimensionOf(fold(best.candidate.unit ?? ''));
  if (counted !== 'people') return counted !== null && measureAsked(question) === 'people';
  const beside = termsBeside(best);
  return !fates.some((term) => beside.has(term));
}
