import { isChinese } from '../member.ts';
import type { Likeness } from '../standing/spoken-to.ts';
import type { Voice } from '../standing/voice.ts';
import { likenessOf, type Weighed } from './likeness.ts';
import type { Proposition } from './proposition.ts';

/**
 * How much two appearances of one claim say the same: as much as the closest of their clauses. An answer that names no
 * matter (他说的都是事实) speaks to all, and what keys of two languages have joined is not compared by words again.
 */
export function createVoiceLikeness(
  group: readonly Proposition[],
  weighed: ReadonlyMap<Proposition, Weighed>,
): Likeness {
  const clauses = new Map<string, Weighed[]>();
  for (const proposition of group) {
    const { id } = proposition.statement;
    clauses.set(id, [...(clauses.get(id) ?? []), weighed.get(proposition)!]);
  }
  const clausesOf = ({ statement }: Voice): readonly Weighed[] => clauses.get(statement.id) ?? [];
  return (a, b) => {
    if (isChinese(a.member) !== isChinese(b.member)) return 1;
    const pairs = clausesOf(a).flatMap((one) => clausesOf(b).map((other) => [one, other] as const));
    return pairs.reduce((most, [one, other]) => Math.max(most, closeness(one, other)), 0);
  };
}

function closeness(a: Weighed, b: Weighed): number {
  return a.terms.size === 0 || b.terms.size === 0 ? 1 : likenessOf(a, b);
}
