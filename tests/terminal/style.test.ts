import { expect, test } from 'vitest';
import { type Output, styleFor } from '../../src/terminal/style.js';

test.each<[string, Output, boolean, number, boolean]>([
  ['a screen', { isTTY: true, columns: 100 }, false, 100, true],
  ['a screen whose user wants no colors', { isTTY: true, columns: 100 }, true, 100, false],
  ['a screen that does not know its width', { isTTY: true, columns: 0 }, false, 80, true],
  ['a pipe or file', {}, false, Number.POSITIVE_INFINITY, false],
])('width and colors of %s', (_, output, noColor, width, colors) => {
  expect(styleFor(output, noColor)).toEqual({ width, colors });
});
