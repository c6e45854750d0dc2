/** Whether a number measures or counts something else than was asked: a price is no length. */
import { fold } from '../../../language/fold.js';
import { wordsOfAll } from '../../../language/languages.js';
import type { Dimension } from '../../../language/measures.js';
import { dimensionAsked, dimensionOf } from '../../../language/quantities.js';
import { isNowhere } from '../../../search/query.js';
import { isOtherMeasure, measureAsked } from '../../question/measure-asked.js';
import { isFate } from '../../question/sides.js';
import { termsBeside } from '../choice-sentence.js';
import { isOfOtherQuantity } from '../filters/quantity.js';
import type { Inquiry } from '../investigate.js';

/** Whether the best choice is an amount of something else. */
export function isOtherAmount(inquiry: Inquiry): boolean {
  return (
    measuresOther(inquiry) ||
    isOtherQuantity(inquiry) ||
    isNoCount(inquiry) ||
    isNoScore(inquiry) ||
    countsOtherPeople(inquiry) ||
    countsUnknown(inquiry) ||
    countsOther(inquiry)
  );
}

/** `Berapa luas taman itu?` is not answered by years or books. */
function measuresOther({ question, choices }: Inquiry): boolean {
  const unit = choices[0]?.candidate.unit ?? null;
  return question.asks === 'number' && isOtherMeasure(unit, measureAsked(question));
}

/** `Berapa harga teh?` is not answered by the value of trade. */
function isOtherQuantity({ question, query, choices: [best] }: Inquiry): boolean {
  return best !== undefined && isOfOtherQuantity(best, question, query);
}

/** `Berapa awak kapal itu?`, `Berapa jumlah kotak itu?` are not answered by its price or its length. */
function isNoCount({ question, choices }: Inquiry): boolean {
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
 * Units in which things are never counted; `jumlah bantuan` may be money, `jumlah produksi` tons.
 */
const UNCOUNTED: ReadonlySet<Dimension> = new Set(['length', 'speed', 'temperature', 'time']);

const PEOPLE = wordsOfAll(({ roles }) => [...roles.heads.keys()]);

/** `Berapa skor final?` is not answered by how many watched. */
function isNoScore({ question, choices: [best] }: Inquiry): boolean {
  const { scoreWords, scoreUnits } = question.language.questions;
  const unit = best?.candidate.unit ?? null;
  const isScore = question.tokens.some(({ folded }) => scoreWords.has(folded));
  // `Hasil survei itu berapa persen?` says in what it is measured; `berapa skor kuda laut` does not.
  const { counted } = question;
  const isOther = counted !== null && dimensionOf(counted) !== null && !scoreUnits.has(counted);
  return (
    question.asks === 'number' &&
    isScore &&
    !isOther &&
    unit !== null &&
    !scoreUnits.has(fold(unit))
  );
}

/**
 * `Berapa orang terluka?` is not answered by a sentence on the dead that mentions nobody hurt, nor
 * by days or money.
 */
function countsOtherPeople({ question, query, choices }: Inquiry): boolean {
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

/**
 * `Berapa jumlah buaya di rawa itu?` is not answered by `tujuh sungai` where no article has any word for
 * them.
 */
function countsOther({ question, unheld, choices: [best] }: Inquiry): boolean {
  const { asks, counted } = question;
  const isMeasured = measureAsked(question) !== null || dimensionOf(counted ?? '') !== null;
  if (asks !== 'number' || isMeasured || best?.candidate.unit == null) return false;
  return unheld.some(({ token, forms }) => token.folded === counted && forms.length === 0);
}
