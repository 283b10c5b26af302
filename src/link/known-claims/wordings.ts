/** Gives lists of words their numbers: equal lists have one. Linear in their length. */
export function numberWordings(lists: readonly (readonly number[])[]): Uint32Array {
  // By digest of a list, the first lists that have it.
  const firsts = new Map<number, number[]>();
  return Uint32Array.from(lists, (list, at) => {
    const digest = digestOf(list);
    const known = firsts.get(digest);
    const alike = known?.find((first) => isEqual(lists[first]!, list));
    if (alike !== undefined) return alike;
    if (known === undefined) firsts.set(digest, [at]);
    else known.push(at);
    return at;
  });
}

/** FNV-1a over numbers in place of bytes. */
function digestOf(list: readonly number[]): number {
  let digest = 0x811c9dc5;
  for (const number of list) digest = Math.imul(digest ^ number, 0x01000193);
  return digest;
}

function isEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((number, at) => number === b[at]);
}
