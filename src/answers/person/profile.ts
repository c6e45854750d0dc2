/** One person in the articles: the offices they are given, what they said, where they are named. */
import { byNewest } from '../../corpus/newest-first.js';
import type { DirectoryPerson, PersonPlace } from '../../facts/people/person-directory.js';
import type { LanguageCode } from '../../language/language.js';
import type { Span } from '../../language/span.js';
import type { Answer, Item, ItemPart, Profile } from '../answer.js';
import { withOffice } from '../choosing/mention-finding.js';
import type { AskOptions } from '../holdings/ask-options.js';
import { outside } from '../holdings/exclusion.js';
import type { Library } from '../holdings/library.js';
import type { QuotationEntry } from '../holdings/quotation-index.js';
import { quotationsByName } from '../holdings/quotations-of.js';
import { isCarriedOver } from '../holdings/speaker.js';
import { cutPage } from '../telling/page.js';
import { PassageList } from '../telling/passage-list.js';
import { citePassage, paragraphAt, sentencesAround } from '../telling/passages.js';
import { plainFound } from '../telling/respond.js';
import { distinctOffices } from './who-is.js';

/** Offices, quotations and mentions on a page. */
const PAGE_SIZE = 8;

/** A line of the profile, and the words it shows. */
interface Entry {
  readonly part: ItemPart;
  readonly place: Pick<PersonPlace, 'article' | 'paragraph'>;
  readonly label: Span;
  /** Label and detail together: the passage holds both. */
  readonly focus: Span;
  readonly detail: Span | null;
  readonly direct?: boolean;
  readonly carriedOver?: boolean;
}

/** How people are described. */
export interface PeopleOptions extends AskOptions {
  /** The language whose offices are shown first. */
  readonly language?: LanguageCode;
}

/** Page `asked` (from 1) of what the articles hold of a person; null when all of it is left out. */
export function answerProfile(
  library: Library,
  person: DirectoryPerson,
  asked: number,
  { exclude, language }: PeopleOptions = {},
): Answer | null {
  const places = person.mentions.filter(outside(exclude));
  if (places.length === 0) return null;
  const spoken = quotationsByName(library, person.name).filter(outside(exclude));
  const isOwn = ({ article }: PersonPlace) => article.language === language;
  const ownFirst = [...places].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  const { shown, page } = cutPage(entriesOf(ownFirst, spoken), PAGE_SIZE, asked);
  const passages = new PassageList();
  const items = shown.map((entry) => toItem(entry, passages));
  const profile: Profile = {
    name: person.name,
    mentions: places.length,
    articles: new Set(places.map(({ article }) => article.id)).size,
    quotations: spoken.length,
  };
  return plainFound({
    topic: 'people',
    items,
    passages: passages.passages,
    page,
    profile,
  });
}

/** Offices first, then words, direct before reported, then the paragraphs that neither has cited. */
function entriesOf(places: readonly PersonPlace[], spoken: readonly QuotationEntry[]): Entry[] {
  const roles = distinctOffices(places).map((place) => ofMention(place, 'roles'));
  const quotations = [...spoken]
    .sort(
      (a, b) =>
        Number(b.quotation.direct) - Number(a.quotation.direct) || byNewest(a.article, b.article),
    )
    .map(ofQuotation);
  const cited = new Set([...roles, ...quotations].map(({ place }) => keyOf(place)));
  const mentions = places.flatMap((place): Entry[] => {
    if (cited.has(keyOf(place))) return [];
    cited.add(keyOf(place));
    return [ofMention(place, 'mentions')];
  });
  return [...roles, ...quotations, ...mentions];
}

/** A mention shown for the office it gives, or only as a mention. */
function ofMention(place: PersonPlace, part: 'roles' | 'mentions'): Entry {
  const { mention } = place;
  const detail = part === 'roles' ? mention.roleSpan : null;
  return { part, place, label: mention, focus: withOffice(mention), detail };
}

function ofQuotation(entry: QuotationEntry): Entry {
  const { quotation } = entry;
  return {
    part: 'quotations',
    place: entry,
    label: quotation,
    focus: quotation,
    detail: null,
    direct: quotation.direct,
    ...(isCarriedOver(entry) && { carriedOver: true }),
  };
}

function keyOf({ article, paragraph }: Entry['place']): string {
  return `${paragraph} ${article.id}`;
}

function toItem(entry: Entry, passages: PassageList): Item {
  const { place, label, detail, focus, part, direct, carriedOver } = entry;
  const paragraph = paragraphAt(place);
  const shown = sentencesAround(place.article, paragraph, focus);
  const marks = direct === undefined ? [label] : [];
  const { text } = paragraph;
  return {
    label: text.slice(label.start, label.end),
    detail: detail && text.slice(detail.start, detail.end),
    value: null,
    passage: passages.add(citePassage(place.article, paragraph, shown, marks), focus),
    part,
    ...(direct !== undefined && { direct }),
    ...(carriedOver && { carriedOver }),
  };
}
