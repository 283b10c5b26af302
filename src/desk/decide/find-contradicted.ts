import { resolveDecisions } from '../../link/decisions/resolve-decisions.ts';
import {
  type Decided,
  type DecidedCorrection,
  type DecidedOfMessage,
  type DecidedSameness,
  type DecisionGrouping,
  isGrouping,
  isMasking,
  isOfConflict,
  isOfMessage,
  isOfWords,
  isSameness,
  isShowing,
  type JournalledDecision,
} from '../../model/decision.ts';

/** The decisions in force that this one contradicts; `[]` for an undo, which says what it takes back. */
export function findContradicted(
  decided: Decided,
  inForce: readonly JournalledDecision[],
): JournalledDecision[] {
  switch (decided.verb) {
    case 'merge':
    case 'split':
    case 'move':
      return contradictedGroupings(decided, inForce.filter(isGrouping));
    case 'same':
    case 'not-same':
      return inForce.filter(isSameness).filter((each) => isOpposite(decided, each.decided));
    case 'conflict':
    case 'no-conflict':
      return inForce
        .filter(isOfConflict)
        .filter(
          (each) =>
            each.decided.verb !== decided.verb &&
            JSON.stringify(each.decided.sides) === JSON.stringify(decided.sides),
        );
    case 'mask':
    case 'unmask':
      return inForce
        .filter(isMasking)
        .filter((each) => each.decided.name === decided.name && each.decided.verb !== decided.verb);
    case 'correct':
      return inForce.filter(isOfWords).filter((each) => isOtherwise(decided, each.decided));
    case 'side':
    case 'sender':
    case 'time':
      return inForce.filter(isOfMessage).filter((each) => isOtherOfMessage(decided, each.decided));
    case 'show':
    case 'hide':
      return inForce
        .filter(isShowing)
        .filter(
          (each) =>
            each.decided.verb !== decided.verb &&
            each.decided.report === decided.report &&
            JSON.stringify(each.decided.box) === JSON.stringify(decided.box),
        );
    // Assessments stand side by side.
    case 'assess':
    case 'undo':
      return [];
  }
}

/** Those that would no longer hold in all that they say if this one came on top. */
function contradictedGroupings(
  decided: DecisionGrouping,
  inForce: readonly JournalledDecision<DecisionGrouping>[],
): JournalledDecision[] {
  const before = inForce.map((decision) => decision.decided);
  const after = [...before, decided];
  const ids = [...new Set(after.flatMap(({ together, apart }) => [...together, ...apart]))];
  const keptBefore = resolveDecisions(ids, before).kept;
  const keptAfter = resolveDecisions(ids, after).kept;
  return inForce.filter((_, index) => keptBefore[index] && !keptAfter[index]);
}

/** Whether one says of a line of the other that it reads otherwise. */
function isOtherwise(decided: DecidedCorrection, other: DecidedCorrection): boolean {
  const keyOf = ({ exact, prefix, suffix }: DecidedCorrection['lines'][number]) =>
    JSON.stringify([exact, prefix, suffix]);
  const wordsByLine = new Map(decided.lines.map((line) => [keyOf(line), line.words]));
  return (
    decided.report === other.report &&
    other.lines.some((line) => (wordsByLine.get(keyOf(line)) ?? line.words) !== line.words)
  );
}

/** Whether one says of a message of the other that it is on the other side, of somebody else or of another time. */
function isOtherOfMessage(decided: DecidedOfMessage, other: DecidedOfMessage): boolean {
  const saidOf = ({ boxes: _, ...said }: DecidedOfMessage) => JSON.stringify(said);
  const isSame = saidOf(decided) === saidOf(other);
  const isOfOne = decided.verb === other.verb && decided.report === other.report;
  const places = new Set(decided.boxes.map((box) => JSON.stringify(box)));
  return isOfOne && !isSame && other.boxes.some((box) => places.has(JSON.stringify(box)));
}

function isOpposite(decided: DecidedSameness, other: DecidedSameness): boolean {
  const keyOf = ({ names }: DecidedSameness) =>
    names
      .map(({ report, name }) => `${report} ${name}`)
      .sort()
      .join(' ');
  return decided.verb !== other.verb && keyOf(decided) === keyOf(other);
}
