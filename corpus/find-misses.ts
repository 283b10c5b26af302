import type { DescribedReading } from './describe-reading.ts';

/** What is right and was missed, or was found and is not right. A wrong field has both. */
export interface Miss {
  /** Place of the report in its file, counted from 0. */
  readonly report: number;
  /** The list or field that it belongs to: `statements`, `fields.title`. */
  readonly in: string;
  readonly missed?: unknown;
  readonly found?: unknown;
}

/**
 * Everything in which what was found differs from what is right; `[]` where nothing does.
 *
 * Lists are compared as bags: an entry is right only if it is right in every field, so one with a wrong act
 * gives two misses, the right entry and the found one.
 */
export function findMisses(right: readonly DescribedReading[], found: readonly DescribedReading[]): Miss[] {
  const length = Math.max(right.length, found.length);
  return Array.from({ length }, (_, report) => missesOf(report, right[report], found[report])).flat();
}

function missesOf(report: number, right?: DescribedReading, found?: DescribedReading): Miss[] {
  if (!right || !found) return [{ report, in: 'reports', ...(right ? { missed: right } : { found }) }];
  const fields = Object.keys(right.fields) as (keyof DescribedReading['fields'])[];
  const lists = [
    'issues',
    'blocks',
    'statements',
    'times',
    'incidents',
    'chat',
    'messages',
    'separators',
  ] as const;
  return [
    ...fields
      .filter((field) => right.fields[field] !== found.fields[field])
      .map((field) => ({
        report,
        in: `fields.${field}`,
        missed: right.fields[field],
        found: found.fields[field],
      })),
    ...lists.flatMap((list) => [
      ...without(right[list] ?? [], found[list] ?? []).map((missed) => ({ report, in: list, missed })),
      ...without(found[list] ?? [], right[list] ?? []).map((wrong) => ({ report, in: list, found: wrong })),
    ]),
  ];
}

/** The entries of `all` that are left when each of `taken` has taken its equal away. */
function without(all: readonly unknown[], taken: readonly unknown[]): unknown[] {
  const counts = new Map<string, number>();
  for (const entry of taken) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return all.filter((entry) => {
    const count = counts.get(keyOf(entry)) ?? 0;
    counts.set(keyOf(entry), count - 1);
    return count <= 0;
  });
}

/** Entries are plain records whose keys always come in one order, so that their JSON tells them apart. */
function keyOf(entry: unknown): string {
  return JSON.stringify(entry);
}
