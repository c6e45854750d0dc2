import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { ImportError } from '../../src/import/obstacle.js';
import { type Resource, Web, type WebOptions } from '../../src/import/web.js';
import { openSite, openVisitor, type Page, type Site, type Visitor } from './site.js';

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function visit(
  pages: Readonly<Record<string, Page>>,
  options: Partial<WebOptions> = {},
): Promise<Site & Visitor & { get(path: string, host?: string): Promise<string> }> {
  const site = await openSite(pages);
  const visitor = openVisitor(options);
  open.push(visitor.web, site);
  return {
    ...site,
    ...visitor,
    async get(path, host) {
      return outcome(visitor.web.fetch(site.url(path, host), ['text/html']));
    },
  };
}

/** The text that was got, or the reason. */
async function outcome(resource: Promise<Resource>): Promise<string> {
  try {
    return Buffer.from((await resource).bytes).toString('utf8');
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
}

describe('who asks, and how often', () => {
  test('every request says that it is Kutip', async () => {
    const { get, requests } = await visit({ '/a': 'isi' });
    expect(await get('/a')).toBe('isi');
    expect(requests.map(({ headers }) => headers['user-agent'])).toEqual([
      'Kutip/1.2.3 (test)',
      'Kutip/1.2.3 (test)',
    ]);
  });

  test('a second between pages of a host, and none before the first', async () => {
    const { get, waits } = await visit({ '/a': 'a', '/b': 'b' });
    await get('/a');
    await get('/b');
    await get('/a', 'lain.example');
    expect(waits).toEqual([1000]);
  });

  test.each([
    ['7', 7000],
    ['0', 1000],
    ['-3', 1000],
    ['lama', 1000],
    ['99999999', 60_000],
  ])('Crawl-delay: %s', async (delay, expected) => {
    const robots = `User-agent: *\nCrawl-delay: ${delay}\nDisallow:`;
    const { get, waits } = await visit({ '/robots.txt': robots, '/a': 'a' });
    await get('/a');
    await get('/a');
    expect(waits).toEqual([expected]);
  });
});

describe('robots.txt', () => {
  test('what it forbids is not asked for', async () => {
    const robots = 'User-agent: *\nDisallow: /arsip/\n\nUser-agent: Kutip\nDisallow: /rahasia';
    const { get, paths, requests } = await visit({
      '/robots.txt': robots,
      '/rahasia': 'x',
      '/arsip/1': 'arsip',
    });
    expect(await get('/rahasia')).toBe('robots');
    expect(await get('/arsip/1')).toBe('arsip');
    expect(paths()).toEqual(['/arsip/1']);
    expect(requests.filter(({ url }) => url === '/robots.txt')).toHaveLength(1);
  });

  test('a redirect to a forbidden page is not followed', async () => {
    const { get, paths } = await visit({
      '/robots.txt': 'User-agent: *\nDisallow: /rahasia',
      '/a': { status: 302, headers: { location: '/rahasia' } },
      '/rahasia': 'x',
    });
    expect(await get('/a')).toBe('robots');
    expect(paths()).toEqual(['/a']);
  });

  test.each([
    [404, 'isi'],
    [403, 'isi'],
    [500, 'robots-unavailable: 500'],
    [429, 'robots-unavailable: 429'],
  ])('answered with %i', async (status, expected) => {
    const { get } = await visit({ '/robots.txt': { status }, '/a': 'isi' });
    expect(await get('/a')).toBe(expected);
  });

  test('a huge one is read as far as its first half megabyte', async () => {
    const robots = `User-agent: *\nDisallow: /x\n${'# \n'.repeat(400_000)}Disallow: /`;
    const { get } = await visit({ '/robots.txt': robots, '/a': 'a', '/x': 'x' });
    expect([await get('/a'), await get('/x')]).toEqual(['a', 'robots']);
  });
});

describe('addresses that may not be reached', () => {
  test.each([
    ['127.0.0.2'],
    ['2130706434'],
    ['0x7f.2'],
    ['[::1]'],
    ['[::ffff:127.0.0.2]'],
    ['[::ffff:7f00:2]'],
  ])('%s', async (host) => {
    const { web, url } = await visit({ '/a': 'isi' });
    expect(await outcome(web.fetch(url('/a', host), ['text/html']))).toMatch(/^private-address/);
  });

  test('by default this machine is one of them, by number and by name', async () => {
    const { url, requests } = await visit({ '/a': 'isi' });
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    for (const options of [{ userAgent: 'Kutip' }, { userAgent: 'Kutip', resolve }]) {
      const web = new Web(options);
      open.push(web);
      for (const host of ['127.0.0.1', 'localhost', '[::1]']) {
        const got = outcome(web.fetch(url('/a', host), ['text/html']));
        expect(await got).toMatch(/^private-address/);
      }
    }
    expect(requests).toEqual([]);
  });

  test('nor through a redirect', async () => {
    const { get, origin } = await visit({
      '/a': (response) => response.writeHead(301, { location: origin('127.0.0.2') }).end(),
    });
    expect(await get('/a')).toBe('private-address: 127.0.0.2');
  });

  test('a name that changes its address between two look-ups is checked each time', async () => {
    const addresses = ['127.0.0.1', '127.0.0.2'];
    const resolve = async () => [{ address: addresses.shift() ?? '127.0.0.2', family: 4 }];
    const pages = {
      '/robots.txt': (response: { destroy(): void }) => response.destroy(),
    };
    const { get, requests } = await visit(pages, { resolve });
    expect(await get('/a')).toBe('unreachable: UND_ERR_SOCKET');
    expect(requests).toHaveLength(1);
    expect(await get('/a', 'kedua.example')).toMatch(/^private-address/);
    expect(requests).toHaveLength(1);
  });

  test('of several addresses only the allowed one is used', async () => {
    const resolve = async () => [
      { address: '127.0.0.2', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    const { get, requests } = await visit({ '/a': 'isi' }, { resolve });
    expect(await get('/a')).toBe('isi');
    expect(requests.map(({ socket }) => socket.localAddress)).toEqual(['127.0.0.1', '127.0.0.1']);
  });
});

describe('redirects', () => {
  test('are followed to the end, which is where the resource is from', async () => {
    const { web, url } = await visit({
      '/a': { status: 301, headers: { location: '/b' } },
      '/b': { status: 307, headers: { location: 'c?x=1' } },
      '/c?x=1': 'isi',
    });
    const { url: end } = await web.fetch(url('/a'), ['text/html']);
    expect(end.href).toBe(url('/c?x=1').href);
  });

  test('to an address in letters, as servers send it', async () => {
    const location = Buffer.from('/jalan-é', 'utf8').toString('latin1');
    const { get } = await visit({
      '/a': { status: 302, headers: { location } },
      '/jalan-%C3%A9': 'isi',
    });
    expect(await get('/a')).toBe('isi');
  });

  test('five at most', async () => {
    const { get, paths } = await visit({ '/a': { status: 302, headers: { location: '/a' } } });
    expect(await get('/a')).toBe('too-many-redirects: > 5');
    expect(paths()).toHaveLength(6);
  });

  test.each([
    'file:///etc/passwd',
    'ftp://berita.example/',
    'javascript:0',
    'http://a:b@c.example/',
  ])('not to %s', async (location) => {
    const { get } = await visit({ '/a': { status: 302, headers: { location } } });
    expect(await get('/a')).toBe('bad-address');
  });
});

describe('answers that are not taken', () => {
  const slow: Page = (response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
  };
  const trickle: Page = (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('a'), 10);
    response.on('close', () => clearInterval(timer));
  };

  test.each<[string, Page, string]>([
    ['missing', { status: 404 }, 'http-status: 404'],
    ['refused', { status: 401 }, 'http-status: 401'],
    [
      'a picture',
      { headers: { 'content-type': 'image/png' }, body: 'x' },
      'content-type: image/png',
    ],
    ['too large', 'a'.repeat(10_001), 'response-too-large: > 10000 B'],
    [
      'too large once unpacked',
      { headers: { 'content-encoding': 'gzip' }, body: gzipSync('a'.repeat(5_000_000)) },
      'response-too-large: > 10000 B',
    ],
    [
      'packed in an unknown way',
      { headers: { 'content-encoding': 'zstd' }, body: 'x' },
      'content-type: zstd',
    ],
    [
      'packed wrongly',
      { headers: { 'content-encoding': 'gzip' }, body: 'not packed' },
      'unreachable: Z_DATA_ERROR',
    ],
    ['broken off', (response) => response.writeHead(200).destroy(), 'unreachable: UND_ERR_SOCKET'],
  ])('%s', async (_, page, expected) => {
    const { get } = await visit({ '/a': page }, { limits: { size: 10_000 } });
    expect(await get('/a')).toBe(expected);
  });

  test.each<[string, Page, object]>([
    ['that never ends', slow, { whole: 300 }],
    ['that comes a letter at a time', trickle, { whole: 300 }],
    ['that never begins', () => {}, { whole: 300 }],
    ['that falls silent', slow, { idle: 300 }],
  ])('one %s', async (_, page, limits) => {
    const { get } = await visit({ '/a': page }, { limits });
    expect(await get('/a')).toBe('timed-out');
  });

  test('an unknown host', async () => {
    const { web } = await visit({});
    const got = outcome(web.fetch(new URL('http://tidak.invalid/'), ['text/html']));
    expect(await got).toBe('unknown-host');
  });

  test('a packed answer within the limit is unpacked', async () => {
    const page = { headers: { 'content-encoding': 'gzip' }, body: gzipSync('isi') };
    const { get } = await visit({ '/a': page });
    expect(await get('/a')).toBe('isi');
  });
});

describe('a busy server', () => {
  const busyOnce = (status: number, headers: Record<string, string>): Page => {
    let count = 0;
    return (response) => {
      count += 1;
      if (count > 1) response.writeHead(200, { 'content-type': 'text/html' }).end('isi');
      else response.writeHead(status, headers).end();
    };
  };

  test.each<[number, Record<string, string>, number]>([
    [429, { 'retry-after': '3' }, 3000],
    [503, { 'retry-after': '3' }, 3000],
    [503, {}, 10_000],
    [503, { 'retry-after': 'nanti' }, 10_000],
    [
      503,
      { date: 'Mon, 06 May 2024 10:00:00 GMT', 'retry-after': 'Mon, 06 May 2024 10:00:05 GMT' },
      5000,
    ],
  ])('%i is asked again when it says: %j', async (status, headers, wait) => {
    const { get, waits } = await visit({ '/a': busyOnce(status, headers) });
    expect(await get('/a')).toBe('isi');
    expect(waits).toEqual([wait]);
  });

  test('not when that is too late', async () => {
    const { get, waits } = await visit({ '/a': busyOnce(429, { 'retry-after': '86400' }) });
    expect(await get('/a')).toBe('busy: 429');
    expect(waits).toEqual([]);
  });

  test('three times at most', async () => {
    const page: Page = { status: 503, headers: { 'retry-after': '1' } };
    const { get, paths } = await visit({ '/a': page });
    expect(await get('/a')).toBe('busy: 503');
    expect(paths()).toHaveLength(3);
  });
});
