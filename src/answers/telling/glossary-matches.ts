/** Which words of a question were found in the other language. */
import type { Query, QueryTerm } from '../../search/query.js';
import type { GlossaryMatch } from '../answer.js';
import type { Evidence } from '../candidates/evidence.js';
import type { Library } from '../holdings/library.js';

/** Whether a word needs no translation here: `AS` and `Amerika Serikat` are both Indonesian. */
function isOwnWord({ forms }: QueryTerm, { article }: Evidence, { language }: Query): boolean {
  return article.language === language && forms.some(({ kind }) => kind === 'word');
}

/** Words of the question that were found under a name of the other language. */
export function glossaryMatches(
  { index }: Library,
  query: Query,
  evidence: Evidence | undefined,
): GlossaryMatch[] {
  if (!evidence) return [];
  const first = index.firstToken[evidence.hit.ordinal] ?? 0;
  const pairs = new Map<string, GlossaryMatch>();
  for (const match of evidence.hit.matches) {
    const term = query.terms[match.term];
    const id = index.tokenTerms[first + match.position];
    const form = term?.forms.find((candidate) => candidate.id === id);
    if (!term || form?.kind !== 'glossary' || isOwnWord(term, evidence, query)) continue;
    const word = evidence.scene.words[match.position];
    if (!word) continue;
    const written = evidence.paragraph.text.slice(word.start, word.end);
    pairs.set(`${term.token.folded} ${word.folded}`, { asked: term.token.text, found: written });
  }
  return [...pairs.values()];
}
