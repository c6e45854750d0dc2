/** Which of the people an article names is the subject of a clause. */
import type { ReportingLexicon } from '../../../language/reporting.js';
import type { Token } from '../../../language/tokenizer.js';
import type { PersonMention } from '../../facts.js';
import { type Narration, peopleIn } from '../narration/narration.js';
import { isCapitalized, spanOf } from '../narration/phrase-tokens.js';
import { isNameAt, nameSpeaker, personOpening } from './named-person.js';
import type { NamedSpeaker } from './speaker-reference.js';

/**
 * The person who is the subject of a clause before its verb, split at its commas, or null; `main` is the
 * part that holds the subject.
 */
export function personAsSubject(
  narration: Narration,
  main: readonly Token[],
  others: readonly (readonly Token[])[],
): NamedSpeaker | null {
  const { lexicon } = narration;
  const isBeside = (part: readonly Token[]) => lexicon.adverbials.has(part[0]?.folded ?? '');
  const beside = others.findIndex(isBeside);
  // `The general, accompanied by his deputy, Jane Roe, said`: what follows is no name of the subject.
  const rest = beside === -1 ? others : others.slice(0, beside);
  const opening = openingSubject(narration, main, rest);
  if (opening) return opening;
  const setOff = rest.find((part) => personOpening(narration, part[0]) !== null);
  const named = personOpening(narration, setOff?.[0]);
  if (named) return nameSpeaker(narration, named, setOff?.[0]);
  // `One protester, 19-year-old Jane Roe, said`
  const aged = spanOf(rest.find(([token]) => /^\d/.test(token?.text ?? '')) ?? []);
  const last = aged ? peopleIn(narration, aged).at(-1) : undefined;
  if (last && last.end === aged?.end) return nameSpeaker(narration, last, undefined);
  const span = spanOf(main);
  const within = span ? peopleIn(narration, span)[0] : undefined;
  if (!within || isInClause(main, within, lexicon)) return null;
  return nameSpeaker(narration, within, undefined);
}

/** `A juror who acquitted Jane Roe said`: whether somebody is only named in a clause on the subject. */
function isInClause(
  main: readonly Token[],
  person: PersonMention,
  { relativeWords, objectRelatives, copulas, aliasWords, fillers }: ReportingLexicon,
): boolean {
  const at = main.findIndex(({ start }) => start === person.start);
  const before = main[at - 1]?.folded ?? '';
  if (copulas.has(before) || aliasWords.has(before)) return false;
  // `Salah satu tokoh yang juga Bupati Arga Budi`: that office is the subject's own.
  const role = person.roleSpan;
  const held = role ? main.findIndex(({ start }) => start === role.start) : -1;
  if (held > 0 && fillers.has(main[held - 1]?.folded ?? '')) return false;
  return main
    .slice(0, at)
    .some(({ folded }) => relativeWords.has(folded) || objectRelatives.has(folded));
}

/**
 * The person with whose name or office a clause begins: it is about them. An office may end in what
 * looks like a name itself, with the real one set off after it:
 * `Pelatih Harimau Muda, Carlos Benitez, …`.
 */
export function openingSubject(
  narration: Narration,
  main: readonly Token[],
  rest: readonly (readonly Token[])[],
): NamedSpeaker | null {
  const [first] = main;
  const next = rest[placesIn(narration, main, rest)] ?? [];
  const opening = personOpening(narration, first);
  if (!first || opening?.start === first.start) {
    return opening && nameSpeaker(narration, opening, first);
  }
  const following = isClause(main, narration) ? null : personOpening(narration, next[0]);
  const bare = following && next[0] && isNameAt(narration, next[0], following) ? following : null;
  const isLast = following?.end === spanOf(next)?.end;
  const isHolder = opening ? opening.end === spanOf(main)?.end : isLast;
  if (bare && isHolder) return nameSpeaker(narration, bare, first);
  // `Ketua panitia, guru besar UGM Budi Santoso, memuji …`: two offices of one; so is
  // `Teman yang dimaksud Ani, penyelidik Budi Santoso, …`.
  // `Sebulan setelah banjir, Budi menunggu bantuan`
  const isFirst = isLast || isTimePhrase(main, narration);
  if (following && !opening && isFirst) return nameSpeaker(narration, following, next[0]);
  return opening && nameSpeaker(narration, opening, first);
}

/** `Sebulan setelah banjir`, `Two days later`: whether words only say when something happened. */
function isTimePhrase(main: readonly Token[], { lexicon }: Narration): boolean {
  return main.some(
    ({ folded }, at) =>
      at > 0 && (lexicon.timeConjunctions.has(folded) || lexicon.openers.has(folded)),
  );
}

/** Most larger places after the one that an office ends with. */
const MAX_PLACES = 2;

/**
 * `Rektor memanggil dekan`, `The coach hugged the keeper`: whether words are a clause with a verb of
 * its own, so that a name after their comma belongs to their last words and not to the first.
 */
function isClause(main: readonly Token[], { lexicon }: Narration): boolean {
  const relative = main.findIndex(({ folded }) => lexicon.relativeWords.has(folded));
  // `Pemain yang disapa Budi itu menunjuk kiper`: after the pointer the description is over.
  const pointer = main.findIndex(({ folded }, at) => at > relative && lexicon.pointers.has(folded));
  const isOver = lexicon.pointerPosition === 'after' && pointer !== -1;
  const words = relative === -1 ? main : isOver ? main.slice(pointer) : main.slice(0, relative);
  return words.some((token, at) => {
    if (at === 0 || isCapitalized(token) || !lexicon.isTransitive(token.folded)) return false;
    // `The retired teacher`
    return (
      lexicon.pointerPosition === 'after' || lexicon.determiners.has(words[at + 1]?.folded ?? '')
    );
  });
}

/**
 * `Petani di Liwa, Lampung Barat, Budi Santoso, …`: how many parts after the office only continue its
 * place.
 */
function placesIn(
  narration: Narration,
  main: readonly Token[],
  rest: readonly (readonly Token[])[],
): number {
  if (!isCapitalized(main.at(-1)) || isCapitalized(main.at(-2))) return 0;
  let count = 0;
  for (const part of rest.slice(0, MAX_PLACES)) {
    const span = spanOf(part);
    if (!span || !part.every(isCapitalized) || peopleIn(narration, span).length > 0) break;
    count++;
  }
  return count;
}
