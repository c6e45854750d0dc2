/** What articles say about somebody known by name: where it is, and the answer made from it. */
import type { Facts } from '../../facts/facts.js';
import type { PersonPlace } from '../../facts/people/person-directory.js';
import type { Span } from '../../language/span.js';
import type { Query } from '../../search/query.js';
import type { Answer, Topic } from '../answer.js';
import type { Finding } from '../choosing/finding.js';
import { mentionFinding } from '../choosing/mention-finding.js';
import type { Library } from '../holdings/library.js';
import { found } from '../telling/respond.js';

/** Answers shown when articles give several. */
const MAX_STATEMENTS = 3;

/** Words about somebody in the paragraph that names them. */
export interface Statement {
  readonly place: PersonPlace;
  readonly span: Span;
  /** What makes two findings the same: digits, a folded name. */
  readonly value: string;
}

/** Everything stated, each once, in the order given; null when there is nothing. */
export function answerStatements(
  library: Library,
  query: Query,
  statements: readonly Statement[],
  topic: Topic,
): Answer | null {
  const distinct = statements.filter(
    ({ value }, at) =>
      at === statements.findIndex((other) => other.value === value) &&
      // `PT Randu` is `PT Randu Jaya`; but of two ages none is part of the other.
      !statements.some((other) => other.value.startsWith(`${value} `)),
  );
  const findings = distinct
    .slice(0, MAX_STATEMENTS)
    .flatMap((each) => toFinding(library, query, each) ?? []);
  const [first, ...others] = findings;
  if (!first) return null;
  const headline = others.length === 0 ? first.label : null;
  return found(library, query, findings, { headline, topic, disagreement: others.length > 0 });
}

/** The paragraph of a mention and what was found in it; null when the library no longer has it. */
export function paragraphOf(
  { index, facts }: Library,
  { article, paragraph }: PersonPlace,
): { readonly text: string; readonly facts: Facts } | null {
  const text = article.paragraphs[paragraph - 1]?.text;
  const found = facts[index.articleIndexOf(article.id)]?.[paragraph - 1];
  return text !== undefined && found ? { text, facts: found } : null;
}

function toFinding(
  library: Library,
  query: Query,
  { place, span, value }: Statement,
): Finding | null {
  const finding = mentionFinding(library, query, place);
  if (!finding) return null;
  const label = finding.evidence.paragraph.text.slice(span.start, span.end);
  const isNumber = /^\d+$/.test(value);
  return { ...finding, span, label, detail: place.mention.name, value: isNumber ? value : null };
}
