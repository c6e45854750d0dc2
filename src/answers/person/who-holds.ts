/** Who holds an office: `menhan AS`, `US defense secretary`, whichever language the articles use. */
import type { Article } from '../../corpus/article.js';
import { byNewest } from '../../corpus/newest-first.js';
import type { PersonMention } from '../../facts/facts.js';
import { type RoleMeaning, readRoleMeaning } from '../../facts/names/roles.js';
import type { OfficeHolder } from '../../facts/people/office-directory.js';
import type { PersonPlace } from '../../facts/people/person-directory.js';
import { countryCode } from '../../language/countries.js';
import { fold } from '../../language/fold.js';
import { LANGUAGES } from '../../language/languages.js';
import { hasPhrase } from '../../language/phrases.js';
import { splitSentences } from '../../language/sentences.js';
import { contains } from '../../language/span.js';
import { tokenize } from '../../language/tokenizer.js';
import { buildQuery } from '../../search/query.js';
import type { Answer } from '../answer.js';
import { mentionFinding, wholeSentence } from '../choosing/mention-finding.js';
import type { AskOptions } from '../holdings/ask-options.js';
import { outside } from '../holdings/exclusion.js';
import type { Library } from '../holdings/library.js';
import { asksForNow, COUNTRY, mendOffice, officeWords } from '../question/office-asked.js';
import type { Question } from '../question/question.js';
import { found } from '../telling/respond.js';

/** Holders shown when articles name several. */
const MAX_HOLDERS = 5;

/**
 * The answer to a question for the holder of an office;
 * null when its words are no office or nobody has it.
 */
export function answerWhoHolds(
  library: Library,
  question: Question,
  { exclude }: AskOptions = {},
): Answer | null {
  const words = mendOffice(library, officeWords(question));
  const office = readRoleMeaning(words);
  if (office.offices.size === 0) return null;
  const isNow = asksForNow(question);
  const named = [office, ...(isNow ? [held(office)] : [])].flatMap((each) =>
    library.offices.holdersOf(each),
  );
  const isBareToo = isNow || (named.length === 0 && isDeputyOfNamed(library, office));
  const bearing = isBareToo ? withBare(library, named, office) : named;
  const isShown = outside(exclude);
  const known = onePlaceEach(
    (bearing.length > 0 ? bearing : holdersAtHome(library, office)).filter(({ place }) =>
      isShown(place),
    ),
    question,
  );
  const staying = isNow ? known.filter((holder) => !hasLeft(holder, office)).slice(0, 1) : known;
  // Whoever left is no answer, but the sentence that says so often names who came.
  const isLeft = isNow && staying.length === 0;
  const holders = (isLeft ? known.slice(0, 1) : staying).slice(0, MAX_HOLDERS);
  const query = buildQuery(words, library.index, { language: question.language });
  // Without dates there is no telling who came after whom: the evidence must decide.
  const isDated = holders.every(({ place }) => place.article.publishedAt !== null);
  if (holders.length > 1 && !isDated) return null;
  const findings = holders
    .map(({ place }) => mentionFinding(library, query, place))
    .filter((finding) => finding !== null);
  const [first] = findings;
  if (!first) return null;
  // Every word was understood, also those that the articles write otherwise (`menhan`).
  const understood = { ...query, missing: [] };
  if (isLeft) {
    return found(library, understood, [wholeSentence(first)], {
      headline: null,
      topic: 'sentence',
    });
  }
  // Two names for one office: it changed hands, or the articles differ. Either way none is chosen.
  const disagreement = findings.length > 1;
  const headline = disagreement ? null : first.label;
  return found(library, understood, findings, { headline, topic: 'who', disagreement });
}

/**
 * With those whom a paragraph gives the bare office while it names whose it is elsewhere: `HighRail's
 * new chief executive, Stuart Imrie`, `Bupati Lembah Sari … dan Wakil Bupati Ayu Lestari`. The newest
 * article comes first.
 */
