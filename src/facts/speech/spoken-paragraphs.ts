/** What is said in each sentence of a paragraph, before it is known whom `ujarnya` means. */
import type { Article, Paragraph } from '../../corpus/article.js';
import { LANGUAGES } from '../../language/languages.js';
import type { Span } from '../../language/span.js';
import { type Token, tokenize } from '../../language/tokenizer.js';
import type { OrganizationMention, PersonMention } from '../facts.js';
import { attributionOfBlock } from './direct/block-speech.js';
import { findDirectSpeech } from './direct/direct-speech.js';
import { findIndirectSpeech } from './indirect/indirect-speech.js';
import { findMarkedSpans, markStyle, reportStart } from './narration/marked-spans.js';
import { type Narration, narrate } from './narration/narration.js';
import type { MarkedSpan } from './narration/quote-marks.js';
import { listenerAfter } from './speakers/listeners.js';
import type { SpeakerReference } from './speakers/speaker-reference.js';

/** Something said; the span is that of the words. */
export interface Utterance extends Span {
  readonly direct: boolean;
  readonly verb: string | null;
  readonly reference: SpeakerReference | null;
  /** Who is spoken to, when the sentence names them after the words. */
  readonly listener: SpeakerReference | null;
  /** Whether the speech goes on in the next paragraph. */
  readonly goesOn: boolean;
}

/** A sentence with what is said in it. */
export interface SpokenSentence {
  readonly sentence: Span;
  readonly said: readonly Utterance[];
}

/** A paragraph with what is said in it. */
export interface SpokenParagraph {
  readonly paragraph: Paragraph;
  readonly narration: Narration;
  /** Everybody named, in quotations too. */
  readonly people: readonly PersonMention[];
  readonly bodies: readonly OrganizationMention[];
  /** Who said the paragraph before, when this one begins with that. */
  readonly block: SpeakerReference | null;
  readonly sentences: readonly SpokenSentence[];
}

/** What has been found in each paragraph of an article; a list may be shorter than the article. */
export interface FoundInParagraphs {
  readonly people: readonly (readonly PersonMention[])[];
  readonly organizations: readonly (readonly OrganizationMention[])[];
  readonly tokens: readonly (readonly Token[])[];
}

/** The paragraphs of an article with what is said in them. */
export function readSpeech(article: Article, found: FoundInParagraphs): SpokenParagraph[] {
  const language = LANGUAGES[article.language];
  const style = markStyle(article, language.reporting);
  return article.paragraphs.map((paragraph, index) => {
    const { text, section } = paragraph;
    const [before, next] = [article.paragraphs[index - 1], article.paragraphs[index + 1]];
    const following = next?.section === section ? next : undefined;
    const marked = findMarkedSpans(paragraph, following, style, language.reporting);
    const people = found.people[index] ?? [];
    const bodies = found.organizations[index] ?? [];
    const tokens = found.tokens[index] ?? tokenize(text);
    const from = reportStart(paragraph);
    const narration = narrate({ text, tokens, from, marked, people, bodies, language });
    const block = before?.section === section ? attributionOfBlock(narration) : null;
    const sentences = readSentences(narration, marked);
    return { paragraph, narration, people, bodies, block, sentences };
  });
}

/** Indirect speech is looked for only in sentences without direct speech. */
function readSentences(narration: Narration, marked: readonly MarkedSpan[]): SpokenSentence[] {
  const direct = findDirectSpeech(narration, marked);
  let next = 0;
  return narration.sentences.map((sentence) => {
    const said: Utterance[] = [];
    for (; next < direct.length; next++) {
      const speech = direct[next];
      if (!speech || speech.marked.start >= sentence.end) break;
      const { marked: words, verb, reference } = speech;
      const { start, end, closed } = words;
      const listener = listenerAfter(narration, words.close, sentence.end);
      said.push({ start, end, direct: true, verb, reference, listener, goesOn: !closed });
    }
    const indirect = said.length === 0 ? findIndirectSpeech(narration, sentence) : null;
    if (indirect) said.push({ ...indirect, direct: false, listener: null, goesOn: false });
    return { sentence, said };
  });
}
