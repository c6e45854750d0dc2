import { describe, expect, test } from 'vitest';
import { isPublicAddress, parseAddress } from '../../src/import/address.js';

describe('isPublicAddress', () => {
  test.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'])(
    '%s is',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test.each([
    ['this machine', ['127.0.0.1', '127.255.0.1', '0.0.0.0', '::1', '::']],
    ['its network', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fd00::1']],
    ['its link, with the metadata of a cloud', ['169.254.169.254', 'fe80::1', 'fe80::1%eth0']],
    ["a provider's inner network", ['100.64.0.1', '198.18.0.1', '192.0.0.1']],
    ['many at once', ['224.0.0.1', 'ff02::1', '255.255.255.255']],
    ['examples and what is kept back', ['203.0.113.1', '240.0.0.1', '2001:db8::1', '4000::1']],
    ['wrapped IPv4', ['::ffff:127.0.0.1', '::ffff:7f00:1', '::7f00:1', '64:ff9b::7f00:1']],
    ['tunnelled IPv4', ['2002:7f00:1::', '2001:0:7f00:1::']],
    ['no address', ['', 'localhost', '1', '127.1.1.1.1', 'a:b']],
  ])('%s is not', (_, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});

describe('parseAddress', () => {
  test('leaves the fragment out', () => {
    expect(parseAddress('HTTPS://Berita.Example/a b#komentar').href).toBe(
      'https://berita.example/a%20b',
    );
  });

  test.each([
    'berita.example',
    'ftp://berita.example/',
    'file:///etc/passwd',
    'data:text/html,x',
    'http://',
    'http://ani:rahasia@berita.example/',
    `https://berita.example/${'a'.repeat(2000)}`,
    `https://berita.example/${'é'.repeat(1000)}`,
  ])('refuses %.40s', (text) => {
    expect(() => parseAddress(text)).toThrow('bad-address');
  });
});
