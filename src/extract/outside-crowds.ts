/** Words that no writer sets so close together: `count` of them within so many characters. */
export interface Crowd {
  readonly count: number;
  readonly within: number;
}

/**
 * Items, in text order by where they start, without those of a crowd: 他何文瑾他何文瑾…, "he said he said he said …". Such
 * words say nothing of anybody, and to ask of each who is meant takes most of the time of a text that is nothing else.
 * The same list where there is no crowd, as in all that people write.
 */
export function outsideCrowds<T>(
  items: readonly T[],
  startOf: (item: T) => number,
  { count, within }: Crowd,
): readonly T[] {
  let crowded: Uint8Array | undefined;
  for (let last = count - 1; last < items.length; last++) {
    const first = last - count + 1;
    if (startOf(items[last]!) - startOf(items[first]!) > within) continue;
    crowded ??= new Uint8Array(items.length);
    for (let each = last; each >= first && crowded[each] === 0; each--) crowded[each] = 1;
  }
  return crowded === undefined ? items : items.filter((_, index) => crowded[index] === 0);
}
