/**
 * The drawing surface. The canvas library is loaded for the first picture: whoever asks for none
 * pays nothing.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Measure } from './break-lines.js';
import { COLORS, WIDTH } from './design.js';
import { type Fonts, openFonts, type Voice } from './fonts.js';

/** A voice and how bold it is. */
export interface Face {
  readonly voice: Voice;
  readonly weight: 400 | 500 | 600;
}

/** How a text is written. */
export interface TextStyle extends Face {
  /** Pixels. */
  readonly size: number;
  readonly color: string;
}

/** A picture in the making. */
export interface Paper {
  readonly context: SKRSContext2D;
  /** `x` and `y` in pixels, `y` of the base line; a text wider than `width` is squeezed into it. */
  write(text: string, x: number, y: number, style: TextStyle, width?: number): void;
  toPng(): Promise<Buffer>;
}

/** Where pictures are drawn, once the canvas and its fonts are loaded. */
export interface Studio {
  /** What can be drawn of a text; all that is measured or written must have gone through it. */
  drawable(text: string): string;
  measure(face: Face): Measure;
  openPaper(height: number): Paper;
}

/** Pixels: the colored edge on the left. */
const STRIPE = 14;
/** Pixels. Widths grow with the size, so that measuring at one is enough. */
const MEASURED_AT = 100;
/** As wide as they are high, or a little less: no need to read a hundred files to measure them. */
const FULL_WIDTH =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60□]+$/u;

let studio: Promise<Studio> | undefined;

/** Rejects where the canvas or a font is not installed, as on an unsupported platform. */
export function openStudio(): Promise<Studio> {
  studio ??= load();
  return studio;
}

async function load(): Promise<Studio> {
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
  const fonts = openFonts(GlobalFonts);
  return {
    drawable: (text) => fonts.boxUnknown(text),
    measure: (face) => measureWith(createCanvas(1, 1).getContext('2d'), fonts, face),
    openPaper(height) {
      const canvas = createCanvas(WIDTH, Math.round(height));
      const context = canvas.getContext('2d');
      prepare(context);
      context.fillStyle = COLORS.edge;
      context.fillRect(0, 0, WIDTH, height);
      context.fillStyle = COLORS.paper;
      context.fillRect(3, 3, WIDTH - 6, Math.round(height) - 6);
      context.fillStyle = COLORS.accent;
      context.fillRect(0, 0, STRIPE, height);
      return {
        context,
        write(text, x, y, { voice, weight, size, color }, width) {
          context.font = `${weight} ${size}px ${fonts.familiesOf(text, voice)}`;
          context.fillStyle = color;
          if (width === undefined) context.fillText(text, x, y);
          else context.fillText(text, x, y, width);
        },
        toPng: () => canvas.encode('png'),
      };
    },
  };
}

/** Each text is measured once, however often a layout asks. */
function measureWith(context: SKRSContext2D, fonts: Fonts, { voice, weight }: Face): Measure {
  const widths = new Map<string, number>();
  prepare(context);
  return (text) => {
    if (FULL_WIDTH.test(text)) return text.length;
    const known = widths.get(text);
    if (known !== undefined) return known;
    context.font = `${weight} ${MEASURED_AT}px ${fonts.familiesOf(text, voice)}`;
    const width = context.measureText(text).width / MEASURED_AT;
    widths.set(text, width);
    return width;
  };
}

/** Nothing may depend on the machine's own language. */
function prepare(context: SKRSContext2D): void {
  context.lang = 'id';
  context.direction = 'ltr';
  context.textBaseline = 'alphabetic';
}
