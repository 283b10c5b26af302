import type { DecidedSameness, JournalledDecision } from '../../model/decision.ts';
import type { PossiblySame } from '../../model/possibly-same.ts';
import { settledBy } from '../decisions/settled-by.ts';
import type { ToldStory } from '../similar/find-similar-stories.ts';
import { findLines, type Line } from './find-lines.ts';
import { pairReadings } from './pair-readings.ts';
import { weighLines } from './weigh-lines.ts';

/** Links shown with one story; who is named in every story would fill them all. */
const MOST_SHOWN = 30;
/** Each name is held against so many others of the same name: the earliest. */
const MOST_OTHERS = 3;
/** The longer name of a body ends in the shorter: 青槐区|第三小学. What stands before is a division, no other name. */
const DIVISION_BEFORE = /[省市县区镇乡州盟旗国]$/;

/** By story: names in it that may be one person or body with another of the same name, here or in another story. */
export function findPossiblySame(
  told: readonly ToldStory[],
  decisions: readonly JournalledDecision<DecidedSameness>[] = [],
): Map<string, PossiblySame[]> {
  const lines = told.flatMap(findLines);
  const links = [...pairLines(lines), ...pairReadings(lines)]
    .map(([first, second]) => describeLink(first, second, decisions))
    .filter(isOfNote);
  const byStory = new Map<string, PossiblySame[]>(told.map(({ story }) => [story.id, []]));
  for (const link of links) {
    const [here, there] = link.sides.map(({ story }) => story);
    byStory.get(here!)!.push(link);
    if (there !== here) byStory.get(there!)!.push(link);
  }
  for (const [story, own] of byStory) byStory.set(story, own.sort(byWeight).slice(0, MOST_SHOWN));
  return byStory;
}

/** Each with the earliest of its name, and in its own story with those whose name it ends. Linear in the names. */
function pairLines(lines: readonly Line[]): (readonly [Line, Line])[] {
  const earlier = new Map<string, Line[]>();
  const pairs: (readonly [Line, Line])[] = [];
  for (const line of lines) {
    const same = earlier.get(line.key) ?? [];
    for (const other of same) pairs.push([other, line]);
    if (same.length < MOST_OTHERS) earlier.set(line.key, [...same, line]);
  }
  const nameOf = ({ key }: Line) => key.slice('body '.length);
  const bodies = new Map(
    lines.filter(({ type }) => type === 'body').map((line) => [`${line.story} ${line.key}`, line]),
  );
  for (const longer of bodies.values()) {
    for (let cut = 1; cut < nameOf(longer).length; cut++) {
      const shorter = bodies.get(`${longer.story} body ${nameOf(longer).slice(cut)}`);
      if (shorter === undefined || !DIVISION_BEFORE.test(nameOf(longer).slice(0, cut))) continue;
      pairs.push([shorter, longer]);
      break;
    }
  }
  return pairs;
}

function describeLink(
  first: Line,
  second: Line,
  decisions: readonly JournalledDecision<DecidedSameness>[],
): PossiblySame {
  const { speaksFor, speaksAgainst } = weighLines(first, second);
  const nameOf = ({ report, mention: { span } }: Line) => `${report}.${span.start}`;
  // The latest that is about these two; it named them by a report and the words there.
  const settled = decisions.findLast(({ decided: { names } }) => {
    const [one, other] = names;
    return (has(first, one!) && has(second, other!)) || (has(first, other!) && has(second, one!));
  });
  return {
    id: `same-${nameOf(first)}-${nameOf(second)}`,
    type: first.type,
    sides: [first, second].map(({ story, report, mention, names }) => ({
      story,
      report,
      span: mention.span,
      reports: new Set(names.map((name) => name.report)).size,
    })),
    names: [first, second].map(({ type, report, name }) => ({ type, report, name })),
    speaksFor,
    speaksAgainst,
    settled: settled === undefined ? null : settledBy(settled),
    reasons: [],
  };
}

function has({ names, type }: Line, decided: DecidedSameness['names'][number]): boolean {
  return names.some(
    ({ report, name }) => type === decided.type && report === decided.report && name === decided.name,
  );
}

/** Two characters are many people's name: of those alone nobody asks whether they are one. */
function isOfNote({ type, names, speaksFor, speaksAgainst, settled }: PossiblySame): boolean {
  const isShort = type === 'person' && names[0]!.name.length < SHORTEST_ALONE;
  return !isShort || speaksFor.length + speaksAgainst.length > 1 || settled !== null;
}
const SHORTEST_ALONE = 3;

/** What humans settled first, then those that most speaks for. */
function byWeight(a: PossiblySame, b: PossiblySame): number {
  const weight = ({ settled, speaksFor, speaksAgainst }: PossiblySame) =>
    Number(settled !== null) * 100 + speaksFor.length - speaksAgainst.length;
  return weight(b) - weight(a);
}
