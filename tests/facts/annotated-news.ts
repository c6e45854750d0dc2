/**
 * Invented reports in the manner of two dozen outlets, 2014-2026, with every fact marked as a
 * reader would, and what the facts found in them are worth. An article opens with
 * `## outlet | day | language | place of reporting`; below it each line is a paragraph. Marked are
 * `[p name]`, `[p name=Full Name]`, `[p name|Role]`, `[l place]`, `[d date|value]`,
 * `[n number|value]`, `⟦speaker§words said⟧`, `⟪speaker§clause reported⟫`. A `?` after the letter,
 * or `⟪~`, marks what may as well be left out; `?` as a value or speaker is what the text leaves
 * open, `*` whatever is found, and `;` stands between two that are both right.
 */
import { buildArticle } from '../../src/corpus/building/build-article.js';
import { readJsonLine } from '../../src/corpus/formats/read-jsonl.js';
import type { Facts } from '../../src/facts/facts.js';
import { findFacts } from '../../src/facts/find-facts.js';
import { overlaps, type Span } from '../../src/language/span.js';

const KINDS = { p: 'people', l: 'places', d: 'dates', n: 'numbers' } as const;

type Kind = (typeof KINDS)[keyof typeof KINDS] | 'direct' | 'indirect';

interface Mark extends Span {
  readonly kind: Kind;
  readonly text: string;
  readonly isOptional: boolean;
  /** Full name, value or speaker as marked. */
  readonly value: string;
  readonly role: string | null;
}

interface Found extends Span {
  readonly text: string;
  readonly value: string | null;
  readonly role?: string | null;
}

export interface Tally {
  expected: number;
  found: number;
  /** Overlap; for the words of direct speech and for names the very span, for clauses more than half. */
  hit: number;
  exact: number;
  /** Of those hit: the right value, full name or speaker. */
  valued: number;
  roles: number;
  rightRoles: number;
}

export type Score = Record<Kind | 'datelines', Tally>;

const TOKEN = /\[([pldn])(\??) |⟦([^§]*)§|⟪(~?)([^§]*)§|[\]⟧⟫]/gu;

interface Opened {
  readonly kind: Kind;
  readonly isOptional: boolean;
  readonly start: number;
  readonly speaker: string | null;
}

/** The words of a marked paragraph, and its marks. */
function unmark(line: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const open: Opened[] = [];
  let text = '';
  let done = 0;
  for (const match of line.matchAll(TOKEN)) {
    text += line.slice(done, match.index);
    done = match.index + match[0].length;
    const [whole, letter, optional, speaker, tilde, source] = match;
    const start = text.length;
    if (letter !== undefined) {
      const kind = KINDS[letter as keyof typeof KINDS];
      open.push({ kind, isOptional: optional === '?', start, speaker: null });
    } else if (speaker !== undefined) {
      open.push({ kind: 'direct', isOptional: false, start, speaker });
    } else if (source !== undefined) {
      open.push({ kind: 'indirect', isOptional: tilde === '~', start, speaker: source });
    } else {
      const opened = open.pop();
      if (opened === undefined) throw new Error(`${whole} closes nothing: ${line}`);
      const { kind, isOptional, speaker: said } = opened;
      const inner = text.slice(opened.start);
      const [shown = '', behind = null] = said === null ? inner.split('|') : [inner];
      const [written = '', full = written] = kind === 'people' ? shown.split('=') : [shown];
      if (said === null) text = text.slice(0, opened.start) + written;
      const value = said ?? (kind === 'people' ? full : behind);
      marks.push({
        start: opened.start,
        end: text.length,
        text: written,
        kind,
        isOptional,
        value: value ?? '?',
        role: kind === 'people' ? behind : null,
      });
    }
  }
  if (open.length > 0) throw new Error(`Left open: ${line}`);
  return { text: text + line.slice(done), marks };
}

