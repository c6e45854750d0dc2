/** Whether a page can be parsed at all: extremely deep or large trees crash any parser. */

const MAX_DEPTH = 256;
const MAX_ELEMENTS = 20_000;

/** Elements that are empty, or that end when the next one of their kind begins. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th'.split(
    ' ',
  ),
);
/** Elements whose content is text, even if it looks like tags. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noscript']);
const TAG = /<(?:!--|(\/?)([a-z][a-z0-9-]*))/gi;

/**
 * The limit on elements or on their depth that the page exceeds, or null; looks at tags only, in
 * one pass.
 */
export function exceededLimit(html: string): string | null {
  const open: string[] = [];
  let elements = 0;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    const [found, slash, written] = match;
    const name = written?.toLowerCase();
    if (name === undefined) {
      if (!skipTo('-->', html, match.index + found.length)) return null;
    } else if (slash === '/') {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
    } else {
      elements += 1;
      if (RAW.has(name) && !skipTo(`</${written}`, html, match.index)) return null;
      if (!SHALLOW.has(name) && !RAW.has(name)) open.push(name);
      if (elements > MAX_ELEMENTS) return `> ${MAX_ELEMENTS}`;
      if (open.length > MAX_DEPTH) return `> ${MAX_DEPTH}`;
    }
  }
  return null;
}

/** Whether `end` follows; the search for tags goes on there. */
function skipTo(end: string, html: string, from: number): boolean {
  const at = html.indexOf(end, from);
  TAG.lastIndex = at;
  return at >= 0;
}
