/** What the README and docs/ say of the repository is so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const DOCS = ['README.md', 'corpus/README.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
  .filter((name) => name.endsWith('.md'))
  .map((name): [name: string, text: string] => [name, readFileSync(name, 'utf8')]);
const ALL = DOCS.map(([, text]) => text).join('\n');
const DESIGN = readFileSync('docs/design.md', 'utf8');

/** Folders in the tree of docs/design.md, by their indentation. */
function foldersDrawn(): string[] {
  const [, tree = ''] = /^src\/\n((?: {2,}.+\n)+)/m.exec(DESIGN) ?? [];
  const open: string[] = ['src'];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', names = ''] = /^( +)((?:[\w-]+\/ ?)+)/.exec(line) ?? [];
    if (names === '') return [];
    const depth = indent.length / 2;
    const parent = open.slice(0, depth).join('/');
    const folders = names
      .trim()
      .split(' ')
      .map((name) => name.slice(0, -1));
    open.splice(depth, open.length, folders[0] ?? '');
    return folders.map((name) => `${parent}/${name}`);
  });
}

function foldersUnder(parent: string): string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${parent}/${name}`);
}

test('the tree of docs/design.md has every folder of src, and none that is not there', () => {
  const drawn = foldersDrawn();
  expect(drawn.filter((folder) => !existsSync(folder))).toEqual([]);
  expect(foldersUnder('src').filter((folder) => !drawn.includes(folder))).toEqual([]);
  const opened = new Set(drawn.map(dirname).filter((folder) => folder !== 'src'));
  const missing = [...opened].flatMap(foldersUnder).filter((folder) => !drawn.includes(folder));
  expect(missing).toEqual([]);
});

/** A path in the text begins with one of these, or within `src/`. */
const KNOWN_FOLDERS = new Set([
  ...['.ci', 'corpus', 'docs', 'src', 'tests'],
  ...foldersUnder('src').map((folder) => basename(folder)),
]);

test.each(DOCS)('every file that %s names is there', (name, text) => {
  const linked = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path = '']) =>
    join(dirname(name), path),
  );
  const named = [...text.matchAll(/`((?:[\w.-]+\/)+(?:[\w-]+\.\w+)?)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => KNOWN_FOLDERS.has(path.split('/')[0] ?? ''));
  const isThere = (path: string) => existsSync(path) || existsSync(join('src', path));
  expect(linked.filter((path) => !existsSync(path))).toEqual([]);
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});

test('every npm script is described, and every one described is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const described = new Set([
    ...[...ALL.matchAll(/npm (?:-s )?run (?:-s )?([\w:-]+)/g)].map(([, name]) => name),
    ...[...ALL.matchAll(/npm (?:-s )?(start|test)/g)].map(([, name]) => name),
    ...[...ALL.matchAll(/`((?:bench|fit):[\w-]+|soak|fuzz)`/g)].map(([, name]) => name),
  ]);
  const own = Object.keys(scripts).filter(
    (name) => !(name.startsWith('pre') && name.slice(3) in scripts),
  );
  expect(own.filter((name) => !described.has(name))).toEqual([]);
  expect([...described].filter((name) => name && !own.includes(name))).toEqual([]);
});
