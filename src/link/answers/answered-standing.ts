import type { Standing, StandingState, StandingStep } from '../../model/claim.ts';
import { saidAt } from '../../model/said-at.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { overlaps } from '../../text/span.ts';
import type { Proposition } from '../claims/proposition.ts';
import { speakerSpan } from '../speakers/speaker-of.ts';
import type { Answered } from './answered.ts';
import { statementId } from './own-words.ts';

/** Nobody who could know has said yes or no. */
const EARLY: ReadonlySet<StandingState> = new Set(['circulating', 'reported', 'answered']);
const LAST: ReadonlySet<StandingState> = new Set(['concluded', 'retracted']);

/**
 * How far a claim has come by what was answered to it: what an authority found stands over what those concerned say; of two who
 * are concerned one against the other leaves it disputed; talk that one of them denies is denied.
 */
export function answeredStanding({ told, standpoint, beside, by }: Answered): Standing {
  const isTalk = standpoint === 'talk';
  const first = isTalk || standpoint === 'telling' ? 'circulating' : 'reported';
  const steps = [describeStep(told, first, `standing:${first}`)];
  let state: StandingState = first;
  for (const { proposition, way, rule, standpoint: from } of by) {
    const next = moveTo(way, state, from === 'finding', isTalk);
    if (next === undefined || next === state) continue;
    state = next;
    steps.push(describeStep(proposition, state, rule));
  }
  return {
    state,
    origins: new Set([told, ...asserting(beside), ...affirming(by)].map(({ member }) => member.family)).size,
    steps,
  };
}

function affirming(by: Answered['by']): Proposition[] {
  return by.filter(({ way }) => way === 'yes').map(({ proposition }) => proposition);
}

function asserting(beside: Answered['beside']): Proposition[] {
  return beside.filter(({ stance }) => stance === 'asserts').map(({ proposition }) => proposition);
}

function moveTo(
  way: Answered['by'][number]['way'],
  state: StandingState,
  isFinding: boolean,
  isTalk: boolean,
): StandingState | undefined {
  if (LAST.has(state)) return undefined;
  switch (way) {
    case 'back':
      return 'retracted';
    case 'outcome':
      return 'concluded';
    case 'no':
      if (isFinding) return 'denied';
      if (state === 'confirmed') return undefined;
      return isTalk
        ? state === 'denied'
          ? undefined
          : 'denied'
        : state === 'denied'
          ? undefined
          : 'disputed';
    case 'yes':
      if (isFinding) return 'confirmed';
      return state === 'denied' ? 'disputed' : EARLY.has(state) ? 'confirmed' : undefined;
    case 'open':
      return EARLY.has(state) ? 'answered' : undefined;
  }
}

function describeStep(
  { member, statement, span }: Proposition,
  state: StandingState,
  rule: string,
): StandingStep {
  const hull = hullOfStatement(statement) ?? span;
  return {
    state,
    report: member.report.id,
    statement: statementId(statement),
    span: statementId(statement) === null || !overlaps(hull, span) ? span : hull,
    body: speakerSpan(statement),
    published: saidAt(member.report, span),
    reasons: [{ rule, span: statement.cue ?? span, report: member.report.id }],
  };
}
