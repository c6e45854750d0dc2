/** Bytes of a page or feed → text, in whatever encoding it is written. */
import { isUtf8 } from 'node:buffer';

/** A page has to name its encoding in its first kilobyte; some need a little longer. */
const HEAD = 4096;

const LATIN1_CONTROLS = /[\u0080-\u009f]/g;
/** What the bytes 80 to 9F are in Windows-1252; five of them are nothing. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text, by byte order mark, else `declared` (of the Content-Type header), else by what the
 * document itself says, else as UTF-8 when it is that, else as Windows-1252: the order of browsers.
 * Bytes that encode no letter become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, declared: string | null): string {
  const marked = byteOrderMark(bytes);
  const labels = marked !== null ? [marked] : [declared, writtenCharset(bytes)];
  for (const label of labels) {
    const text = label === null ? null : decodeAs(bytes, label);
    if (text !== null) return text;
  }
  return decodeAs(bytes, isUtf8(bytes) ? 'utf-8' : 'windows-1252') ?? '';
}

/** Null for an unknown encoding. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    const decoder = new TextDecoder(label);
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withOwnSigns(text) : text;
  } catch {
    return null;
  }
}

/**
 * Node up to 22 decodes Windows-1252 as Latin-1, where quotation marks and dashes are control
 * characters; those would be taken out later, and with them the marks of every quotation.
 */
function withOwnSigns(text: string): string {
  return text.replace(LATIN1_CONTROLS, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return null;
}

function writtenCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const written =
    /^\s*<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/i.exec(head) ??
    /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i.exec(head);
  const label = written?.[1]?.toLowerCase();
  // Whoever could read this line read it byte by byte: it cannot be UTF-16.
  return label === undefined ? null : label.startsWith('utf-16') ? 'utf-8' : label;
}