function withBare(
  library: Library,
  named: readonly OfficeHolder[],
  office: RoleMeaning,
): OfficeHolder[] {
  const holders = library.offices.holdersOf({ ...office, rest: new Set() });
  const bare = holders.filter(({ place: { article, paragraph }, role }) => {
    const words = fold(article.paragraphs[paragraph - 1]?.text ?? '');
    return role.rest.size === 0 && [...office.rest].every((word) => words.includes(word));
  });
  return [...named, ...bare].sort((a, b) => byNewest(a.place.article, b.place.article));
}

/**
 * The only one to whom articles give an office of their own country, which they need not name: `Presiden
 * Joko Widodo`. Where another country stands beside it, it may be of that one.
 */
function holdersAtHome(library: Library, office: RoleMeaning): OfficeHolder[] {
  const countries = [...office.rest].filter((word) => COUNTRY.test(word));
  if (countries.length === 0) return [];
  const rest = new Set([...office.rest].filter((word) => !COUNTRY.test(word)));
  const bare = library.offices.holdersOf({ ...office, rest }).filter(({ place, role }) => {
    const { homeCountry } = LANGUAGES[place.article.language].roles;
    const told = [...role.rest, ...countriesBeside(library, place)];
    return (
      countries.every((code) => code === homeCountry) &&
      told.every((word) => word === homeCountry || !COUNTRY.test(word))
    );
  });
  return new Set(bare.map(({ name }) => name)).size === 1 ? bare : [];
}

/** Codes of the countries that the paragraph of a mention names. */
function countriesBeside({ index, facts }: Library, { article, paragraph }: PersonPlace): string[] {
  const found = facts[index.articleIndexOf(article.id)]?.[paragraph - 1];
  return (found?.places ?? []).flatMap(({ text }) => countryCode(text) ?? []);
}

/**
 * Whether an office beside another is asked for, by nothing but whose it is: `wakil bupati Lembah Sari`.
 * Such a one often stands bare behind the other, which has said whose.
 */
function isDeputyOfNamed({ index }: Library, { limits, rest }: RoleMeaning): boolean {
  const isName = (word: string) => index.isName(index.surfaces.idOf(word));
  return limits.size > 0 && rest.size > 0 && [...rest].every(isName);
}

/** The office as of those who had it before: `mantan bupati`. */
function held(office: RoleMeaning): RoleMeaning {
  return { ...office, limits: new Set([...office.limits, 'former']) };
}

/**
 * Whether somebody held the office (`mantan bupati`) or
 * is told to leave it: nobody asks for that one now.
 */
function hasLeft({ place, role }: OfficeHolder, asked: RoleMeaning): boolean {
  return (role.limits.has('former') && !asked.limits.has('former')) || isLeaving(place);
}

/**
 * Whether the sentence that gives the office tells of its being left.
 * `Rosa Dewi terpilih menjadi ketua menggantikan …`: an office behind the name is one come into.
 */
function isLeaving({ article, paragraph, mention }: PersonPlace): boolean {
  if (isComeInto(article, paragraph, mention)) return false;
  const language = LANGUAGES[article.language];
  const text = article.paragraphs[paragraph - 1]?.text ?? '';
  const sentence = splitSentences(text, language).find((span) => contains(span, mention));
  const words = tokenize(text.slice(sentence?.start ?? 0, sentence?.end ?? 0));
  return words.some(({ folded }) => language.roles.leaving.has(folded));
}

/** Whether a word such as `terpilih`, `appointed` stands between a name and the office behind it. */
function isComeInto({ paragraphs, language }: Article, paragraph: number, mention: PersonMention) {
  const { text = '' } = paragraphs[paragraph - 1] ?? {};
  const { appointing } = LANGUAGES[language].roles;
  const between = text.slice(mention.end, mention.roleSpan?.start ?? mention.end);
  const words = tokenize(between).map(({ folded }) => folded);
  return hasPhrase(words, appointing);
}

/** Each holder once, where possible in the asker's own language; the order stays. */
function onePlaceEach(holders: readonly OfficeHolder[], { language }: Question): OfficeHolder[] {
  const names = new Set(holders.map(({ name }) => name));
  return [...names].flatMap((name) => {
    const places = holders.filter((holder) => holder.name === name);
    const own = places.find(({ place }) => place.article.language === language.code);
    return own ?? places[0] ?? [];
  });
}
