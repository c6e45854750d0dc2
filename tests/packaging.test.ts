/**
 * What is handed to an operator fits together: the image, the packages, the settings, and their
 * description.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const RUNNING = read('docs/running.md');
const DESIGN = read('docs/design.md');
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
  expect(RUNNING).toContain(`ExecStart=/usr/bin/env ${scripts.start}`);
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
  const table = DESIGN.slice(DESIGN.indexOf('## Dependencies'));
  for (const name of [...installed, `${FONTS}*`]) expect(table).toContain(`\`${name}\``);
});

test('settings: what .env.example offers, docs/running.md explains, and no more', () => {
  const offered = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  const table = RUNNING.slice(RUNNING.indexOf('## Settings'), RUNNING.indexOf('## What is kept'));
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  const explained = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name),
  );
  expect(explained.toSorted()).toEqual(offered.toSorted());
  for (const name of offered) expect(read('src/config.ts')).toContain(name ?? '');
});

test('documents: every link within them leads to a file and a heading that are there', () => {
  const files = [
    'README.md',
    'corpus/README.md',
    ...readdirSync('docs').map((name) => `docs/${name}`),
  ];
  const pages = files.filter((name) => name.endsWith('.md'));
  const anchors = (page: string) =>
    [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
  for (const page of pages) {
    for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      expect(existsSync(file), `${page}: ${target}`).toBe(true);
      if (anchor !== undefined) expect(anchors(file), `${page}: ${target}`).toContain(anchor);
    }
  }
});

test('documents: every file that the glossary names is there', () => {
  const table = DESIGN.slice(DESIGN.indexOf('## Glossary'));
  const rows = table.slice(0, table.indexOf('\n## ', 1)).split('\n');
  const places = rows.flatMap((row) =>
    [...(row.split('|')[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, place = '']) => place),
  );
  expect(places.length).toBeGreaterThan(10);
  for (const place of places) expect(existsSync(`src/${place}`), place).toBe(true);
});
