/** Members by what they have in common, in order: groups by their first member, members as they came. */
export function groupBy<T, K>(members: Iterable<T>, keyOf: (member: T) => K): T[][] {
  const groups = new Map<K, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [member]);
    else known.push(member);
  }
  return [...groups.values()];
}
