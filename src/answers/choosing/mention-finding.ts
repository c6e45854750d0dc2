/** One mention of a person → a finding: the name, with the office that is next to it. */
import type { PersonMention } from '../../facts/facts.js';
import type { PersonPlace } from '../../facts/people/person-directory.js';
import { contains, type Span } from '../../language/span.js';
import type { Query } from '../../search/query.js';
import { retrieveOne } from '../../search/retrieve.js';
import { toEvidence } from '../candidates/evidence.js';
import { titledName } from '../candidates/titled-name.js';
import type { Library } from '../holdings/library.js';
import { type Finding, wordsAt } from './finding.js';

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
  const { text } = evidence.paragraph;
  const name = titledName(text, evidence.scene.words, mention);
  const detail = roleSpan ? text.slice(roleSpan.start, roleSpan.end) : null;
  const span = withOffice({ ...name, roleSpan });
  return { evidence, span, label: text.slice(name.start, name.end), detail, value: null };
}

/** A name together with the office beside it. */
export function withOffice({ start, end, roleSpan }: Span & Pick<PersonMention, 'roleSpan'>): Span {
  if (!roleSpan) return { start, end };
  return { start: Math.min(roleSpan.start, start), end: Math.max(roleSpan.end, end) };
}

/** A finding as just the sentence it is in. */
export function wholeSentence({ evidence, span }: Finding): Finding {
  return wordsAt(evidence, evidence.sentences.find((each) => contains(each, span)) ?? span);
}
