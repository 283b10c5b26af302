import type { Span } from '../../text/span.ts';

/** The parts of a story's view that can be linked to, in the order in which they are shown. */
export const SECTIONS = [
  'claims',
  'conflicts',
  'open',
  'similar',
  'timeline',
  'statements',
  'names',
  'reports',
] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * Where a reader is. In a report, `statement` (an id without its report's, as `localId` gives it) or the
 * words of `span` are what the reader is taken to; at most one of the two is there.
 *
 *     #/                                  home
 *     #/story/<story>                     story, at its top
 *     #/story/<story>/timeline            story, at one of its sections
 *     #/story/<story>/report/<report>     report
 *     #/story/<story>/report/<report>/history
 *     #/story/<story>/report/<report>/s/<statement>
 *     #/story/<story>/report/<report>/w/<start>-<end>
 */
export type Route =
  | { readonly view: 'home' }
  | { readonly view: 'story'; readonly story: string; readonly section: Section | null }
  | {
      readonly view: 'report';
      readonly story: string;
      readonly report: string;
      readonly statement: string | null;
      readonly span: Span | null;
    }
  | { readonly view: 'history'; readonly story: string; readonly report: string }
  | { readonly view: 'unknown' };

/** The hash that leads to a route; `parseRoute` is its inverse. */
export function formatRoute(route: Route): string {
  switch (route.view) {
    case 'home':
      return '#/';
    case 'story':
      return toHash('story', route.story, ...(route.section === null ? [] : [route.section]));
    case 'report':
      return toHash(
        'story',
        route.story,
        'report',
        route.report,
        ...(route.statement !== null ? ['s', route.statement] : []),
        ...(route.span !== null ? ['w', `${route.span.start}-${route.span.end}`] : []),
      );
    case 'history':
      return toHash('story', route.story, 'report', route.report, 'history');
    case 'unknown':
      return '#/?';
  }
}

/** Total: what is no address of this page is `unknown`. */
export function parseRoute(hash: string): Route {
  const parts = readParts(hash);
  const [head, story, next, report, kind, mark] = parts ?? ['?'];
  if (head === undefined) return { view: 'home' };
  if (head !== 'story' || !story) return { view: 'unknown' };
  if (next === undefined) return { view: 'story', story, section: null };
  if (next !== 'report') return isSection(next) ? { view: 'story', story, section: next } : UNKNOWN;
  if (!report) return UNKNOWN;
  const whole: Route = { view: 'report', story, report, statement: null, span: null };
  if (kind === undefined) return whole;
  if (kind === 'history' && mark === undefined) return { view: 'history', story, report };
  if (kind === 's' && mark) return { ...whole, statement: mark };
  const span = kind === 'w' ? parseOffsets(mark) : undefined;
  return span === undefined ? UNKNOWN : { ...whole, span };
}

const UNKNOWN: Route = { view: 'unknown' };

function isSection(word: string): word is Section {
  return (SECTIONS as readonly string[]).includes(word);
}

function parseOffsets(words: string | undefined): Span | undefined {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(words ?? '');
  return match === null ? undefined : { start: Number(match[1]), end: Number(match[2]) };
}

function toHash(...parts: string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** `undefined` where a percent escape is broken. */
function readParts(hash: string): string[] | undefined {
  try {
    return hash
      .replace(/^#?\/?/, '')
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
