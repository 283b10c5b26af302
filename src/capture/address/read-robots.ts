import robotsParser from 'robots-parser';
import type { Robots } from '../../model/exchange.ts';
import type { Hop } from './hop.ts';

// Its types say that the function is `default` of what Node gives as the default already.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** What a site's robots.txt (RFC 9309) says of an address. It is noted, not obeyed: one page that a person asked for. */
export function readRobots(url: URL, userAgent: string, robots: Hop | null): Robots {
  if (robots === null || robots.status >= 500) return 'unknown';
  if (robots.status >= 400) return 'allowed';
  if (robots.status !== 200) return 'unknown';
  const rules = parseRobots(new URL('/robots.txt', url).href, robots.body.toString());
  return rules.isDisallowed(url.href, userAgent) ? 'disallowed' : 'allowed';
}
