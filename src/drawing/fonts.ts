/**
 * The fonts the pictures are set in: open ones that come with the program, so that a picture is the
 * same on every machine. Each is split into small files by the letters they hold; only those that a
 * text needs are read, once, when they are first needed.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { GlobalFonts } from '@napi-rs/canvas';

/** `serif` for the articles' words, `sans` for what is said about them. */
export type Voice = 'serif' | 'sans';

interface Font {
  readonly name: string;
  /** Letters it is asked for, of those it has. */
  readonly letters: RegExp;
}

const SERIF: Font = { name: 'source-serif-4', letters: /./su };
/** Noto Sans Arabic brings along the Latin letters of Noto Sans. */
const SANS: Font = { name: 'noto-sans-arabic', letters: /[\p{sc=Latin}\p{sc=Common}]/u };
/** That of Noto Sans SC names Thai letters, which it lacks: hence each is asked for its own script. */
const OTHERS: readonly Font[] = [
  { name: 'noto-emoji', letters: /[\p{Extended_Pictographic}\p{Emoji_Component}]/u },
  { name: 'noto-sans-arabic', letters: /\p{scx=Arabic}/u },
  { name: 'noto-sans-kr', letters: /\p{sc=Hangul}/u },
  {
    name: 'noto-sans-sc',
    letters: /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Bopomofo}\p{sc=Common}]/u,
  },
  { name: 'noto-sans-arabic', letters: /\p{sc=Inherited}/u },
];
const FONTS: Readonly<Record<Voice, readonly Font[]>> = {
  serif: [SERIF, ...OTHERS],
  sans: [SANS, SERIF, ...OTHERS],
};

/** Stands for a letter that no font here has; Noto Sans SC has it. */
const NO_GLYPH = '□';

interface Subset {
  readonly family: string;
  readonly path: string;
}

/** Gives the file of a font that holds the letter with this code point. */
type Directory = (point: number) => Subset | null;

/** The fonts in use. */
export interface Fonts {
  /** The families `text` needs, as CSS writes them; registers those not yet in use. */
  familiesOf(text: string, voice: Voice): string;
  /** `text` with a box for each letter that no font here has: nothing is taken from the machine. */
  boxUnknown(text: string): string;
}

/** Throws when a font's package is not installed. */
export function openFonts(registry: typeof GlobalFonts): Fonts {
  const directories = new Map<string, Directory>();
  const found = new Map<string, Subset | null>();
  const registered = new Set<string>();

  const directoryOf = (name: string) => {
    const known = directories.get(name) ?? readDirectory(name);
    directories.set(name, known);
    return known;
  };
  const search = (letter: string, voice: Voice): Subset | null => {
    const point = letter.codePointAt(0) ?? 0;
    for (const font of FONTS[voice]) {
      if (!font.letters.test(letter)) continue;
      const subset = directoryOf(font.name)(point);
      if (subset) return subset;
    }
    return null;
  };
  const subsetFor = (letter: string, voice: Voice): Subset | null => {
    const key = `${voice}${letter}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const subset = search(letter, voice);
    found.set(key, subset);
    return subset;
  };

  return {
    familiesOf(text, voice) {
      const families = new Set<string>();
      for (const letter of `a${text}`) {
        const subset = subsetFor(letter, voice);
        if (subset === null) continue;
        families.add(`"${subset.family}"`);
        if (registered.has(subset.path)) continue;
        registry.registerFromPath(subset.path, subset.family);
        registered.add(subset.path);
      }
      return [...families].join(',');
    },
    boxUnknown: (text) =>
      Array.from(text, (letter) => {
        if (subsetFor(letter, 'serif') !== null) return letter;
        return /\p{M}/u.test(letter) ? '' : NO_GLYPH;
      }).join(''),
  };
}

const require = createRequire(import.meta.url);

/** Letters in a block, by which ranges are looked up: one font has nine thousand of them. */
const BLOCK = 256;

/** Fontsource lists in `unicode.json` which letters each file of a font holds. */
function readDirectory(name: string): Directory {
  const list = require.resolve(`@fontsource-variable/${name}/unicode.json`);
  const letters: Readonly<Record<string, string>> = require(list);
  const blocks = new Map<number, { first: number; last: number; subset: Subset }[]>();
  for (const [key, ranges] of Object.entries(letters)) {
    const id = key.replace(/[[\]]/g, '');
    const file = `${name}-${id}-wght-normal.woff2`;
    const subset = { family: `${name} ${id}`, path: join(dirname(list), 'files', file) };
    for (const [first, last] of ranges.split(',').map(readRange)) {
      for (let block = Math.floor(first / BLOCK); block <= last / BLOCK; block += 1) {
        const inBlock = blocks.get(block) ?? [];
        inBlock.push({ first, last, subset });
        blocks.set(block, inBlock);
      }
    }
  }
  return (point) =>
    blocks
      .get(Math.floor(point / BLOCK))
      ?.find(({ first, last }) => point >= first && point <= last)?.subset ?? null;
}

/** `U+0000-00FF` or `U+0131`. */
function readRange(range: string): readonly [first: number, last: number] {
  const [first = '', last = first] = range.trim().slice('U+'.length).split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
