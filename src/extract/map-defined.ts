/** What `find` tells of each of a list, in order, where it tells anything. `flatMap` would make a list for each. */
export function mapDefined<T, R>(list: readonly T[], find: (each: T, index: number) => R | undefined): R[] {
  const found: R[] = [];
  for (let index = 0; index < list.length; index++) {
    const result = find(list[index]!, index);
    if (result !== undefined) found.push(result);
  }
  return found;
}
