/** The answer to a question of any kind but quotations: spans of the evidence, or a refusal. */
import { fold } from '../language/fold.js';
import type { Answer } from './answer.js';
import type { Evidence } from './candidates/evidence.js';
import { cannotAnswer } from './choosing/cannot-answer.js';
import type { Choice } from './choosing/choose.js';
import { isConfident } from './choosing/confidence.js';
import { addressPart } from './choosing/cuts/address-part.js';
import { allOfSeveral } from './choosing/cuts/all-of-several.js';
import { numberedPart } from './choosing/cuts/numbered-part.js';
import { wholeCount } from './choosing/cuts/whole-count.js';
import { wholeList } from './choosing/cuts/whole-list.js';
import { wholeName } from './choosing/cuts/whole-name.js';
import { wholePair } from './choosing/cuts/whole-pair.js';
import { wholePlace } from './choosing/cuts/whole-place.js';
import { contradictions } from './choosing/disagree.js';
import { reasonsAfter } from './choosing/filters/reason.js';
import { type Finding, toFinding, wordsAt } from './choosing/finding.js';
import { type Inquiry, investigate } from './choosing/investigate.js';
import { namedThing } from './choosing/named-thing.js';
import { peopleListed } from './choosing/people-listed.js';
import type { AskOptions } from './holdings/ask-options.js';
import type { Library } from './holdings/library.js';
import { asksForAll, type Question } from './question/question.js';
import { found, refuse, topicOf } from './telling/respond.js';

/** Findings shown for a topic (`/when pembicaraan 2+2`), where more than one may be useful. */
const TOPIC_FINDINGS = 5;
/** A further finding is shown when it is at most this much less likely than the best. */
const TOPIC_MARGIN = 4;
/** Passages shown for a topic that asks for nothing in particular. */
const TOPIC_PASSAGES = 3;

/** What the evidence answers, or a refusal; whatever kind of words the question asks for. */
export function answerQuestion(
  library: Library,
  question: Question,
  options: AskOptions = {},
): Answer {
  return answerInquiry(library, investigate(library, question, options), options);
}

/** The same for a question that was investigated already. */
export function answerInquiry(
  library: Library,
  inquiry: Inquiry,
  options: AskOptions = {},
): Answer {
  const { question } = inquiry;
  const topic = topicOf(question.asks);
  const listed = peopleListed(library, inquiry);
  if (listed) return found(library, inquiry.query, [listed], { headline: listed.label, topic });
  if (!isConfident(inquiry) || cannotAnswer(inquiry)) {
    const named = namedThing(inquiry);
    if (named) return found(library, inquiry.query, [named], { headline: named.label, topic });
    return refuse(library, inquiry, topic, options);
  }
  const best = inquiry.choices[0];
  if (question.isTopic || !best) return answerTopic(library, inquiry);
  const conflict = contradictions(library, inquiry);
  if (conflict.length > 0) {
    const findings = conflict.map(toFinding);
    return found(library, inquiry.query, findings, { headline: null, topic, disagreement: true });
  }
  const chosen = asksForAll(question) ? allOfSeveral(inquiry.choices) : [wholeOf(best, inquiry)];
  const headline = chosen.length === 1 ? (chosen[0]?.text ?? null) : null;
  return found(library, inquiry.query, chosen.map(toFinding), { headline, topic });
}

/**
 * The best choice as a reader wants it: a pair, a count or a list in full, an address cut to the
 * part asked for.
 */
function wholeOf(best: Choice, { choices, question }: Inquiry): Choice {
  const named = wholeName(wholePair(choices) ?? best, choices, question);
  const counted = wholePlace(wholeCount(named, choices), choices, question);
  return numberedPart(addressPart(wholeList(counted, question), question), question);
}

/**
 * A topic is answered with findings of the kind asked for from the best paragraphs, or with the
 * paragraphs themselves.
 */
function answerTopic(library: Library, inquiry: Inquiry): Answer {
  const topic = topicOf(inquiry.question.asks);
  const best = inquiry.choices[0];
  if (inquiry.question.asks === 'thing' || !best) {
    const passages = sentencesOn(inquiry);
    return found(library, inquiry.query, passages, { headline: null, topic: 'sentence' });
  }
  const findings = distinctFindings(inquiry.choices);
  return found(library, inquiry.query, findings, { headline: best.text, topic });
}

function distinctFindings(choices: readonly Choice[]): Finding[] {
  const shown: Choice[] = [];
  const floor = (choices[0]?.score ?? 0) - TOPIC_MARGIN;
  for (const choice of choices) {
    if (choice.score < floor || shown.length === TOPIC_FINDINGS) break;
    // As further findings only names, dates and the like are useful, not phrases cut out between
    // two marks.
    if (shown.length > 0 && choice.candidate.source === 'phrase') continue;
    const isKnown = shown.some(
      (other) =>
        fold(other.text).includes(fold(choice.text)) ||
        fold(choice.text).includes(fold(other.text)) ||
        (choice.candidate.value !== null && other.candidate.value === choice.candidate.value),
    );
    if (!isKnown) shown.push(choice);
  }
  return shown.map(toFinding);
}

/**
 * The best paragraphs' sentences; for a reason, also those right after the best one that give it.
 */
function sentencesOn({ evidence, question }: Inquiry): Finding[] {
  const [best, ...others] = evidence.map(bestSentence);
  if (!best) return [];
  const reasons = reasonsAfter(best, evidence, question);
  const near = new Set(reasons.map((reason) => reason.evidence));
  const rest = others.filter((other) => !near.has(other.evidence));
  return [best, ...reasons, ...rest].slice(0, TOPIC_PASSAGES);
}

/** The sentence of a paragraph that has most of the question's words. */
function bestSentence(evidence: Evidence): Finding {
  const { sentences, scene, paragraph } = evidence;
  const best = scene.sentenceCoverage.indexOf(Math.max(...scene.sentenceCoverage));
  return wordsAt(evidence, sentences[best] ?? { start: 0, end: paragraph.text.length });
}
