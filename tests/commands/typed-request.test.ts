import { expect, test } from 'vitest';
import type { Arguments } from '../../src/commands/command.js';
import { COMMANDS } from '../../src/commands/index.js';
import { typedRequest } from '../../src/commands/typed-request.js';
import { parseLine } from '../../src/terminal/parse-line.js';

test.each<[string, Arguments, string]>([
  ['who', { query: 'Sari Utami' }, '/siapa Sari Utami'],
  ['timeline', { from: '2026' }, '/linimasa dari:2026'],
  ['timeline', { to: 'Mei 2026', about: 'banjir' }, '/linimasa banjir sampai:Mei 2026'],
  ['quote', { about: 'pasar', card: true }, '/kutip tentang:pasar kartu:true'],
  ['articles', {}, '/daftar-artikel'],
])('/%s %j is typed as %s, and read as it was', (name, args, typed) => {
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  expect(typedRequest(command, args, 'id')).toBe(typed);
  expect(parseLine(typed, COMMANDS)).toEqual({ command: name, arguments: args });
});
