import type { Decision } from '../../model/decision.ts';
import type { Story } from '../../model/story.ts';
import type { Grouping } from '../stories/group-reports.ts';

/** The decisions that name a report of the story, the earliest first. */
export function decisionsOn({ reports }: Pick<Story, 'reports'>, decisions: readonly Decision[]): Decision[] {
  if (decisions.length === 0) return [];
  const own = new Set(reports);
  const names = (ids: readonly string[]) => ids.some((id) => own.has(id));
  return decisions.filter(({ decided }) => names(decided.together) || names(decided.apart));
}

/** Gives for the reports of a story, by index, how they would have been grouped had nobody decided anything. */
export function createMachineGroups({
  imprints,
  machine,
}: Pick<Grouping, 'imprints' | 'machine'>): (indexes: readonly number[]) => Story['machine'] {
  const membersByGroup = new Map<number, number[]>();
  for (const [index, group] of machine.entries()) {
    const members = membersByGroup.get(group);
    if (members === undefined) membersByGroup.set(group, [index]);
    else members.push(index);
  }
  return (indexes) => {
    const groups = [...new Set(indexes.map((index) => machine[index]!))].map(
      (group) => membersByGroup.get(group)!,
    );
    if (groups.length === 1 && groups[0]!.length === indexes.length) return [];
    const here = new Set(indexes);
    const idsOf = (members: readonly number[]) => members.map((index) => imprints[index]!.id);
    return groups.map((members) => ({
      reports: idsOf(members.filter((index) => here.has(index))),
      elsewhere: idsOf(members.filter((index) => !here.has(index))),
    }));
  };
}
