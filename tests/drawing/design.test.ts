import { expect, test } from 'vitest';
import { COLORS } from '../../src/drawing/design.js';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test.each(['ink', 'quiet', 'accent'] as const)('%s can be read on the paper', (name) => {
  const contrast = (luminance(COLORS.paper) + 0.05) / (luminance(COLORS[name]) + 0.05);
  expect(contrast).toBeGreaterThanOrEqual(4.5);
});
