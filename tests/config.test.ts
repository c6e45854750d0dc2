import { describe, expect, test } from 'vitest';
import { ConfigError, parseConfig } from '../src/config.js';

const TOKEN = 'abc.def.ghi';

test('nothing set: the terminal, over the corpus beside it', () => {
  expect(parseConfig({})).toEqual({
    discordToken: null,
    discordGuildId: null,
    discordApiUrl: null,
    corpusPath: 'corpus',
    corpusWatch: false,
    corpusMinShare: 0.5,
    snapshotFolder: 'data',
    databaseUrl: 'file:data/kutip.db',
    databaseToken: null,
    correctionDays: 14,
    adminUserIds: [],
    answerMentions: false,
    healthPort: null,
    healthHost: '127.0.0.1',
    locale: 'en',
    logLevel: 'warn',
    noColor: false,
  });
});

test('everything set', () => {
  const config = parseConfig({
    DISCORD_TOKEN: ` ${TOKEN} `,
    DISCORD_GUILD_ID: '123456789012345678',
    DISCORD_API_URL: 'http://127.0.0.1:8080/api',
    CORPUS_PATH: '/srv/articles',
    CORPUS_WATCH: 'true',
    CORPUS_MIN_SHARE: '.75',
    CORPUS_SNAPSHOT: 'false',
    DATABASE_URL: 'libsql://kutip.example.org',
    DATABASE_AUTH_TOKEN: 'rahasia',
    CORRECTION_DAYS: '30',
    ADMIN_USER_IDS: '123456789012345678, 234567890123456789,123456789012345678',
    ANSWER_MENTIONS: 'true',
    HEALTH_PORT: '9464',
    HEALTH_HOST: '0.0.0.0',
    KUTIP_LOCALE: 'id',
    LOG_LEVEL: 'debug',
    NO_COLOR: '1',
  });
  expect(config).toEqual({
    discordToken: TOKEN,
    discordGuildId: '123456789012345678',
    discordApiUrl: 'http://127.0.0.1:8080/api',
    corpusPath: '/srv/articles',
    corpusWatch: true,
    corpusMinShare: 0.75,
    snapshotFolder: null,
    databaseUrl: 'libsql://kutip.example.org',
    databaseToken: 'rahasia',
    correctionDays: 30,
    adminUserIds: ['123456789012345678', '234567890123456789'],
    answerMentions: true,
    healthPort: 9464,
    healthHost: '0.0.0.0',
    locale: 'id',
    logLevel: 'debug',
    noColor: true,
  });
});

test('an empty variable counts as not set', () => {
  const names = ['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'CORPUS_PATH', 'KUTIP_LOCALE', 'LOG_LEVEL'];
  expect(parseConfig(Object.fromEntries(names.map((name) => [name, ' '])))).toEqual(
    parseConfig({}),
  );
});

test('in Discord the log tells more than at a terminal', () => {
  expect(parseConfig({ DISCORD_TOKEN: TOKEN }).logLevel).toBe('info');
});

test.each(['abc', 'abc.def', `Bot ${TOKEN}`, `"${TOKEN}"`, 'a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6'])(
  '%s cannot be a token, which is told before Discord is asked',
  (token) => {
    expect(() => parseConfig({ DISCORD_TOKEN: token })).toThrow('DISCORD_TOKEN must be the token');
  },
);

describe('the language follows the system', () => {
  test.each([
    [{ LANG: 'id_ID.UTF-8' }, 'id'],
    [{ LANG: 'id' }, 'id'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'ido' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'id_ID.UTF-8' }, 'id'],
    [{ LANG: 'id_ID.UTF-8', KUTIP_LOCALE: 'en' }, 'en'],
  ])('%j: %s', (environment, locale) => {
    expect(parseConfig(environment).locale).toBe(locale);
  });
});

test('every fault is named in one message, and no value is shown', () => {
  const environment = {
    DISCORD_TOKEN: 'Bot rahasia',
    DISCORD_GUILD_ID: 'server saya',
    DISCORD_API_URL: 'file:///etc',
    DATABASE_URL: 'mysql://root:rahasia@localhost/kutip',
    DATABASE_AUTH_TOKEN: 'token rahasia',
    CORRECTION_DAYS: '0',
    ADMIN_USER_IDS: '123456789012345678;nama saya',
    KUTIP_LOCALE: 'fr',
    LOG_LEVEL: 'loud',
  };
  const read = () => parseConfig(environment);
  expect(read).toThrow(ConfigError);
  for (const name of Object.keys(environment))
    expect(read).toThrow(new RegExp(`^  ${name} must`, 'm'));
  expect(read).not.toThrow(/rahasia|server saya|nama saya|mysql|etc|loud$/);
});
