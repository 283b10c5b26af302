import { DeskError } from '../../model/desk-error.ts';
import { type Hop, headerOf } from './hop.ts';

/** As many as browsers follow at most would be 20; honest sites need three. */
const MOST_HOPS = 10;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Asks an address, and where it leads on to, until one answers with something else than a redirect. The last
 * hop is the answer. Throws what `request` throws, and DeskError `no-answer` for redirects without end or to
 * what is no web address.
 */
export async function followRedirects(
  url: URL,
  request: (url: URL) => Promise<Hop>,
): Promise<readonly [Hop, ...Hop[]]> {
  const hops: [Hop, ...Hop[]] = [await request(url)];
  for (;;) {
    const last = hops.at(-1)!;
    const location = headerOf(last.headers, 'location');
    if (!REDIRECTS.has(last.status) || location === null) return hops;
    if (hops.length === MOST_HOPS) throw new DeskError('no-answer', `${url.href} (${MOST_HOPS} redirects)`);
    const next = parseWebAddress(location, last.url);
    if (!next) throw new DeskError('no-answer', `${url.href} (redirect to ${location.slice(0, 80)})`);
    hops.push(await request(next));
  }
}

/** An http or https address without credentials; undefined for every other text. */
export function parseWebAddress(text: string, base?: string): URL | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  if (!isWeb || url.username !== '' || url.password !== '') return undefined;
  url.hash = '';
  return url;
}
