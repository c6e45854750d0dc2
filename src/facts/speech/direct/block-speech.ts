/** Words set off as a paragraph of their own, with who said them in the next: `kata Budi, Rabu.` */
import type { Paragraph } from '../../../corpus/article.js';
import type { Quotation, Speaker } from '../../facts.js';
import { reportStart } from '../narration/marked-spans.js';
import type { Narration } from '../narration/narration.js';
import { readSpeakerAfter } from '../speakers/read-speaker.js';
import type { SpeakerReference } from '../speakers/speaker-reference.js';

/**
 * Who said the paragraph before, when this one goes on in small letters with a verb of speech; else
 * null.
 */
export function attributionOfBlock(narration: Narration): SpeakerReference | null {
  const { lexicon } = narration;
  const [verb] = narration.tokens;
  const [sentence] = narration.sentences;
  if (!verb || !sentence || narration.text.slice(0, verb.start).trim() !== '') return null;
  if (!/^\p{Ll}/u.test(verb.text) || !lexicon.quoteVerbs.has(verb.folded)) return null;
  const reference = readSpeakerAfter(narration, 1, sentence.end);
  return reference?.kind === 'named' || reference?.kind === 'pronoun' ? reference : null;
}

/** Units of a paragraph looked at to see that it has words. */
const SAMPLE_UNITS = 200;

/**
 * The quotations of the paragraph before such an attribution: its last words in marks are by that
 * speaker; without marks all of it is. That is indirect unless the source sets it off as a
 * quotation, since nothing else distinguishes a block of speech from a report broken in two.
 */
export function attributeBlock(
  paragraph: Paragraph,
  quotations: readonly Quotation[],
  speaker: Speaker | null,
): Quotation[] {
  const last = quotations.at(-1);
  if (last?.direct) {
    return last.verb === null
      ? [...quotations.slice(0, -1), { ...last, speaker }]
      : [...quotations];
  }
  const start = reportStart(paragraph);
  let end = paragraph.text.length;
  while (end > start && /[\s,;.!?…]/.test(paragraph.text[end - 1] ?? '')) end--;
  const direct = paragraph.isQuotation === true;
  // What ends a sentence belongs to the words said, not to a clause retold.
  if (direct) end = paragraph.text.trimEnd().replace(/,$/, '').length;
  const text = paragraph.text.slice(start, end);
  if (!/\p{L}\s+\S/u.test(text.slice(0, SAMPLE_UNITS))) return [...quotations];
  return [{ start, end, text, direct, speaker, speakerSpan: null, verb: null }];
}
