/** Articles and people made of the marked-up texts in `quotation-cases.ts`. */
import type { Article, Paragraph, Section } from '../../../src/corpus/article.js';
import type { PersonMention } from '../../../src/facts/facts.js';
import type { LanguageCode } from '../../../src/language/language.js';
import type { QuotationCase } from './quotation-cases.js';

export interface ExpectedQuotation {
  readonly paragraph: number;
  readonly text: string;
  readonly direct: boolean;
  /** Null when the text leaves it open. */
  readonly speaker: string | null;
  readonly verb: string | null;
}

/** An article of these lines; a line beginning with `# ` opens a section. */
export function articleOf(lines: readonly string[], language: LanguageCode = 'id'): Article {
  const sections: Section[] = [{ heading: null }];
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    if (line.startsWith('# ')) sections.push({ heading: line.slice(2) });
    else {
      const number = paragraphs.length + 1;
      paragraphs.push({ number, text: line, section: sections.length - 1, dateline: null });
    }
  }
  return {
    id: 'a',
    title: 'Judul',
    url: null,
    publisher: null,
    author: null,
    publishedAt: '2024-07-23',
    language,
    tags: [],
    datelinePlace: null,
    sections,
    paragraphs,
    file: 'a.txt',
  };
}

/** Every mention of people written `Name / role`: by the full name, or by one part of it. */
export function mentionsOf(people: readonly string[], article: Article): PersonMention[][] {
  return article.paragraphs.map(({ text }) => {
    const mentions: PersonMention[] = [];
    for (const person of people) {
      const [name = '', role = null] = person.split(' / ');
      for (const form of [name, ...name.split(' ')]) {
        for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + 1)) {
          const end = start + form.length;
          const isPart = /[\p{L}]/u.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`);
          const isTaken = mentions.some((other) => start < other.end && other.start < end);
          if (isPart || isTaken) continue;
          mentions.push({
            start,
            end,
            text: form,
            name,
            role,
            roleSpan: roleSpan(text, role, start),
          });
        }
      }
    }
    return mentions.sort((a, b) => a.start - b.start);
  });
}

/** The case without its marks, and what they say. */
export function readCase({ text, said, people = [], language }: QuotationCase): {
  readonly article: Article;
  readonly people: PersonMention[][];
  readonly expected: ExpectedQuotation[];
} {
  const lines = text.split('\n');
  const article = articleOf(
    lines.map((line) => line.replace(/[⟦⟧⟪⟫]/g, '')),
    language,
  );
  const marked = lines
    .filter((line) => !line.startsWith('# '))
    .flatMap((line, paragraph) =>
      [...line.matchAll(/⟦([^⟧]*)(?:⟧|$)|⟪([^⟫]*)⟫/g)].map(([, direct, indirect]) => ({
        paragraph,
        text: (direct ?? indirect ?? '').replace(/,$/, ''),
        direct: direct !== undefined,
      })),
    );
  if (marked.length !== said.length) throw new Error(`marks and speakers differ: ${text}`);
  const expected = marked.map((quotation, index) => {
    const [speaker = '?', verb = '-'] = (said[index] ?? '').split(' | ');
    return {
      ...quotation,
      speaker: speaker === '?' ? null : speaker,
      verb: verb === '-' ? null : verb,
    };
  });
  return { article, people: mentionsOf(people, article), expected };
}

/** A role before the name, or after it and a comma. */
function roleSpan(text: string, role: string | null, name: number): PersonMention['roleSpan'] {
  if (role === null) return null;
  const before = text.slice(0, name).toLowerCase();
  const start = before.lastIndexOf(role.toLowerCase());
  if (start !== -1 && name - (start + role.length) <= 2) return { start, end: start + role.length };
  const after = text.indexOf(`, ${role}`, name);
  return after === -1 || after - name > 60
    ? null
    : { start: after + 2, end: after + 2 + role.length };
}
