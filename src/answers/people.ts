/** Whom the articles name: everybody, most mentioned first, or one person in detail. */

import { readRoleMeaning } from '../facts/names/roles.js';
import type { DirectoryPerson, PersonPlace } from '../facts/people/person-directory.js';
import type { Answer, Item } from './answer.js';
import { withOffice } from './choosing/mention-finding.js';
import type { AskOptions } from './holdings/ask-options.js';
import { outside } from './holdings/exclusion.js';
import type { Library } from './holdings/library.js';
import { oncePerLibrary } from './holdings/once-per-library.js';
import { similarNames } from './holdings/similar-names.js';
import { suggest } from './holdings/suggest.js';
import { answerProfile, type PeopleOptions } from './person/profile.js';
import { cutPage } from './telling/page.js';
import { PassageList } from './telling/passage-list.js';
import { citePassage, paragraphAt, sentencesAround } from './telling/passages.js';
import { plainFound, plainNothing } from './telling/respond.js';

/** People on a page. */
const PAGE_SIZE = 10;
/** Names offered when nobody has that name. */
const MAX_NEAREST = 5;
/** People of one name who are listed. */
const MAX_NAMESAKES = 50;
/** Words of a name that are looked up one by one. */
const MOST_WORDS = 6;

/**
 * Page `asked` (from 1) of everybody, or of the person meant by `name`, a name or an office; a list
 * when several are meant.
 */
export function answerPeople(
  library: Library,
  name: string | null,
  asked: number,
  options: PeopleOptions = {},
): Answer {
  if (name === null) return listPeople(everybody(library), asked, options);
  const meant = peopleMeant(library, name);
  const [only, ...others] = meant;
  const profile = only && others.length === 0 ? answerProfile(library, only, asked, options) : null;
  return profile ?? listPeople(meant, asked, options, nearNames(library, name, options));
}

/** Names like the one typed, else like a word of it, without those that only hidden articles have. */
function nearNames(library: Library, name: string, { exclude }: AskOptions): string[] {
  const near = suggest(library, 'person', name, { limit: MAX_NEAREST, exclude });
  if (near.length > 0) return near;
  return similarNames(library, name.split(/\s+/).slice(0, MOST_WORDS), exclude).slice(
    0,
    MAX_NEAREST,
  );
}

const everybody = oncePerLibrary(({ people: { people } }): readonly DirectoryPerson[] =>
  [...people].sort((a, b) => b.mentions.length - a.mentions.length),
);

/** Who best matches the name, else who holds the office. */
function peopleMeant({ people, offices }: Library, name: string): DirectoryPerson[] {
  const matches = people.find(name, MAX_NAMESAKES);
  const [best] = matches;
  if (best) {
    return matches
      .filter(({ kind, edits }) => kind === best.kind && edits === best.edits)
      .map(({ person }) => person);
  }
  const office = readRoleMeaning(name);
  if (office.offices.size === 0) return [];
  const holders = new Set(offices.holdersOf(office).map((holder) => holder.name));
  return [...holders].flatMap((holder) => people.find(holder, 1).map(({ person }) => person));
}

function listPeople(
  people: readonly DirectoryPerson[],
  asked: number,
  { exclude, language }: PeopleOptions,
  nearest: readonly string[] = [],
): Answer {
  const listed = people.flatMap(({ mentions }): ListedPerson[] => {
    const places = mentions.filter(outside(exclude));
    const offices = places.filter(({ mention }) => mention.roleSpan !== null);
    const own = offices.find(({ article }) => article.language === language);
    const place = own ?? offices[0] ?? places[0];
    return place ? [{ place, mentions: places.length }] : [];
  });
  if (listed.length === 0) {
    return plainNothing({ topic: 'people', suggestions: nearest });
  }
  const { shown, page } = cutPage(listed, PAGE_SIZE, asked);
  const passages = new PassageList();
  const items = shown.map((person) => toItem(person, passages));
  return plainFound({
    topic: 'people',
    items,
    passages: passages.passages,
    page,
  });
}

/**
 * A person by the newest mention that gives an office, in the asker's language if there is one;
 * else by the newest.
 */
interface ListedPerson {
  readonly place: PersonPlace;
  readonly mentions: number;
}

function toItem({ place, mentions }: ListedPerson, passages: PassageList): Item {
  const { article, mention } = place;
  const paragraph = paragraphAt(place);
  const { roleSpan } = mention;
  const focus = withOffice(mention);
  const shown = sentencesAround(article, paragraph, focus);
  return {
    label: mention.text,
    detail: roleSpan ? paragraph.text.slice(roleSpan.start, roleSpan.end) : null,
    value: null,
    passage: passages.add(citePassage(article, paragraph, shown, [mention]), focus),
    mentions,
  };
}
