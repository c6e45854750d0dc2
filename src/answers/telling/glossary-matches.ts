/** Which words of a question were found in the other language. */
import { fold } from '../../language/fold.js';
import type { Match } from '../../search/matches.js';
import type { Query, QueryTerm } from '../../search/query.js';
import type { GlossaryMatch } from '../answer.js';
import type { Evidence } from '../candidates/evidence.js';
import type { Library } from '../holdings/library.js';

/** Whether a word needs no translation here: `AS` and `Amerika Serikat` are both Indonesian. */
function isOwnWord({ forms }: QueryTerm, { article }: Evidence, { language }: Query): boolean {
  return article.language === language && forms.some(({ kind }) => kind === 'word');
}

/**
 * Words of the question that were found under a name of the other language; a name of several words is
 * found whole: `embassy` as `Duta Besar`.
 */
export function glossaryMatches(
  { index }: Library,
  query: Query,
  evidence: Evidence | undefined,
): GlossaryMatch[] {
  if (!evidence) return [];
  const first = index.firstToken[evidence.hit.ordinal] ?? 0;
  const found = evidence.hit.matches
    .filter(({ term: at, position }) => {
      const term = query.terms[at];
      const form = term?.forms.find(({ id }) => id === index.tokenTerms[first + position]);
      return term && form?.kind === 'glossary' && !isOwnWord(term, evidence, query);
    })
    .sort((a, b) => a.term - b.term || a.position - b.position);
  const pairs = new Map<string, GlossaryMatch>();
  for (const run of runsOf(found)) {
    const term = query.terms[run.term];
    const [start, end] = [evidence.scene.words[run.from], evidence.scene.words[run.to]];
    if (!term || !start || !end) continue;
    const written = evidence.paragraph.text.slice(start.start, end.end);
    pairs.set(`${run.term} ${fold(written)}`, { asked: term.token.text, found: written });
  }
  return [...pairs.values()];
}

/** Neighboring words that one word of the question was found as. */
interface Run {
  readonly term: number;
  readonly from: number;
  readonly to: number;
}

/** The runs of matches that are sorted by term and position. */
function runsOf(matches: readonly Match[]): Run[] {
  const runs: Run[] = [];
  for (const { term, position } of matches) {
    const last = runs.at(-1);
    if (last?.term === term && position - last.to <= 1)
      runs[runs.length - 1] = { ...last, to: position };
    else runs.push({ term, from: position, to: position });
  }
  return runs;
}
