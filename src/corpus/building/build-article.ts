/** Draft → article: boilerplate is left out, headings are recognized, paragraphs are numbered. */
import { detectLanguage } from '../../language/detect.js';
import { LANGUAGES } from '../../language/languages.js';
import { splitSentences } from '../../language/sentences.js';
import type { Article, Paragraph, Section } from '../article.js';
import { cutAtWord } from '../cut-at-word.js';
import type { Draft } from '../draft.js';
import { problem } from '../problem.js';
import type { Problem } from '../report.js';
import { type Block, toBlocks } from './blocks.js';
import { type Dateline, findDateline } from './dateline.js';
import { markHeadings } from './headings.js';
import { dayFromText } from './publication-day.js';
import { sift } from './sift.js';
import { splitParagraph } from './split-paragraph.js';

const MAX_TITLE = 120;
/** UTF-16 units of text that suffice to recognize its language. */
const LANGUAGE_SAMPLE = 1000;

/** What a draft became. */
export interface BuiltArticle {
  /** Null when nothing was left to cite. */
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}

/**
 * Builds the article with this `id`, read from `file`; the caller decides about the draft's own id.
 */
export function buildArticle(draft: Draft, id: string, file: string): BuiltArticle {
  const { metadata } = draft;
  const sifted = sift(toBlocks(draft.lines, draft.layout), metadata.title);
  const blocks = markHeadings(sifted.blocks);
  const [first, ...others] = blocks;
  const hasOwnTitle = metadata.title === null && first?.isHeading === true && others.length > 0;
  const body = hasOwnTitle ? others : blocks;
  const prose = body.filter((block) => !block.isHeading).map((block) => block.text);
  const opening = prose[0];
  if (opening === undefined) {
    const reason = problem('error', 'no-text', draft.record);
    return { article: null, problems: [...sifted.problems, reason] };
  }
  const code = metadata.language ?? detectLanguage(prose.join('\n').slice(0, LANGUAGE_SAMPLE));
  const stated = metadata.publisher ?? sifted.publisher;
  const { sections, paragraphs } = number(body, stated, (text) =>
    splitParagraph(text, LANGUAGES[code]),
  );
  const dateline = findDateline(opening, stated);
  const article: Article = {
    id,
    title: metadata.title ?? (hasOwnTitle ? first.text : firstSentence(opening, dateline, code)),
    url: metadata.url,
    publisher: stated ?? dateline?.publisher ?? null,
    author: metadata.author ?? sifted.author,
    publishedAt: metadata.publishedAt ?? sifted.stampedDay ?? dayOf(paragraphs),
    language: code,
    tags: metadata.tags,
    datelinePlace: dateline?.place ?? null,
    sections,
    paragraphs,
    file,
  };
  return { article, problems: sifted.problems };
}

/**
 * A row of a table has the heads of its columns as its heading; what follows the table has the
 * heading before it.
 */
function number(
  blocks: readonly Block[],
  publisher: string | null,
  split: (text: string) => string[],
): { readonly sections: readonly Section[]; readonly paragraphs: readonly Paragraph[] } {
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  let heading: string | null = null;
  let isFirst = true;
  for (const block of blocks) {
    if (block.isHeading) {
      heading = block.text;
      sections.push({ heading });
      isFirst = true;
      continue;
    }
    const above: string | null = block.tableHead ?? heading;
    const open = sections.at(-1);
    if (open === undefined || open.heading !== above) sections.push({ heading: above });
    for (const text of split(block.text)) {
      const dateline = isFirst ? (findDateline(text, publisher)?.span ?? null) : null;
      paragraphs.push({
        number: paragraphs.length + 1,
        text,
        section: sections.length - 1,
        dateline,
        ...(block.isQuotation === true ? { isQuotation: true } : {}),
      });
      isFirst = false;
    }
  }
  return { sections, paragraphs };
}

function dayOf(paragraphs: readonly Paragraph[]): string | null {
  const first = paragraphs[0]?.section;
  const texts = (inOpening: boolean) =>
    paragraphs.filter(({ section }) => (section === first) === inOpening).map(({ text }) => text);
  return dayFromText(texts(true), texts(false));
}

function firstSentence(text: string, dateline: Dateline | null, code: Article['language']): string {
  const body = text.slice(dateline?.span.end ?? 0, MAX_TITLE * 20);
  const span = splitSentences(body, LANGUAGES[code])[0];
  return cutAtWord(span ? body.slice(span.start, span.end) : body.trim(), MAX_TITLE);
}
