interface Published {
  readonly id: string;
  readonly published: string | null;
}

/** Sorts after every ISO date. */
const UNDATED = '~';

/** The stable order of reports: by published date as written, undated ones last, then by id. */
export function comparePublished(a: Published, b: Published): number {
  return compareText(a.published ?? UNDATED, b.published ?? UNDATED) || compareText(a.id, b.id);
}

/** By UTF-16 units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Whether `a` was published before `b` as far as both pages say: 2024-05 is not before 2024-05-03. False where
 * one has no date.
 */
export function isPublishedBefore(a: Pick<Published, 'published'>, b: Pick<Published, 'published'>): boolean {
  if (a.published === null || b.published === null) return false;
  const length = Math.min(a.published.length, b.published.length);
  return a.published.slice(0, length) < b.published.slice(0, length);
}
