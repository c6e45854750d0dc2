/** What a page says about its article in JSON-LD, as sites really write it. */
import { parseHTML } from 'linkedom';

/** As written; nothing is checked yet. */
export interface JsonArticle {
  readonly headline: string | undefined;
  readonly datePublished: string | undefined;
  /** Names separated by commas. */
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  readonly inLanguage: string | undefined;
  readonly url: string | undefined;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
/** Longer blocks describe other things than an article. */
const MAX_JSON = 200_000;
/** How deeply articles are nested: `[{"@graph": [{"mainEntity": {…}}]}]`. */
const MAX_DEPTH = 5;
const MAX_NAMES = 20;

/** The first article in these blocks of JSON-LD, or null. Nothing is checked yet. */
export function readJsonLd(blocks: Iterable<string>): JsonArticle | null {
  const things = [...blocks].flatMap((block) => thingsIn(parse(block), MAX_DEPTH));
  const article = things.find(isArticle);
  if (article === undefined) return null;
  // Yoast's WordPress pages name author and publisher beside the article, and only refer to them in it.
  const byId = new Map(things.map((thing) => [thing['@id'], thing]));
  const text = (name: string) => readText(article[name]);
  const names = (value: unknown) =>
    [value]
      .flat()
      .slice(0, MAX_NAMES)
      .flatMap((one) => nameOf(one, byId) ?? [])
      .join(', ') || undefined;
  return {
    headline: text('headline'),
    datePublished: text('datePublished'),
    author: names(article.author),
    publisher: names(article.publisher),
    inLanguage: text('inLanguage'),
    url: text('url'),
  };
}

/** Null when it is not JSON, however loosely read. */
function parse(block: string): unknown {
  if (block.length > MAX_JSON) return null;
  for (const source of [block, repaired(block)]) {
    try {
      return JSON.parse(source);
    } catch {}
  }
  return null;
}

/** Without what hid a script from old browsers (`//<![CDATA[`), a last `;`, and line breaks in texts. */
function repaired(block: string): string {
  const bare = block.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, '').replace(/\p{Cc}+/gu, ' ');
  const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')) + 1;
  return bare.slice(Math.max(0, bare.search(/[[{]/)), end);
}

/** The thing itself, those it lists, and what it says it is about. */
function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth - 1));
  const thing = value as Thing;
  return [thing, ...[thing['@graph'], thing.mainEntity].flatMap((one) => thingsIn(one, depth - 1))];
}

function isArticle(thing: Thing): boolean {
  return [thing['@type']]
    .flat()
    .some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

/** `"Sari"`, `{"name": "Sari"}`, or a thing that is elsewhere: `{"@id": "#sari"}`. */
function nameOf(value: unknown, byId: ReadonlyMap<unknown, Thing>): string | undefined {
  if (typeof value === 'string') return readText(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const thing = value as Thing;
  return readText(thing.name) ?? readText(byId.get(thing['@id'])?.name);
}

/** Many sites write a text as in HTML: `&#8216;Cukup&#8217;`. */
function readText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const { document } = parseHTML(`<p>${value.replaceAll('<', '&lt;')}</p>`);
  return document.querySelector('p')?.textContent?.trim() || undefined;
}
