import type { Appearance, Claim } from '../../model/claim.ts';
import type { Statement } from '../../model/statement.ts';
import { overlaps } from '../../text/span.ts';
import type { Answered } from '../answers/answered.ts';
import { answeredStanding } from '../answers/answered-standing.ts';
import { issuerOf } from '../answers/issuer.ts';
import { statementId } from '../answers/own-words.ts';
import { tieAnswered } from '../answers/tie-answered.ts';
import { isUnsourced } from '../is-unsourced.ts';
import type { Member } from '../member.ts';
import { type IsOfName, namesOfStory } from '../names-of-story.ts';
import { comparePublished } from '../origins/compare-published.ts';
import { findStanding } from '../standing/find-standing.ts';
import { bridgeClaims } from './bridge-claims.ts';
import { compareSaid } from './compare-said.ts';
import { compareVoices } from './compare-voices.ts';
import { gatherPropositions } from './gather-propositions.ts';
import { type Weighed, weighGroups } from './likeness.ts';
import { partStrangers } from './part-strangers.ts';
import { isJudgement, type Proposition, readPropositions } from './proposition.ts';
import { wordsOf } from './proposition-words.ts';
import { hasMoved, isOfNote, rankClaims } from './rank-claims.ts';
import { isNegativeClaim, stanceOf } from './stance-of.ts';
import { tellingVoice } from './telling-voice.ts';
import { tieAnswers } from './tie-answers.ts';
import { turnedByState } from './turned-by-state.ts';

/**
 * Gathers what the statements of a story hold to be so or not so. Each claim has its appearances, one for each
 * statement, and how far they have brought it.
 * In the order in which they should be read.
 */
export function linkClaims(members: readonly Member[]): Claim[] {
  const names = namesOfStory(members);
  const groups = gatherClaims(members, names.isOfName);
  return describeClaims(groups, weighGroups(groups, names.isOfName), tieAnswered(groups, members, names));
}

/** The propositions of each claim, by the date of their reports. */
export function gatherClaims(members: readonly Member[], isOfName: IsOfName): Proposition[][] {
  // Read reports by date, so that what was said first comes first.
  const ordered = [...members].sort((a, b) => comparePublished(a.report, b.report));

  // Cut what was said into clauses, group those that say the same, and join Chinese groups with English ones.
  const groups = bridgeClaims(partStrangers(gatherPropositions(ordered.flatMap(readPropositions), isOfName)));

  // Judgements and refusals alone hold nothing to be so.
  const gathered = groups.filter((group) => !group.every((one) => isJudgement(one) || isRefusal(one)));

  // Add the answers that say nothing of the matter themselves.
  return tieAnswers(gathered, ordered);
}

/** 暂不公开, "We will not comment on the lift": an open point, and no claim. */
function isRefusal({ statement }: Proposition): boolean {
  return statement.act === 'decline';
}

/**
 * Says of each group who asserts it, who denies it, and how far that has brought it; `weighed` are all their propositions. What was
 * `answered` is told with its answers, in the place of the group that holds it, unless that has come further.
 */
export function describeClaims(
  groups: readonly (readonly Proposition[])[],
  weighed: ReadonlyMap<Proposition, Weighed>,
  answered: readonly Answered[] = [],
): Claim[] {
  const gathered = groups.map((group) => ({ claim: describeClaim(group, weighed), group })).filter(isOfNote);
  // That somebody did not know counts less than what others found or took back.
  const isSettled = (group: readonly Proposition[]): boolean =>
    answered.some((each) => each.by.some(({ way }) => way !== 'open') && holds(group, each.told));
  const moved = gathered.filter(
    ({ claim, group }) => hasMoved(claim) && !(claim.standing.state === 'answered' && isSettled(group)),
  );
  const told = answered
    .filter((each) => !(each.by.length > 0 ? moved : gathered).some(({ group }) => holds(group, each.told)))
    .map((each) => ({
      claim: describeAnswered(each),
      group: [each.told, ...each.beside.map(({ proposition }) => proposition)],
    }));
  const rest = gathered.filter(
    (each) =>
      moved.includes(each) || !answered.some((other) => other.by.length > 0 && holds(each.group, other.told)),
  );
  return rankClaims([...told, ...rest]);
}

function holds(group: readonly Proposition[], told: Proposition): boolean {
  return group.some(
    ({ member, statement, span }) =>
      member.report.id === told.member.report.id &&
      statement.id === told.statement.id &&
      overlaps(span, told.span),
  );
}

/** A claim that somebody answered in words of his own, or an allegation that nobody has answered. */
function describeAnswered(answered: Answered): Claim {
  const { told, beside, by } = answered;
  const voices = [
    { proposition: told, stance: 'asserts' as const, rule: 'stance:asserts' },
    ...by.map(({ proposition, rule }) => ({ proposition, stance: proposition.stance!, rule })),
    ...beside.map((each) => ({ ...each, rule: `stance:${each.stance}` })),
  ];
  const seen = new Set<string>();
  const once = voices
    .filter(({ proposition: { statement } }) => !seen.has(statement.id) && seen.add(statement.id))
    .sort((a, b) => compareSaid(a.proposition, b.proposition));
  return {
    id: `claim-${told.member.report.id}-${told.span.start}-${told.span.end}`,
    words: { report: told.member.report.id, span: told.span },
    appearances: once.map(({ proposition: { member, statement, span }, stance, rule }) => ({
      report: member.report.id,
      statement: statementId(statement),
      span,
      stance,
      reasons: [{ rule, span: statement.cue ?? span, report: member.report.id }],
    })),
    standing: answeredStanding(answered),
    reasons: [
      {
        rule: by.length > 0 ? 'claim:answered' : 'claim:allegation',
        span: told.span,
        report: told.member.report.id,
      },
    ],
  };
}

function describeClaim(group: readonly Proposition[], weighed: ReadonlyMap<Proposition, Weighed>): Claim {
  const claimIsNegative = isNegativeClaim(group);
  const heard = oneOfEachStatement(group.toSorted(compareSaid)).map((proposition) => ({
    ...proposition,
    statement: byIssuer(proposition),
    stance: stanceOf(proposition, claimIsNegative),
  }));
  const claim = wordsOf(tellingVoice(heard));
  const voices = heard.map((voice) => ({
    ...voice,
    stance: turnedByState(claim, wordsOf(voice), voice.stance),
  }));
  const appearances: Appearance[] = voices.map(({ member, statement, span, stance }) => ({
    report: member.report.id,
    statement: statement.id,
    span,
    stance,
    reasons: [{ rule: `stance:${stance}`, span: statement.cue ?? span, report: member.report.id }],
  }));
  const told = tellingVoice(voices);
  return {
    id: `claim-${told.member.report.id}-${told.span.start}-${told.span.end}`,
    words: { report: told.member.report.id, span: told.span },
    appearances,
    standing: findStanding(voices, told, compareVoices(group, told, weighed)),
    reasons: [{ rule: 'claim:same-words', span: told.span, report: told.member.report.id }],
  };
}

/** 网传“停业”不实, in a notice where nobody else says it: the word of who puts it out. */
function byIssuer({ member, statement }: Proposition): Statement {
  const issuer = isUnsourced(statement) ? issuerOf(member) : undefined;
  return issuer === undefined
    ? statement
    : { ...statement, sourceFrom: issuer.name, speaker: issuer.speaker };
}

/** A statement that says it twice is one appearance. */
function oneOfEachStatement(group: readonly Proposition[]): Proposition[] {
  const seen = new Set<string>();
  return group.filter(({ statement }) => !seen.has(statement.id) && seen.add(statement.id));
}
