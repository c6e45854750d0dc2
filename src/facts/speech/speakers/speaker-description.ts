/** A speaker who is not a known person: an office, a body, a description or a name by its capitals. */
import { isPossessive } from '../../../language/possessive.js';
import type { ReportingLexicon } from '../../../language/reporting.js';
import { firstAfter, type Span } from '../../../language/span.js';
import type { Token } from '../../../language/tokenizer.js';
import { type Narration, peopleIn } from '../narration/narration.js';
import { isCapitalized, isJoined, spanOf } from '../narration/phrase-tokens.js';
import {
  lastNameStart,
  nameAfterParentheses,
  nameLength,
  nameOf,
  nameSetOff,
} from './capitalized-names.js';
import { aliasIn } from './named-person.js';
import type { SpeakerReference } from './speaker-reference.js';

/**
 * Who is meant by a phrase after a verb in which nobody known is named, a name distinguished from an office by its
 * capitals; null when nobody is.
 */
export function describeAfterVerb(
  narration: Narration,
  phrase: readonly Token[],
): SpeakerReference | null {
  return describeIn(
    narration,
    phrase,
    (words) => describeByClause(narration, words) ?? describeByCapitals(narration, words),
  );
}

/**
 * Who is meant by a phrase before a verb in which nobody known is named; null when nobody is. It is taken
 * as a whole, since the capital of its first word may only say that a sentence begins.
 */
export function describeBeforeVerb(
  narration: Narration,
  phrase: readonly Token[],
): SpeakerReference | null {
  return describeIn(narration, phrase, (words) => describe(narration, words));
}

/** Who is meant by the owner or the pointer of a description, or else by the `rest` of what it says. */
function describeIn(
  narration: Narration,
  phrase: readonly Token[],
  rest: (words: Words) => SpeakerReference | null,
): SpeakerReference | null {
  const words = readWords(narration, phrase);
  // `no one believed him`
  if (words === null || narration.lexicon.nobodies.has(words.first.folded)) return null;
  return describeOwned(narration, words) ?? describePointed(narration, words) ?? rest(words);
}

/** The words of a description. */
interface Words {
  readonly all: readonly Token[];
  readonly first: Token;
  readonly last: Token;
  readonly span: Span;
  /** Without an article before them and without pointers. */
  readonly bare: readonly Token[];
  readonly hasArticle: boolean;
  /** Whether one of them is for a body. */
  readonly isBody: boolean;
}

function readWords(narration: Narration, phrase: readonly Token[]): Words | null {
  const { lexicon } = narration;
  const all = withoutStatement(phrase, lexicon);
  const span = spanOf(all);
  const [first] = all;
  const last = all.at(-1);
  if (!span || !first || !last) return null;
  const hasArticle = lexicon.articles.has(first.folded);
  const bare = all.filter(
    ({ folded }, at) => !lexicon.pointers.has(folded) && !(hasArticle && at === 0),
  );
  const namesBody = all.some(({ folded }, at) => {
    const next = all[at + 1];
    return lexicon.bodies.has(folded) && !(next && lexicon.notBodies.has(next.folded));
  });
  // `Seorang politikus partai penguasa`
  const isBody = namesBody && !lexicon.personDeterminers.has(first.folded);
  return { all, first, last, span, bare, hasArticle, isBody };
}

/** What a description is read as. */
interface Reading {
  /** Where it is, if it is not all of the words. */
  readonly span?: Span | null;
  readonly pointsBack?: boolean;
  /** What those who are described are called there. */
  readonly alias?: string | undefined;
}

function describe(
  narration: Narration,
  words: Words,
  reading: Reading = {},
): SpeakerReference & { readonly kind: 'described' } {
  const { text, lexicon } = narration;
  const { pointsBack = false, alias } = reading;
  const span = reading.span ?? words.span;
  const noun = pointsBack ? (spanOf(words.bare) ?? words.span) : span;
  return {
    kind: 'described',
    phrase: alias ?? text.slice(span.start, span.end),
    noun: alias ?? text.slice(noun.start, noun.end),
    pointsBack,
    isBody: words.isBody,
    isAnyBody: words.isBody && words.all.some(({ folded }) => lexicon.anyBodies.has(folded)),
    span,
  };
}

/** `the driver's brother`: that points back at the driver, and the brother is new; else null. */
function describeOwned(narration: Narration, words: Words): SpeakerReference | null {
  const isOwned = words.all.slice(0, -1).some(({ text }) => isPossessive(text));
  return isOwned ? describe(narration, words) : null;
}

