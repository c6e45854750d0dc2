/** Bodies named in an article, and the short forms it gives them: `Badan Arga Nasional (BAN)`. */
import type { Article } from '../../corpus/article.js';
import type { OrganizationMention, PersonMention } from '../facts.js';
import { type Names, readNames } from './names.js';
import type { Prose, ProseParagraph } from './prose.js';
import type { Segment } from './reading.js';
import { isShortFor } from './short-forms.js';
import { isTaken } from './taken.js';

interface Found {
  readonly paragraph: number;
  readonly segment: Segment;
}

/**
 * Ministries, companies, parties, clubs, schools, outlets, also inside an office (`Rektor Universitas
 * Arga`) but never inside a person's name; `result[i]` belongs to `article.paragraphs[i]`.
 */
export function findOrganizations(
  article: Article,
  people: readonly (readonly PersonMention[])[] = [],
  names: Names = readNames(article),
): OrganizationMention[][] {
  const bodies: Found[] = names.segments.flatMap((list, paragraph) =>
    list
      .flatMap((segment) => [segment, ...(segment.parts ?? [])])
      .filter((segment) => segment.kind === 'body')
      .map((segment) => ({ paragraph, segment })),
  );
  const fullNames = gatherShortForms(bodies, names);
  const result: OrganizationMention[][] = names.paragraphs.map(() => []);
  const add = ({ paragraph, segment }: Found) => {
    const text = textOf(segment, names.paragraphs[paragraph]);
    const words = names.paragraphs[paragraph]?.words ?? [];
    const start = words[segment.from]?.start ?? 0;
    const mention = { start, end: start + text.length, text, name: fullNames.get(text) ?? text };
    if (!isTaken(people[paragraph] ?? [], mention)) {
      result[paragraph]?.push(mention);
    }
  };
  bodies.forEach(add);
  names.segments.forEach((list, paragraph) => {
    for (const segment of list) {
      if (segment.kind === 'name' && isAcronymOfBody(segment, paragraph, names, fullNames)) {
        add({ paragraph, segment });
      }
    }
  });
  return result.map((list) => list.sort((a, b) => a.start - b.start));
}

function textOf(segment: Segment, paragraph: ProseParagraph | undefined): string {
  const start = paragraph?.words[segment.from]?.start ?? 0;
  const end = paragraph?.words[segment.to - 1]?.end ?? 0;
  return paragraph?.text.slice(start, end) ?? '';
}

/** Short form → full name, from brackets after a body: `(BAN)`, `(atau BAN)`. */
function gatherShortForms(bodies: readonly Found[], prose: Prose): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { paragraph, segment } of bodies) {
    const words = prose.paragraphs[paragraph]?.words ?? [];
    const first = words[segment.to];
    if (first === undefined || !/^\s?\($/u.test(first.gap)) continue;
    const short = prose.lexicon.orWords.has(first.folded) ? words[segment.to + 1] : first;
    if (short === undefined || !/^\p{Lu}/u.test(short.text)) continue;
    const full = textOf(segment, prose.paragraphs[paragraph]);
    if (isShortFor(short.folded, [full.toLowerCase()]) && !names.has(short.text))
      names.set(short.text, full);
  }
  return names;
}

/** An acronym that the article explains, or one that speaks and is not a usual one. */
function isAcronymOfBody(
  segment: Segment,
  paragraph: number,
  prose: Prose,
  fullNames: ReadonlyMap<string, string>,
): boolean {
  const words = prose.paragraphs[paragraph]?.words ?? [];
  const word = words[segment.from];
  if (word === undefined || segment.to !== segment.from + 1) return false;
  if (fullNames.has(word.text)) return true;
  const { lexicon } = prose;
  if (word.shape !== 'upper' || word.text.length < 3 || lexicon.notBodies.has(word.folded))
    return false;
  const next = words[segment.to];
  return next?.joined === true && lexicon.speech.has(next.folded);
}