function foundOf(facts: Facts, kind: Kind): readonly Found[] {
  switch (kind) {
    case 'people':
      return facts.people.map((person) => ({ ...person, value: person.name }));
    case 'places':
      return facts.places.map((place) => ({ ...place, value: place.text }));
    case 'dates':
    case 'numbers':
      return facts[kind];
    default:
      return facts.quotations
        .filter(({ direct }) => direct === (kind === 'direct'))
        .map((quotation) => ({ ...quotation, value: quotation.speaker?.name ?? null }));
  }
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function meets(kind: Kind, mark: Mark, found: Found): boolean {
  if (kind === 'people' || kind === 'direct') return isSame(mark, found);
  if (kind !== 'indirect') return overlaps(mark, found);
  const shared = Math.min(mark.end, found.end) - Math.max(mark.start, found.start);
  return shared > (Math.max(mark.end, found.end) - Math.min(mark.start, found.start)) / 2;
}

function isMeant(marked: string, found: string | null): boolean {
  const wanted = marked.toLowerCase().split(';');
  return marked === '*' || wanted.includes(found?.toLowerCase() ?? '?');
}

/** Scores the facts found in `news`; `report` is told each fault. */
export function scoreNews(news: string, report: (fault: string) => void): Score {
  const none = { expected: 0, found: 0, hit: 0, exact: 0, valued: 0, roles: 0, rightRoles: 0 };
  const score: Score = {
    people: { ...none },
    places: { ...none },
    dates: { ...none },
    numbers: { ...none },
    direct: { ...none },
    indirect: { ...none },
    datelines: { ...none },
  };
  for (const written of news.trim().split('\n\n')) {
    const [head = '', ...lines] = written.split('\n');
    const [publisher, publishedAt, language, place] = head.replace('## ', '').split(' | ');
    const paragraphs = lines.map(unmark);
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    const record = { title: 'Berita', text, publisher, publishedAt, language };
    const [draft] = readJsonLine(JSON.stringify(record), 1).drafts;
    const article = draft && buildArticle(draft, 'a', 'news.jsonl').article;
    if (!article || article.paragraphs.length !== lines.length) {
      throw new Error(`Not read as it is written: ${head}`);
    }
    const { datelines } = score;
    if (place !== '-') datelines.expected++;
    if (article.datelinePlace !== null) datelines.found++;
    if (article.datelinePlace === place) datelines.hit++;
    else if (place !== '-' || article.datelinePlace) {
      report(`datelines: ${article.datelinePlace} for ${place} in: ${text.slice(0, 80)}`);
    }
    const facts = findFacts(article);
    for (const [index, paragraph] of paragraphs.entries()) {
      const inParagraph = facts[index];
      if (inParagraph === undefined) continue;
      for (const kind of Object.keys(score) as (keyof Score)[]) {
        if (kind !== 'datelines') count(kind, paragraph, inParagraph, score[kind], report);
      }
    }
  }
  return score;
}

function count(
  kind: Kind,
  { text, marks }: ReturnType<typeof unmark>,
  facts: Facts,
  tally: Tally,
  report: (fault: string) => void,
): void {
  const wanted = marks.filter((mark) => mark.kind === kind);
  const found = foundOf(facts, kind);
  const tell = (fault: string, at: Span) => {
    const around = text.slice(Math.max(0, at.start - 60), at.end + 40);
    report(`${kind}: ${fault} in: ${around}`);
  };
  for (const mark of wanted) {
    const met = found.find((one) => meets(kind, mark, one));
    if (mark.isOptional && met === undefined) continue;
    tally.expected++;
    if (met === undefined) {
      tell(`missed ${mark.text}`, mark);
      continue;
    }
    tally.hit++;
    if (isSame(mark, met)) tally.exact++;
    else if (kind !== 'indirect' && kind !== 'numbers')
      tell(`span ${met.text} for ${mark.text}`, mark);
    if (kind === 'places' || isMeant(mark.value, met.value)) tally.valued++;
    else tell(`value ${met.value} for ${mark.value} of ${mark.text}`, mark);
    if (mark.role !== null) {
      tally.roles++;
      if (isMeant(mark.role, met.role ?? null)) tally.rightRoles++;
      else tell(`role ${met.role} for ${mark.role} of ${mark.text}`, mark);
    }
  }
  for (const one of found) {
    const isWanted = wanted.some((mark) => meets(kind, mark, one));
    const isExcused = wanted.some((mark) => mark.isOptional && overlaps(mark, one));
    if (isExcused && !isWanted) continue;
    tally.found++;
    if (!isWanted) tell(`extra ${one.text}`, one);
  }
}

/** Shares of one, for people to read and tests to compare. */
export function ratesOf({ expected, found, hit, exact, valued, roles, rightRoles }: Tally) {
  const share = (part: number, whole: number) => Number((part / (whole || 1)).toFixed(3));
  return {
    of: expected,
    precision: share(hit, found),
    recall: share(hit, expected),
    f1: share(2 * hit, found + expected),
    exact: share(exact, expected),
    resolved: share(valued, expected),
    ...(roles > 0 ? { roles: share(rightRoles, roles) } : {}),
  };
}