/** `the senator`, `politikus itu`: somebody or a body met before; null without an article or a pointer. */
function describePointed(narration: Narration, words: Words): SpeakerReference | null {
  const { lexicon } = narration;
  const { all, first, last, bare, hasArticle, isBody } = words;
  const isPointed =
    hasArticle || lexicon.pointers.has(first.folded) || lexicon.pointers.has(last.folded);
  if (all.length < 2 || !isPointed) return null;
  if (isBody && meansMember(bare, lexicon)) {
    return { ...describe(narration, words, { pointsBack: true }), isBody: false, isAnyBody: false };
  }
  return describe(narration, words, {
    span: isBody ? spanOf(bare) : words.span,
    pointsBack: !isBody || isHeadBody(bare, lexicon),
    alias: aliasIn(narration, all, lexicon)?.name,
  });
}

/**
 * Whether a description with a body in it means somebody of that body: `politikus Partai Garda itu` is that
 * politician, and so is `ketua asosiasi ojek daring itu`; but `juru bicara perusahaan itu`, which ends in
 * a body without a name, is of that company.
 */
function meansMember(bare: readonly Token[], lexicon: ReportingLexicon): boolean {
  if (isHeadBody(bare, lexicon)) return false;
  const isNamed = bare.some((token) => lexicon.bodies.has(token.folded) && isCapitalized(token));
  const isPointedAt =
    lexicon.headPosition === 'last' || lexicon.bodies.has(bare.at(-1)?.folded ?? '');
  return isNamed || !isPointedAt;
}

function isHeadBody(bare: readonly Token[], { headPosition, bodies }: ReportingLexicon): boolean {
  const head = headPosition === 'first' ? bare[0] : bare.at(-1);
  return bodies.has(head?.folded ?? '');
}

/** Longest clause on somebody described, in tokens. */
const CLAUSE_TOKENS = 14;

/**
 * `pria yang akrab disapa Budi itu`, `ibu yang sehari-hari berjualan es tersebut`: a description in
 * small letters with a clause after it that points back; else null.
 */
function describeByClause(narration: Narration, words: Words): SpeakerReference | null {
  const { tokens, lexicon } = narration;
  if (lexicon.pointerPosition !== 'after' || words.all.some(isCapitalized)) return null;
  const from = firstAfter(tokens, words.last.end);
  if (!lexicon.relativeWords.has(tokens[from]?.folded ?? '')) return null;
  let alias: string | undefined;
  for (let index = from; index < from + CLAUSE_TOKENS; index++) {
    const token = tokens[index];
    if (token === undefined || !isJoined(narration, index)) return null;
    if (lexicon.pointers.has(token.folded)) {
      return describe(narration, words, { pointsBack: true, alias });
    }
    if (isCapitalized(token)) alias ??= peopleIn(narration, token)[0]?.name;
  }
  return null;
}

/** `juru bicara KPK Ali`, `Amnesti Nusantara`, `warga`: a name with the office before it, or all of the words. */
function describeByCapitals(narration: Narration, words: Words): SpeakerReference | null {
  const { lexicon } = narration;
  const { all, first, isBody } = words;
  const bracketed = nameAfterParentheses(narration.text, all);
  if (bracketed !== -1) return nameOf(narration, all, bracketed);
  if (isPossessive(first.text) || lexicon.kin.has(first.folded)) return describe(narration, words);
  if (isCapitalized(first)) {
    return describe(narration, words, {
      span: spanOf(all.slice(0, nameLength(all, lexicon, isBody))),
    });
  }
  const setOff = nameSetOff(narration, all);
  if (setOff) return setOff;
  const start = lastNameStart(all);
  const name = all.slice(start);
  const namesBody = name.some(({ folded }) => lexicon.bodies.has(folded));
  const isName = !namesBody && name.some(({ text }) => /^\p{Lu}.*\p{Ll}/u.test(text));
  return isName ? nameOf(narration, all, start) : describe(narration, words);
}

/** `keterangan resmi KPK`: a statement does not speak, but its owner does. */
function withoutStatement(
  phrase: readonly Token[],
  { statements }: ReportingLexicon,
): readonly Token[] {
  const rest = phrase.findIndex(({ folded }) => !statements.has(folded));
  // `demikian tertulis dalam surat`
  if (rest === -1) return [];
  return rest > 0 && isCapitalized(phrase[rest]) ? phrase.slice(rest) : phrase;
}
