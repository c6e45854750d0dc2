/**
 * What a source says about an article → `Metadata`; each value that cannot be used is a problem.
 */
import type { LanguageCode } from '../../language/language.js';
import { LANGUAGE_CODES } from '../../language/languages.js';
import { cleanLine } from '../clean-text.js';
import { cutAtWord } from '../cut-at-word.js';
import type { Metadata } from '../draft.js';
import { problem } from '../problem.js';
import type { Problem } from '../report.js';
import { readDay } from '../written-day.js';

/** As written in the source; unset and empty mean the same. */
export interface WrittenMetadata {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** Longer titles, names and ids are cut: they have to fit into a message beside the quoted text. */
const MAX_FIELD = 300;
const MAX_URL = 2000;
const MAX_TAGS = 50;

/** Checks what a source says; a faulty value becomes null and a warning at `line`. */
export function readMetadata(
  written: WrittenMetadata,
  line: number | null,
): { readonly metadata: Metadata; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const check = <T>(
    value: string | undefined,
    read: (value: string) => T | null,
    code: 'bad-date' | 'bad-url' | 'bad-language',
  ): T | null => {
    const given = cleanLine(value ?? '');
    if (given === null) return null;
    const result = read(given);
    if (result === null) problems.push(problem('warning', code, line, given));
    return result;
  };
  const metadata: Metadata = {
    id: readField(written.id),
    title: readField(written.title),
    publisher: readField(written.publisher),
    author: readField(written.author),
    url: check(written.url, readUrl, 'bad-url'),
    publishedAt: check(written.published, readDay, 'bad-date'),
    language: check(written.language, readLanguage, 'bad-language'),
    tags: (written.tags ?? [])
      .map(readField)
      .filter((tag) => tag !== null)
      .slice(0, MAX_TAGS),
  };
  return { metadata, problems };
}

function readField(value: string | undefined): string | null {
  const line = cleanLine((value ?? '').slice(0, MAX_FIELD * 4));
  return line === null ? null : cutAtWord(line, MAX_FIELD);
}

/** Web addresses only, and none with a password in it: the address is shown to everyone. */
function readUrl(value: string): string | null {
  if (value.length > MAX_URL || !URL.canParse(value)) return null;
  const url = new URL(value);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url.href : null;
}

/** `id`, `id-ID`, `en_US`. */
function readLanguage(value: string): LanguageCode | null {
  const code = value.toLowerCase().split(/[-_]/)[0];
  return LANGUAGE_CODES.find((known) => known === code) ?? null;
}
