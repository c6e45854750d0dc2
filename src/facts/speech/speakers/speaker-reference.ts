/** The words by which a text means a speaker: a name, a pronoun, a document, a description. */
import type { Gender } from '../../../language/gender.js';
import type { ReportingLexicon } from '../../../language/reporting.js';
import type { Span } from '../../../language/span.js';
import type { Token } from '../../../language/tokenizer.js';
import type { Speaker } from '../../facts.js';

/** A speaker known by name. */
export interface NamedSpeaker {
  readonly kind: 'named';
  readonly speaker: Speaker;
  /** Where the name is. */
  readonly span: Span;
}

/** The words by which a speaker is meant, before it is known who that is. */
export type SpeakerReference =
  | NamedSpeaker
  | {
      readonly kind: 'pronoun';
      readonly plural: boolean;
      /** Null when the word may mean a woman or a man. */
      readonly gender: Gender | null;
      readonly span: Span | null;
    }
  /** A document or an outlet, which passes on what others said. */
  | { readonly kind: 'source'; readonly span: Span | null }
  | {
      /** An office, a body or a description: `Presiden`, `juru bicara kepolisian`, `politikus itu`. */
      readonly kind: 'described';
      readonly phrase: string;
      /** The same without what points back: `politikus` of `politikus itu`. */
      readonly noun: string;
      readonly pointsBack: boolean;
      readonly isBody: boolean;
      /** Whether any body may be meant, whatever its name: `perusahaan itu`. */
      readonly isAnyBody: boolean;
      readonly span: Span;
    };

/** The speaker whom a verb or "according to" carries as its ending: `katanya`, `menurutnya`. */
export const SUFFIX_PRONOUN: SpeakerReference = {
  kind: 'pronoun',
  plural: false,
  gender: null,
  span: null,
};

/** A description of somebody that points back at nobody and is of no body. */
export function describeAs(phrase: string, span: Span): SpeakerReference & { kind: 'described' } {
  const noun = phrase;
  return {
    kind: 'described',
    phrase,
    noun,
    pointsBack: false,
    isBody: false,
    isAnyBody: false,
    span,
  };
}

/** The token as a pronoun, or null when it is none. */
export function asPronoun(token: Token, lexicon: ReportingLexicon): SpeakerReference | null {
  const plural = lexicon.pluralPronouns.has(token.folded);
  if (!plural && !lexicon.pronouns.has(token.folded)) return null;
  const gender = lexicon.pronounGenders.get(token.folded) ?? null;
  return { kind: 'pronoun', plural, gender, span: { start: token.start, end: token.end } };
}
