/** Import directions within a folder of src/; the linter holds those between the folders. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Folders of src/answers, each of which knows those before it; the files beside them know all. */
const ANSWERS = [
  'holdings',
  'question',
  'candidates',
  'signals',
  'choosing',
  'telling',
  'person',
  'articles',
];
/** Those that make answers, and so know what an answer is. */
const ANSWERING = ['telling', 'person', 'articles'];

/** Each folder with what it knows of all that is beside it. */
const KNOWN: [folder: string, knows: string[]][] = [
  ...ANSWERS.map((name, at): [string, string[]] => [
    `answers/${name}`,
    [
      ...ANSWERS.slice(0, at).map((other) => `${other}/`),
      ...(ANSWERING.includes(name) ? ['answer.js', 'picture.js', 'overview.js'] : []),
    ],
  ]),
  ['answers/verify', ['holdings/']],
  ['facts/names', ['facts.js']],
  ['facts/people', ['facts.js', 'names/']],
  ['facts/places', ['facts.js', 'names/']],
  ['facts/dates', ['facts.js']],
  ['facts/numbers', ['facts.js']],
  ['facts/speech', ['facts.js', 'names/']],
  ['facts/speech/narration', []],
  ['facts/speech/speakers', ['narration/']],
  ['facts/speech/direct', ['narration/', 'speakers/']],
  ['facts/speech/indirect', ['narration/', 'speakers/']],
  ['facts/speech/scene', ['narration/', 'speakers/']],
  [
    'corpus/formats',
    [
      ...['clean-text.js', 'corpus-files.js', 'cut-at-word.js', 'draft.js', 'problem.js'],
      ...['report.js', 'written-day.js'],
    ],
  ],
  [
    'corpus/building',
    [...['article.js', 'cut-at-word.js', 'draft.js', 'problem.js', 'report.js'], 'written-day.js'],
  ],
  ['corpus/changing', ['article-ids.js', 'corpus-files.js']],
  ['discord/rendering', []],
  ['discord/gateway', ['rendering/']],
  ['discord/queueing', []],
  ['discord/responding', ['rendering/', 'gateway/', 'bot.js']],
  ['discord/moderating', ['rendering/', 'gateway/', 'responding/', 'bot.js']],
  [
    'discord/interactions',
    [
      ...['rendering/', 'gateway/', 'queueing/', 'responding/', 'moderating/'],
      ...['bot.js', 'judgment.js', 'message-commands.js'],
    ],
  ],
];

test.each(['answers', 'corpus', 'discord', 'facts', 'facts/speech'])(
  'every folder of src/%s has its place',
  (parent) => {
    const folders = readdirSync(`src/${parent}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${parent}/${name}`);
    expect(KNOWN.map(([folder]) => folder)).toEqual(expect.arrayContaining(folders));
  },
);

test.each(KNOWN)('%s imports nothing beside it but %j', (folder, knows) => {
  const files = readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(0);
  const parent = dirname(folder);
  const others = files.flatMap((name) =>
    [...readFileSync(`src/${folder}/${name}`, 'utf8').matchAll(/ from '(\.\..+)'/g)]
      .map(([, path = '']) => join(folder, dirname(name), path))
      .filter((path) => path.startsWith(`${parent}/`) && !path.startsWith(`${folder}/`))
      .map((path) => path.slice(parent.length + 1))
      .filter((path) => !knows.some((other) => path.startsWith(other)))
      .map((path) => `${name}: ${path}`),
  );
  expect(others).toEqual([]);
});
