import type { FeedEntry } from './feed-entries.ts';
import { toUri } from './formatted.ts';

/**
 * Updates and corrections as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Where the dossier will stand on the
 * web is not known, so that no item has a `url` of its own; `external_url` is the published original.
 */
export function formatJsonFeed(entries: readonly FeedEntry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Hearsay 求证',
    description: toUri('feed'),
    items: entries.map(({ id, title, text, updated, language, original }) => ({
      id,
      title,
      content_text: text,
      date_modified: updated,
      ...(language !== undefined && { language }),
      ...(original !== undefined && { external_url: original }),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
