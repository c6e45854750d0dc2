import { expect, test } from 'vitest';
import type { CommandData } from '../../src/commands/command.js';
import { unknownCommand } from '../../src/commands/names.js';

const command = (name: string, id: string): CommandData => ({
  name,
  localizedName: { en: name, id },
  description: { en: '', id: '' },
  options: [],
  permission: 'everyone',
  visibility: 'public',
});
const COMMANDS = [command('people', 'tokoh'), command('timeline', 'linimasa')];

test.each([
  ['peple', 'id', ['/tokoh']],
  ['toko', 'id', ['/tokoh']],
  ['linimas', 'en', ['/timeline']],
  ['weather', 'id', []],
] as const)('/%s in %s', (typed, locale, suggestions) => {
  expect(unknownCommand(typed, COMMANDS, locale)).toMatchObject({ suggestions });
});
