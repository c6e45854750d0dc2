import { expect, test } from 'vitest';
import { openProgress } from '../../src/cli/progress.js';

function screen(isTTY: boolean, columns = 40) {
  const written: string[] = [];
  return { isTTY, columns, written, write: (text: string) => written.push(text) };
}

test('on a terminal one line is redrawn, no wider than the screen, and cleared', () => {
  const terminal = screen(true);
  const progress = openProgress(terminal);
  progress.show(0, 4, 'https://berita.example/a');
  progress.show(2, 4, 'https://berita.example/b');
  progress.clear();
  progress.clear();
  expect(terminal.written).toEqual([
    `\r\u001b[2K${'░'.repeat(20)} 1/4 https://berita`,
    `\r\u001b[2K${'█'.repeat(10)}${'░'.repeat(10)} 3/4 https://berita`,
    '\r\u001b[2K',
  ]);
});

test('elsewhere nothing is written', () => {
  const pipe = screen(false);
  const progress = openProgress(pipe);
  progress.show(0, 4, 'a');
  progress.clear();
  expect(pipe.written).toEqual([]);
});
