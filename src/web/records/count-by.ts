/** How often each key comes up, most frequent first. */
export function countBy<T, K extends string>(records: readonly T[], keyOf: (record: T) => K): [K, number][] {
  const counts = new Map<K, number>();
  for (const record of records) counts.set(keyOf(record), (counts.get(keyOf(record)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
