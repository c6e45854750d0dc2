import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseLocation } from '../../src/store/location.js';

test.each([
  ['file:data/kutip.db', resolve('data/kutip.db')],
  ['file:/srv/kutip.db', '/srv/kutip.db'],
  ['file:///srv/kutip.db', '/srv/kutip.db'],
  ['file://localhost/srv/kutip.db', '/srv/kutip.db'],
  ['FILE:/srv/basis%20data/100%25%23.db', '/srv/basis data/100%#.db'],
  ['file:./kutip.db', resolve('kutip.db')],
])('%s is the file %s', (url, path) => {
  expect(parseLocation(url)).toMatchObject({ kind: 'file', path });
});

test.each([
  ['libsql://kutip.example.org', 'libsql://kutip.example.org'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['https://kutip:rahasia@db.example.org/a?authToken=rahasia', 'https://db.example.org'],
])('%s is a server, shown as %s', (url, shown) => {
  expect(parseLocation(url)).toEqual({ kind: 'server', url, shown });
});

test.each([
  '',
  'kutip.db',
  '/srv/kutip.db',
  ':memory:',
  'file:',
  'file::memory:',
  'file::memory:?cache=shared',
  'file:data/',
  'file:a%00b',
  'file:a%zz',
  'file:a.db?mode=ro',
  'file://server/kutip.db',
  'http://',
  'libsql:kutip',
  'mysql://localhost/kutip',
])('%j is no place for a database', (url) => {
  expect(parseLocation(url)).toBeNull();
});
