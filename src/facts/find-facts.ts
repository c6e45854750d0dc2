/** All facts of an article, paragraph by paragraph. */
import type { Article } from '../corpus/article.js';
import { findDates } from './dates/dates.js';
import type { Facts } from './facts.js';
import { readNames } from './names/names.js';
import { findOrganizations } from './names/organizations.js';
import { findNumbers } from './numbers/numbers.js';
import { findPeople } from './people/people.js';
import { findPlaces } from './places/places.js';
import { findQuotations } from './speech/quotations.js';

/** `result[i]` holds the facts of `article.paragraphs[i]`. Never throws, whatever the text. */
export function findFacts(article: Article): Facts[] {
  const names = readNames(article);
  const people = findPeople(article, names);
  const organizations = findOrganizations(article, people, names);
  const places = findPlaces(article, people, names);
  const dates = findDates(article);
  const quotations = findQuotations(article, people, organizations, names.paragraphs);
  const numbers = findNumbers(article, dates);
  return article.paragraphs.map((_, index) => ({
    people: people[index] ?? [],
    organizations: organizations[index] ?? [],
    places: places[index] ?? [],
    dates: dates[index] ?? [],
    quotations: quotations[index] ?? [],
    numbers: numbers[index] ?? [],
  }));
}
