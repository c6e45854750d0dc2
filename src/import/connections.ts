/** Connections that never reach a forbidden address, whatever a name resolves to. */
import { lookup as resolveName } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { ImportError } from './obstacle.js';

/** An IP address, and whether it is of version 4 or 6. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** Name → addresses; throws when there is none. */
export type Resolve = (hostname: string) => Promise<readonly HostAddress[]>;

/** In milliseconds. */
export interface TimeLimits {
  readonly connect: number;
  /** Between two signs of life of the server. */
  readonly idle: number;
}

/** Asks the operating system, as every other program does. */
export const resolveByTheSystem: Resolve = (hostname) => resolveName(hostname, { all: true });

/**
 * Every connection is opened to an address that `mayReach` has allowed. The address that is checked is
 * the one that is used: a name that answers differently the next time (DNS rebinding) gains nothing.
 */
export function openConnections(
  mayReach: (address: string) => boolean,
  resolve: Resolve,
  limits: TimeLimits,
): Agent {
  const lookup: LookupFunction = (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const addresses = found.filter(({ address }) => mayReach(address));
        const [first] = addresses;
        if (first === undefined) callback(new ImportError('private-address', hostname), '');
        else if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, ''),
    );
  };
  const connect = buildConnector({ lookup, timeout: limits.connect });
  return new Agent({
    headersTimeout: limits.idle,
    bodyTimeout: limits.idle,
    connect(options, callback) {
      // A literal address needs no look-up, so the check above would never see it.
      const host = options.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0 && !mayReach(host)) {
        callback(new ImportError('private-address', host), null);
      } else {
        connect(options, callback);
      }
    },
  });
}
