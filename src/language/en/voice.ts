/** Who did it: the doer comes before `wrote` and after `was written by`. */
import type { Voice } from '../voice.js';
import { wordSet } from '../word-list.js';

/** Forms of `be` and what may stand for it before a participle. */
const PASSIVE_LEADS = wordSet('is are was were be been being get gets got');

/** Verbs of the news that form their past without `-ed`: past, and participle where it is another. */
const IRREGULAR = wordSet(
  `beat beaten became become began begun bought broke broken brought built burnt caught chose chosen
   cut dealt drew drawn drove driven fell fallen fought fled flew flown found gave given went gone
   held hid hidden hit hurt kept knew known laid led left lost made met overtook overtaken paid put
   ran rode ridden rose risen said sang sung sank sunk sent sold set shot shown shut slew slain spoke
   spoken spent stole stolen struck swore sworn swam swum taught threw thrown told took taken
   understood undertook undertaken won withdrew withdrawn woke woken wore worn wrote written`,
);

/** Ends like a past tense but is not one. */
const NO_PAST = wordSet('hundred sacred naked indeed united red bed speed breed need seed shed');

/** The voice that a folded word shows after the word `before`, or null. */
export function voiceOf(folded: string, before = ''): Voice | null {
  const isPast =
    IRREGULAR.has(folded) || (folded.length > 3 && folded.endsWith('ed') && !NO_PAST.has(folded));
  if (!isPast) return null;
  return PASSIVE_LEADS.has(before) ? 'passive' : 'active';
}
