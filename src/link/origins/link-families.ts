import type { Publisher } from '../../model/origin.ts';
import type { Report } from '../../model/report.ts';
import { createPartition } from '../stories/partition.ts';
import { describeHouse } from './house.ts';

/** An origin's publisher, and the report that came first. */
export interface Published {
  readonly publisher: Publisher | null;
  readonly first: Report | undefined;
}

/**
 * The house of each publisher of a story, in order: a known one, by name or by registered domain; else those that have a
 * name or a domain of their own in common are one, named by the first of them. null for an unknown publisher, whose origin is
 * nobody's and counts by itself.
 */
export function linkFamilies(all: readonly Published[]): (Publisher | null)[] {
  const houses = all.map(({ publisher, first }) =>
    publisher === null ? null : describeHouse(publisher.name, first),
  );
  const partition = createPartition(houses.length);
  const firstByKey = new Map<string, number>();
  for (const [index, house] of houses.entries()) {
    for (const key of house?.keys ?? []) {
      const first = firstByKey.get(key);
      if (first === undefined) firstByKey.set(key, index);
      else partition.join(first, index);
    }
  }
  return houses.map((house, index) => {
    if (house === null) return null;
    const group = partition.groupOf(index);
    const known = houses.find((other, at) => other?.family && partition.groupOf(at) === group)?.family;
    const name = known?.name ?? houses[group]!.name;
    const rule =
      known === undefined ? `family:${house.domain === undefined ? 'outlet' : 'domain'}` : 'family:known';
    const note = known?.reason ?? house.domain ?? house.name;
    return { name, reasons: [{ rule, span: null, note }] };
  });
}
