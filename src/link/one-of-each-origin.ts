import type { Member } from './member.ts';

/** The first of each origin: one that says it twice adds nothing. */
export function oneOfEachOrigin<T extends { readonly member: Member }>(all: readonly T[]): T[] {
  const seen = new Set<string>();
  return all.filter(({ member }) => !seen.has(member.origin) && seen.add(member.origin));
}
