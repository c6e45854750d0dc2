/**
 * An article prepared for finding names: its words and the segments they form, shared by people,
 * bodies and places.
 */
import type { Article } from '../../corpus/article.js';
import { type Prose, readProse } from './prose.js';
import type { Segment } from './reading.js';
import { readSegments } from './segments.js';

/** The words of an article and the segments they form. */
export interface Names extends Prose {
  /** `segments[i]` belongs to `paragraphs[i]`. */
  readonly segments: readonly (readonly Segment[])[];
}

/** Reads an article once for everything that is found by capitals and offices. */
export function readNames(article: Article): Names {
  const prose = readProse(article);
  return {
    ...prose,
    segments: prose.paragraphs.map((paragraph) => readSegments(paragraph, prose)),
  };
}
