import type { Conflict } from '../../model/conflict.ts';
import type { Mention } from '../../model/mention.ts';
import { foldScript } from '../../text/script.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { groupBy } from '../group-by.ts';
import type { Member } from '../member.ts';
import { describeConflict } from './describe-conflict.ts';
import { PARTS_PLAYED } from './parts-played.ts';

interface PlayedPart {
  readonly member: Member;
  readonly span: Span;
  readonly name: string;
  /** Of PARTS_PLAYED, the row and the part in it. */
  readonly id: string;
  readonly part: number;
}

/**
 * One full name that different origins give parts which nobody plays at once: the driver here, a passenger there. 周某 and
 * Smith may be two persons, and a title may be of another body or another day: neither is compared.
 */
export function findRoleConflicts(
  members: readonly Member[],
  incidentOf: (report: string) => string,
): Conflict[] {
  const played = members.flatMap(readParts);
  const ofOne = groupBy(played, ({ id, name, member }) => `${id} ${incidentOf(member.report.id)} ${name}`);
  return ofOne.flatMap((group) => {
    if (!areOpposed(group)) return [];
    const [first, ...others] = group
      .filter(
        (a, index) =>
          group.findIndex((b) => b.member.origin === a.member.origin && b.part === a.part) === index,
      )
      .map((side) => ({ ...side, told: side.span }));
    return first === undefined
      ? []
      : [describeConflict('role', first.id, `conflict:role:${first.id}`, [first, ...others])];
  });
}

/** Where one report tells both, two have one name, or it tells of the mix-up itself. */
function areOpposed(group: readonly PlayedPart[]): boolean {
  const isOther = (a: PlayedPart, b: PlayedPart): boolean => a.part !== b.part;
  const inOneText = (a: PlayedPart, b: PlayedPart): boolean => a.member.origin === b.member.origin;
  return (
    group.some((a) => group.some((b) => isOther(a, b))) &&
    !group.some((a) => group.some((b) => isOther(a, b) && inOneText(a, b)))
  );
}

function readParts(member: Member): PlayedPart[] {
  const { text } = member.report;
  const roles = member.mentions.filter(({ type }) => type === 'role');
  return member.mentions.flatMap((person) => {
    const name = fullName(text, person);
    const role = roles.findLast(({ span }) => isJustBefore(text, span, person.span));
    if (name === undefined || role === undefined) return [];
    const words = foldScript(sliceSpan(text, role.span)).trim();
    const span = { start: role.span.start, end: person.span.end };
    return PARTS_PLAYED.flatMap(({ id, parts }) => {
      const part = parts.findIndex((each) => each.test(words));
      return part < 0 ? [] : [{ member, span, name, id, part }];
    });
  });
}

function isJustBefore(text: string, role: Span, person: Span): boolean {
  return role.end <= person.start && /^\s?$/.test(text.slice(role.end, person.start));
}

function fullName(text: string, { type, span }: Mention): string | undefined {
  const name = foldScript(sliceSpan(text, span));
  if (type !== 'person' || /某|女士|先生/.test(name)) return undefined;
  return /^\p{Script=Han}{2,4}$/u.test(name) || /^\p{Lu}\S+ .*\p{Lu}\S+$/u.test(name) ? name : undefined;
}
