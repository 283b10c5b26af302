import type { Conflict } from '../../model/conflict.ts';
import { describeOpposed, findOpposed } from '../accounts/find-opposed.ts';
import { findAnsweredClaims } from '../claims/find-answered-claims.ts';
import { findDenials } from '../claims/find-denials.ts';
import type { Weighed } from '../claims/likeness.ts';
import type { Proposition } from '../claims/proposition.ts';
import { findAnsweredFigures } from '../figures/find-answered-figures.ts';
import { findFigureConflicts } from '../figures/find-figure-conflicts.ts';
import type { Member } from '../member.ts';
import { findMomentConflicts } from '../moments/find-moment-conflicts.ts';
import type { ToldTime } from '../timeline/told-time.ts';
import { findAmountConflicts } from './find-amount-conflicts.ts';
import { findCauseConflicts } from './find-cause-conflicts.ts';
import { findDeciderConflicts } from './find-decider-conflicts.ts';
import { findMannerConflicts } from './find-manner-conflicts.ts';
import { findNamedDenials } from './find-named-denials.ts';
import { findPlaceConflicts } from './find-place-conflicts.ts';
import { findRoleConflicts } from './find-role-conflicts.ts';
import { findTimeConflicts } from './find-time-conflicts.ts';
import { findTimeCorrections } from './find-time-corrections.ts';
import { notToldYet } from './not-told-yet.ts';
import { withoutRepeats } from './without-repeats.ts';

/** What a story tells, as far as accounts are compared. */
export interface ToldByStory {
  /** A report for each origin, as far as it tells of the story's own matter. */
  readonly members: readonly Member[];
  /** What they say, gathered by what it is about, and how much each weighs. */
  readonly gathered: readonly (readonly Proposition[])[];
  readonly weighed: ReadonlyMap<Proposition, Weighed>;
  /** What they tell with a time, of the story's own matter. */
  readonly times: readonly ToldTime[];
  /** The incident of a report by its id, among those of its language; and across languages. */
  readonly incidentOf: (report: string) => string;
  readonly acrossLanguages: (report: string) => string;
}

/**
 * The accounts that cannot all be so, and those that may not: what some say and others deny, then figures, places, parts
 * played, manners, causes and times. Figures, manners and causes are compared across languages too; places, parts played and times are told
 * in words of one.
 */
export function findConflicts({
  members,
  gathered,
  weighed,
  times,
  incidentOf,
  acrossLanguages,
}: ToldByStory): Conflict[] {
  // What is said and denied; the surest finder tells a pair, and no other tells it again.
  const denials = [...findDenials(gathered, weighed), ...members.flatMap(findAnsweredClaims)];
  const named = notToldYet(denials, findNamedDenials(members));
  const opposed = withoutRepeats(describeOpposed(findOpposed(members, acrossLanguages)));

  return [
    ...denials,
    ...named,
    ...notToldYet([...denials, ...named], opposed),
    ...withoutRepeats([
      ...findAmountConflicts(members, acrossLanguages),
      ...findAnsweredFigures(members),
      ...findFigureConflicts(members),
    ]),
    ...findPlaceConflicts(members, incidentOf),
    ...findRoleConflicts(members, incidentOf),
    ...findMannerConflicts(members, acrossLanguages),
    ...findDeciderConflicts(members),
    ...findCauseConflicts(members, acrossLanguages),
    ...findTimeConflicts(times, incidentOf),
    ...findTimeCorrections(members, times),
    ...findMomentConflicts(members),
  ];
}
