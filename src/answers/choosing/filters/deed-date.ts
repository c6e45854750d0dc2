/** The date of a deed is given beside its verb, not beside a noun made from it: `its founder`. */
import { LANGUAGES } from '../../../language/languages.js';
import { includesKind } from '../../../search/fact-kinds.js';
import type { Query } from '../../../search/query.js';
import type { Word } from '../../candidates/scene.js';
import { readFrame } from '../../question/frame.js';
import type { Question } from '../../question/question.js';
import { sentenceOf } from '../choice-sentence.js';
import type { Choice } from '../choose.js';

/**
 * Choices for a question for a day, without those whose sentence has only a noun for the doer, or
 * not the deed at all, where another sentence of the article has its verb or says when it
 * happened.
 */
export function keepDeedDates(
  choices: readonly Choice[],
  question: Question,
  query: Query,
): readonly Choice[] {
  if (question.asks !== 'date') return choices;
  const { deed, voice } = readFrame(question, query);
  if (deed < 0 || voice === 'doer') return choices;
  const mentions = choices.map((choice) => mentionBeside(choice, deed));
  const articlesWith = (kind: Mention) =>
    new Set(
      choices.flatMap(({ evidence }, at) => (mentions[at] === kind ? [evidence.article] : [])),
    );
  const [deeds, happenings] = [articlesWith('deed'), articlesWith('happening')];
  return choices.filter(
    ({ evidence: { article } }, at) =>
      (mentions[at] !== 'doer' || !deeds.has(article)) &&
      (mentions[at] !== null || !happenings.has(article)),
  );
}

type Mention = 'deed' | 'doer' | 'happening' | null;

/** How its sentence mentions the deed: by a verb, by a noun for the doer, or as having happened. */
function mentionBeside(choice: Choice, deed: number): Mention {
  const { scene, article, paragraph, sentences } = choice.evidence;
  if (isLifetime(choice)) return 'deed';
  const sentence = sentenceOf(choice);
  const { itHappened, doerEnding } = LANGUAGES[article.language].happenings;
  const forms = scene.words.filter(
    ({ match, sentence: own }) => match === deed && own === sentence,
  );
  const isDoer = ({ voice, folded }: Word) =>
    voice === 'doer' || (voice === null && doerEnding?.test(folded) === true);
  if (forms.length > 0) return forms.every(isDoer) ? 'doer' : 'deed';
  const { start, end } = sentences[sentence ?? -1] ?? { start: 0, end: 0 };
  return itHappened.test(paragraph.text.slice(start, end)) ? 'happening' : null;
}

/**
 * `Wirasena (1921-1987)` gives the year he died without a verb; in `Minggu (3/3)` a day is said
 * twice.
 */
function isLifetime({ candidate: { first, source }, evidence }: Choice): boolean {
  const { words, kinds } = evidence.scene;
  if (source === 'date-start' || source === 'date-end') return true;
  return words[first]?.opening === 'bracket' && !includesKind(kinds[first - 1] ?? 0, 'dates');
}
