/** Whether two lists each name some, and no name of one is a part of a name of the other: 县城 stands in 河湾县城, Finch in Orla Finch. */
export function nameOthers(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((one) => b.some((other) => one.includes(other) || other.includes(one)));
}
