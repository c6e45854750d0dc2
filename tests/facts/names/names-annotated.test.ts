import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../src/facts/people/people.js';
import { findPlaces } from '../../../src/facts/places/places.js';
import type { Span } from '../../../src/language/span.js';
import { ANNOTATED } from './names-annotated.js';

interface Tally {
  found: number;
  expected: number;
  right: number;
}

function count(tally: Tally, found: readonly Span[], expected: readonly Span[]) {
  tally.found += found.length;
  tally.expected += expected.length;
  for (const span of expected) {
    if (found.some(({ start, end }) => start === span.start && end === span.end)) tally.right++;
  }
}

function rates({ found, expected, right }: Tally) {
  return { precision: right / found, recall: right / expected, of: expected };
}

describe('names over whole articles, exact spans', () => {
  const people: Tally = { found: 0, expected: 0, right: 0 };
  const places: Tally = { found: 0, expected: 0, right: 0 };
  for (const annotated of ANNOTATED) {
    const { article } = annotated;
    const mentions = findPeople(article);
    const located = findPlaces(article, mentions);
    article.paragraphs.forEach((_, index) => {
      count(people, mentions[index] ?? [], annotated.people[index] ?? []);
      count(places, located[index] ?? [], annotated.places[index] ?? []);
    });
  }

  test('people', () => {
    const { precision, recall } = rates(people);
    console.log('people', rates(people));
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test('places', () => {
    const { precision, recall } = rates(places);
    console.log('places', rates(places));
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});
