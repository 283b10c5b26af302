import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { DeskError } from '../../model/desk-error.ts';

/** All addresses of a host name, as the system resolves it. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/**
 * A lookup for sockets that hands out allowed addresses only. The socket connects to what was checked: a name
 * that resolves to something else a moment later (DNS rebinding) gains nothing. Fails with DeskError
 * `private-address` where a name has no address but forbidden ones.
 */
export function createGuardedLookup(
  resolve: Resolve,
  isAllowed: (address: string) => boolean,
): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const allowed = found.filter(({ address }) => isAllowed(address));
        const [first] = allowed;
        if (!first) callback(new DeskError('private-address', host), '', 0);
        else if (options.all) callback(null, [...allowed]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}
