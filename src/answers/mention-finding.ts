/** One mention of a person → a finding: the name, with the office that stands beside it. */
import type { PersonPlace } from '../facts/person-directory.js';
import { contains } from '../language/span.js';
import type { Query } from '../search/query.js';
import { retrieveOne } from '../search/retrieve.js';
import { toEvidence } from './evidence.js';
import { type Finding, wordsAt } from './finding.js';
import type { Library } from './library.js';

/** Null when the paragraph is not in the library. */
export function mentionFinding(
  library: Library,
  query: Query,
  { article, paragraph, mention }: PersonPlace,
): Finding | null {
  const ordinal = library.index.ordinalOf(article.id, paragraph);
  const hit = ordinal === null ? null : retrieveOne(query, library.index, ordinal);
  const evidence = hit && toEvidence(library, query, hit, hit.score);
  if (!evidence) return null;
  const { roleSpan } = mention;
  const span = roleSpan
    ? { start: Math.min(roleSpan.start, mention.start), end: Math.max(roleSpan.end, mention.end) }
    : mention;
  const detail = roleSpan ? evidence.paragraph.text.slice(roleSpan.start, roleSpan.end) : null;
  return { evidence, span, label: mention.text, detail, value: null };
}

/** A finding as nothing but the sentence it stands in. */
export function wholeSentence({ evidence, span }: Finding): Finding {
  return wordsAt(evidence, evidence.sentences.find((each) => contains(each, span)) ?? span);
}
