/** Texts made from others: pieces taken out, doubled, put together, and what is known to hurt put in. */

const HOSTILE = [
  ...[
    '\u0000',
    '\ud800',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\u2028',
    'e\u0301',
    'İ',
    'ﬁ',
    '👨‍👩‍👧',
    '𝔘',
  ],
  ...['"', '”', '“', "'", '`', '\\', '<', '>', '<!--', ']]>', '</p>', '{', '}', '[', ']', '$&'],
  ...['\n', '\r', '\t', '---\n', '|', '%00', '%', '://', '@', '#', ':', '=', ',', '..', '/'],
  ...['-1', '0', '1e309', '9999999999999999999', '31/12/9999', '29 Februari 2023', '__proto__'],
];

/** Longest that a text may become. */
const MAX_LENGTH = 4000;

/** `chance` gives numbers from 0 to 1. */
export function mutate(texts: readonly string[], chance: () => number): string {
  const below = (limit: number) => Math.floor(chance() * limit);
  const pick = <T>(list: readonly T[]): T | undefined => list[below(list.length)];
  let text = pick(texts) ?? '';
  for (let times = 1 + below(4); times > 0; times -= 1) {
    const at = below(text.length + 1);
    const to = at + below(Math.min(20, text.length - at + 1));
    const [head, piece, tail] = [text.slice(0, at), text.slice(at, to), text.slice(to)];
    const other = pick(texts) ?? '';
    const from = below(other.length + 1);
    switch (below(6)) {
      case 0:
        text = head + tail;
        break;
      case 1:
        text = head + piece.repeat(2 + below(40)) + tail;
        break;
      case 2:
        text = head + (pick(HOSTILE) ?? '') + tail;
        break;
      case 3:
        text = head + String.fromCharCode(below(chance() < 0.7 ? 128 : 65536)) + tail;
        break;
      case 4:
        text = head + other.slice(from, from + below(60)) + tail;
        break;
      default:
        text = head + other.slice(from);
    }
  }
  return text.slice(0, MAX_LENGTH);
}
