/**
 * Who wrote an article, as a line of it says: `Oleh Sari Dewi`,
 * `By Ann Lee and Tom Hart`, `Pewarta: Budi`.
 */

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}`;

/** A line that is nothing but a byline. */
export const BYLINE = new RegExp(
  String.raw`^(?:[Oo]leh|OLEH|[Bb]y|BY)\s?:?\s(?<names>${NAME}(?:(?:,| dan| and| &)\s${NAME}){0,3})$`,
  'u',
);

/** Those who write; an editor, a photographer or a translator is no author. */
const CREDIT =
  /^(?:penulis|reporter|pewarta|wartawan|author|writer)\s*:\s*(?<names>[^|/;:]{1,120})/i;

/** The names in a line that says who wrote the article, as written; null when it says no such thing. */
export function readAuthor(line: string): string | null {
  const match = BYLINE.exec(line) ?? CREDIT.exec(line);
  return match?.groups?.names?.trim() || null;
}
