import type { Capture } from '../../model/capture.ts';
import { formatCanonicalJson } from '../canonical-json.ts';
import { digestOf } from '../digest.ts';
import { fileUri } from './resource-record.ts';

/** An entry point into a WACZ. */
export interface WaczPage {
  readonly id: string;
  readonly url: string;
  /** ISO 8601 in UTC. */
  readonly ts: string;
  readonly title?: string;
}

/** The captures that a reader may open: files, and what addresses gave that answered with a page. */
export function listPages(
  captures: readonly Capture[],
  titleOf: (capture: Capture) => string | undefined,
): WaczPage[] {
  return captures
    .filter(({ exchange }) => exchange === undefined || exchange.status < 400)
    .map((capture) => {
      const title = titleOf(capture) ?? capture.path ?? undefined;
      return {
        id: digestOf(formatCanonicalJson(capture)).slice(0, 16),
        url: addressOf(capture),
        ts: capture.captured,
        ...(title !== undefined && { title }),
      };
    });
}

/** `pages/pages.jsonl`: a head, then a page a line. */
export function formatPages(pages: readonly WaczPage[]): string {
  const head = { format: 'json-pages-1.0', id: 'pages', title: 'All Pages' };
  return [head, ...pages].map((each) => `${JSON.stringify(each)}\n`).join('');
}

function addressOf({ exchange, url, path }: Capture): string {
  return exchange?.answeredBy ?? url ?? fileUri(path!);
}
