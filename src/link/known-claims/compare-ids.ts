/**
 * Orders ids as a reader counts, 9 before 10, so that of two claims that are worded alike the earlier one comes
 * first, in whatever order they were given.
 */
export function compareIds(a: string, b: string): number {
  const [one, two] = [COUNT.test(a), COUNT.test(b)];
  if (one !== two) return one ? -1 : 1;
  if (one && a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

const COUNT = /^[1-9]\d{0,14}$/;
