import { formatAnnotations } from './annotations-jsonld.ts';
import { formatAtomFeed } from './atom-feed.ts';
import { formatClaims } from './claims-jsonld.ts';
import { findFeedEntries } from './feed-entries.ts';
import type { Formatted } from './formatted.ts';
import { formatJsonFeed } from './json-feed.ts';
import { formatStatementsCsv } from './statements-csv.ts';

/** The dossier's records in the formats of others, each a file. */
export function* describeFormats(
  formatted: Formatted,
): Iterable<{ readonly path: string; readonly content: string | Iterable<string> }> {
  const entries = findFeedEntries(formatted);
  yield { path: 'claims.jsonld', content: formatClaims(formatted) };
  yield { path: 'feed.atom', content: formatAtomFeed(entries, formatted.created) };
  yield { path: 'feed.json', content: formatJsonFeed(entries) };
  yield { path: 'statements.csv', content: repeatable(() => formatStatementsCsv(formatted)) };
  yield { path: 'annotations.jsonld', content: repeatable(() => formatAnnotations(formatted)) };
}

/** Pieces that can be asked for again. */
function repeatable(begin: () => Iterable<string>): Iterable<string> {
  return { [Symbol.iterator]: () => begin()[Symbol.iterator]() };
}
