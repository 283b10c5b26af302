import { groupBy } from '../group-by.ts';
import type { TermVector } from '../stories/term-vector.ts';
import type { Resolved } from './resolve-decisions.ts';

export interface MachineGroups {
  /** The story of each report as the linker alone sorts them, named by any number. */
  readonly stories: readonly number[];
  readonly origins: readonly number[];
  readonly vectors: readonly TermVector[];
}

/**
 * The story of each report where humans have decided, named by its first report. What they put together is one
 * story, with all that the linker puts there; where they tear a story, each report that they did not name goes to
 * the part that holds a copy of it, else to the one whose words are nearest.
 */
export function keepDecisions(machine: MachineGroups, { constraints, named }: Resolved): number[] {
  for (const members of groupBy(machine.stories.keys(), (index) => machine.stories[index]!)) {
    const parts: Part[] = [];
    const put = (report: number, part: Part | undefined): void => {
      if (part === undefined) parts.push(createPart(report, machine));
      else {
        constraints.join(part.first, report);
        part.add(report);
      }
    };
    // First those that somebody decided about: each starts a part only where it may be in none that is there.
    for (const report of members.filter((member) => named.has(member))) {
      const open = parts.filter(({ first }) => !constraints.areApart(first, report));
      put(
        report,
        open.find(({ first }) => constraints.areOne(first, report)) ?? nearest(open, report, machine),
      );
    }
    for (const report of members.filter((member) => !named.has(member))) {
      put(report, nearest(parts, report, machine));
    }
  }
  const firsts = new Map<number, number>();
  return machine.stories.map((_, report) => {
    const group = constraints.groupOf(report);
    const first = firsts.get(group) ?? report;
    firsts.set(group, first);
    return first;
  });
}

/** The reports of one story that may stay in one. */
interface Part {
  readonly first: number;
  readonly origins: Set<number>;
  add(report: number): void;
  /** Average product of a report's words with the part's. */
  nearness(report: number): number;
}

function createPart(first: number, { vectors, origins }: MachineGroups): Part {
  const sum = new Map<number, number>();
  const ownOrigins = new Set<number>();
  let size = 0;
  const part: Part = {
    first,
    origins: ownOrigins,
    add(report) {
      const { terms, weights } = vectors[report]!;
      for (const [at, term] of terms.entries()) sum.set(term, (sum.get(term) ?? 0) + weights[at]!);
      ownOrigins.add(origins[report]!);
      size++;
    },
    nearness(report) {
      const { terms, weights } = vectors[report]!;
      let product = 0;
      for (const [at, term] of terms.entries()) product += weights[at]! * (sum.get(term) ?? 0);
      return product / size;
    },
  };
  part.add(first);
  return part;
}

/** Of several parts the one with a copy of the report, else the most alike, the earlier one where equal. */
function nearest(parts: readonly Part[], report: number, { origins }: MachineGroups): Part | undefined {
  if (parts.length < 2) return parts[0];
  const withCopy = parts.find((part) => part.origins.has(origins[report]!));
  if (withCopy !== undefined) return withCopy;
  const near = parts.map((part) => part.nearness(report));
  return parts[near.indexOf(Math.max(...near))];
}
