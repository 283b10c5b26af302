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
 * Whether `a` was published before `b` as far as both pages say: 2024-05 is not before 2024-05-03, and 09:00+08:00
 * is before 02:00Z. False where one has no date.
 */
export function isPublishedBefore(a: Pick<Published, 'published'>, b: Pick<Published, 'published'>): boolean {
  if (a.published === null || b.published === null) return false;
  if (ZONED.test(a.published) && ZONED.test(b.published)) {
    const [first, second] = [Date.parse(a.published), Date.parse(b.published)];
    if (!Number.isNaN(first) && !Number.isNaN(second)) return first < second;
  }
  const [first, second] = [a.published.replace(ZONED, ''), b.published.replace(ZONED, '')];
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) < second.slice(0, length);
}

/** The zone at the end of an ISO time, which no date has. */
const ZONED = /(?<=T.*)(?:Z|[+-]\d{2}:?\d{2})$/;
