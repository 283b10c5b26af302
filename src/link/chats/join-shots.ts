import type { ChatJoin, ChatLine, ChatSeam } from '../../model/chat-join.ts';
import { type Alignment, alignShots } from './align-shots.ts';
import { ALIKE, isChanged, likenessOf } from './message-likeness.ts';
import type { Shot } from './shot.ts';

interface Pair extends Alignment {
  readonly upper: number;
  readonly lower: number;
}

/** More shots than this of one story are compared with the next ones of their chat only. */
const MOST_COMPARED = 60;

/** Screenshots of one chat, joined where they overlap; each shot stands in one join at most. */
export function joinShots(shots: readonly Shot[]): Omit<ChatJoin, 'reasons'>[] {
  // Lay each shot on each, whichever way round fits better.
  const pairs: Pair[] = [];
  for (let a = 0; a < shots.length; a++) {
    for (let b = a + 1; b < Math.min(shots.length, a + MOST_COMPARED); b++) {
      const down = alignShots(shots[a]!, shots[b]!);
      const up = alignShots(shots[b]!, shots[a]!);
      const isDown = (down?.weight ?? 0) >= (up?.weight ?? 0);
      if (isDown && down) pairs.push({ upper: a, lower: b, ...down });
      else if (up) pairs.push({ upper: b, lower: a, ...up });
    }
  }

  // Join by the strongest first, and give each message its place in its group.
  pairs.sort((x, y) => y.weight - x.weight);
  const groups = shots.map((_, index): Group => startGroup(shots, index));
  const seams = new Map<Group, Pair[]>();
  for (const pair of pairs) {
    const upper = groups[pair.upper]!;
    const lower = groups[pair.lower]!;
    if (upper === lower) continue;
    const joined = mergeGroups(upper, lower, pair);
    if (!joined) continue;
    for (const member of joined.members) groups[member] = joined;
    seams.set(joined, [...(seams.get(upper) ?? []), ...(seams.get(lower) ?? []), pair]);
  }
  return [...new Set(groups)].flatMap((group) => {
    const own = seams.get(group) ?? [];
    if (own.length === 0) return [];
    const order = orderOf(group);
    return [
      {
        reports: order.map((member) => shots[member]!.report),
        seams: own
          .map((pair) => toSeam(pair, shots))
          .sort(
            (x, y) =>
              order.findIndex((at) => shots[at]!.report === x.first) -
              order.findIndex((at) => shots[at]!.report === y.first),
          ),
        lines: group.lines.map((places) => chooseLine(places, shots)),
      },
    ];
  });
}

/** A place of the chat, as each shot that shows it has it. */
type Places = ReadonlyMap<number, number>;

interface Group {
  readonly members: readonly number[];
  readonly lines: readonly Places[];
}

function startGroup(shots: readonly Shot[], index: number): Group {
  return { members: [index], lines: shots[index]!.messages.map((_, message) => new Map([[index, message]])) };
}

/** Both groups as one, the lines that the pair shares laid on one another; undefined where their order disagrees. */
function mergeGroups(upper: Group, lower: Group, { upper: a, lower: b, steps }: Pair): Group | undefined {
  const lineOf = (group: Group, member: number, message: number) =>
    group.lines.findIndex((places) => places.get(member) === message);
  const merged: Places[] = [];
  let fromUpper = 0;
  let fromLower = 0;
  for (const { first, second } of steps) {
    if (first === null || second === null) continue;
    const inUpper = lineOf(upper, a, first);
    const inLower = lineOf(lower, b, second);
    if (inUpper < fromUpper || inLower < fromLower) return undefined;
    merged.push(...upper.lines.slice(fromUpper, inUpper), ...lower.lines.slice(fromLower, inLower));
    merged.push(new Map([...upper.lines[inUpper]!, ...lower.lines[inLower]!]));
    fromUpper = inUpper + 1;
    fromLower = inLower + 1;
  }
  merged.push(...upper.lines.slice(fromUpper), ...lower.lines.slice(fromLower));
  return { members: [...upper.members, ...lower.members], lines: merged };
}

/** By where each shot begins. */
function orderOf({ members, lines }: Group): number[] {
  const startOf = (member: number) => lines.findIndex((places) => places.has(member));
  return [...members].sort((a, b) => startOf(a) - startOf(b) || a - b);
}

/** Of several images of one message the one that shows it whole, and surest. */
function chooseLine(places: Places, shots: readonly Shot[]): ChatLine {
  const ranked = [...places].map(([member, message]) => ({
    report: shots[member]!.report,
    message,
    of: shots[member]!.messages[message]!,
  }));
  ranked.sort(
    (a, b) =>
      Number(a.of.cut) - Number(b.of.cut) ||
      b.of.confidence - a.of.confidence ||
      (a.report < b.report ? -1 : 1),
  );
  const { report, message } = ranked[0]!;
  return { report, message };
}

function toSeam({ upper, lower, steps }: Pair, shots: readonly Shot[]): ChatSeam {
  const [first, second] = [shots[upper]!, shots[lower]!];
  const shared: [number, number][] = [];
  const differences: ChatSeam['differences'] = [];
  for (const step of steps) {
    if (step.first === null || step.second === null) {
      // What the edge cuts away is not left out.
      const [message, kind] =
        step.second === null
          ? [first.messages[step.first!]!, 'only-first' as const]
          : [second.messages[step.second]!, 'only-second' as const];
      if (!message.cut) differences.push({ kind, ...step });
      continue;
    }
    const [a, b] = [first.messages[step.first]!, second.messages[step.second]!];
    const likeness = likenessOf(a, b);
    if (likeness >= ALIKE) shared.push([step.first, step.second]);
    if (isChanged(a, b, likeness)) differences.push({ kind: 'changed', ...step });
  }
  return { first: first.report, second: second.report, shared, differences };
}
