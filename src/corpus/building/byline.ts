/**
 * Who wrote an article, as a line of it says: `Oleh Sari Dewi`,
 * `By Ann Lee and Tom Hart`, `Pewarta: Budi`.
 */
import { patternOfAll } from '../../language/languages.js';

const BY = patternOfAll(({ pages }) => pages.by);
const AND = patternOfAll(({ pages }) => pages.and);
const CREDITS = patternOfAll(({ pages }) => pages.credits);
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}`;

/** A line that is only a byline. */
export const BYLINE = new RegExp(
  String.raw`^${BY}\s?:?\s(?<names>${NAME}(?:(?:,| ${AND}| &)\s${NAME}){0,3})$`,
  'u',
);

const CREDIT = new RegExp(String.raw`^${CREDITS}\s*:\s*(?<names>[^|/;:]{1,120})`, 'i');

/** The names in a line that says who wrote the article, as written; null when it does not. */
export function readAuthor(line: string): string | null {
  const match = BYLINE.exec(line) ?? CREDIT.exec(line);
  return match?.groups?.names?.trim() || null;
}
