/** What is handed to an operator fits together: the image, the packages, the settings, and their description. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const README = read('README.md');
const DOCKERFILE = read('Dockerfile');
const { dependencies } = JSON.parse(read('package.json')) as {
  dependencies: Readonly<Record<string, string>>;
};

const FONTS = '@fontsource-variable/';

/** Text of all modules of the program. */
function sources(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`src/${name}`));
}

/** `@scope/name/file` is of the package `@scope/name`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

test('what the image copies is there, and is not kept from it', () => {
  const copied = [...DOCKERFILE.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) =>
    files.split(' '),
  );
  expect(copied.length).toBeGreaterThan(5);
  const sent = read('.dockerignore').split('\n');
  expect(sent).toContain('*');
  for (const file of copied) {
    expect(existsSync(file), file).toBe(true);
    expect(sent).toContain(`!${file}`);
  }
});

test('the image runs what npm start runs, as a user without rights', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } };
  const [, command = '[]'] = /^CMD (.+)$/m.exec(DOCKERFILE) ?? [];
  expect((JSON.parse(command) as string[]).join(' ')).toBe(scripts.start);
  expect(DOCKERFILE).toMatch(/^USER node$/m);
  expect(README).toContain(`ExecStart=/usr/bin/env ${scripts.start}`);
});

test('packages: each that is imported is installed, each installed one is imported and explained', () => {
  const literal = /(?:\bfrom |^import |\bimport\(|\bresolve\()'([@a-z][\w@./-]*)'/gm;
  const imported = sources()
    .flatMap((text) =>
      [...text.matchAll(literal)].map(([, specifier = '']) => packageOf(specifier)),
    )
    // Resolved only where the program runs from its sources.
    .filter((name) => name !== 'tsx');
  // The fonts are found by path: drawing/fonts.ts puts their names together.
  const installed = Object.keys(dependencies).filter((name) => !name.startsWith(FONTS));
  expect([...new Set(imported)].sort()).toEqual(installed.sort());
  const table = README.slice(README.indexOf('### Dependencies'));
  for (const name of [...installed, `${FONTS}*`]) expect(table).toContain(`\`${name}\``);
});

test('settings: what .env.example offers, the README explains, and no more', () => {
  const offered = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  const table = README.slice(README.indexOf('## Settings'), README.indexOf('## How it answers'));
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  const explained = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name),
  );
  expect(explained.toSorted()).toEqual(offered.toSorted());
  for (const name of offered) expect(read('src/config.ts')).toContain(name ?? '');
});
