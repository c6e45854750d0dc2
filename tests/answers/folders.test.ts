import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The folders of src/answers, each of which knows those before it; the files beside them know all. */
const ORDER = ['holdings', 'question', 'candidates', 'signals', 'choosing'];

const known: [folder: string, knows: string[]][] = [
  ...ORDER.map((folder, at): [string, string[]] => [folder, ORDER.slice(0, at)]),
  ['verify', ['holdings']],
];

test('every folder stands in the order', () => {
  const folders = readdirSync('src/answers', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.sort()).toEqual(known.map(([folder]) => folder).sort());
});

test.each(known)('%s imports from nothing that stands behind it', (folder, knows) => {
  const beside = readdirSync(`src/answers/${folder}`).flatMap((name) =>
    [...readFileSync(`src/answers/${folder}/${name}`, 'utf8').matchAll(/ from '\.\.\/(?!\.)(.+)'/g)]
      .map(([, path = '']) => path)
      .filter((path) => !knows.some((other) => path.startsWith(`${other}/`)))
      .map((path) => `${name}: ${path}`),
  );
  expect(beside).toEqual([]);
});
