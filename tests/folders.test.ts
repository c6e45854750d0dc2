/** Who may import whom within a folder of src/: what the linter holds for the folders themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Folders of src/answers, each of which knows those before it; the files beside them know all. */
const ANSWERS = ['holdings', 'question', 'candidates', 'signals', 'choosing'];

/** Each folder with those beside it that it knows. */
const KNOWN: [folder: string, knows: string[]][] = [
  ...ANSWERS.map((name, at): [string, string[]] => [`answers/${name}`, ANSWERS.slice(0, at)]),
  ['answers/verify', ['holdings']],
  ['discord/rendering', []],
];

test('every folder of the answers has its place', () => {
  const folders = readdirSync('src/answers', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `answers/${name}`);
  expect(KNOWN.map(([folder]) => folder)).toEqual(expect.arrayContaining(folders));
});

test.each(KNOWN)('%s imports nothing beside it but %j', (folder, knows) => {
  const files = readdirSync(`src/${folder}`);
  expect(files.length).toBeGreaterThan(0);
  const others = files.flatMap((name) =>
    [...readFileSync(`src/${folder}/${name}`, 'utf8').matchAll(/ from '\.\.\/(?!\.)(.+)'/g)]
      .map(([, path = '']) => path)
      .filter((path) => !knows.some((other) => path.startsWith(`${other}/`)))
      .map((path) => `${name}: ${path}`),
  );
  expect(others).toEqual([]);
});
