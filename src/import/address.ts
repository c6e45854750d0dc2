/**
 * Which addresses may be fetched: web pages on the public internet, nothing of the machine's own
 * network.
 */
import ipaddr from 'ipaddr.js';
import { ImportError } from './obstacle.js';

const MAX_LENGTH = 2000;

/**
 * Whether `text` is meant as an address rather than a file, even of a kind that is refused
 * (`ftp://`).
 */
export function isWebAddress(text: string): boolean {
  return /^(?:https?:|[a-z][a-z\d+.-]{1,20}:\/\/)/i.test(text);
}

/**
 * The address without its fragment. Throws ImportError for anything but http and https, and for one
 * with a name and password in it: the address is shown to everyone.
 */
export function parseAddress(text: string, base?: URL): URL {
  if (text.length > MAX_LENGTH || !URL.canParse(text, base?.href))
    throw new ImportError('bad-address');
  const url = new URL(text, base);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isWeb || url.username !== '' || url.password !== '' || url.href.length > MAX_LENGTH) {
    throw new ImportError('bad-address');
  }
  url.hash = '';
  return url;
}

/**
 * Whether an IP address is one of the public internet: not this machine, not its network, not a
 * cloud's metadata service (169.254.169.254), also when an IPv4 address is wrapped in an IPv6 one.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (ip.range() !== 'unicast') return false;
  if (ip.kind() === 'ipv4') return true;
  // Of IPv6 only 2000::/3 is handed out; `::7f00:1` is 127.0.0.1 in an old spelling.
  const first = ip.toByteArray()[0] ?? 0;
  return first >> 5 === 1;
}
