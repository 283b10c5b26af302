import type { Stance } from '../../model/claim.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { Speaker } from '../../model/statement.ts';
import { overlaps } from '../../text/span.ts';
import type { Weighed } from '../claims/likeness.ts';
import type { Proposition } from '../claims/proposition.ts';
import { wordsOf } from '../claims/proposition-words.ts';
import { stanceOf } from '../claims/stance-of.ts';
import { turnedByState } from '../claims/turned-by-state.ts';
import type { Member } from '../member.ts';
import type { StoryNames } from '../names-of-story.ts';
import { comparePublished } from '../origins/compare-published.ts';
import { allegationIn } from './allegation-words.ts';
import type { Answer, Way } from './answer.ts';
import type { Answered } from './answered.ts';
import { answersByConflicts } from './answers-by-conflicts.ts';
import { findAnswers } from './find-answers.ts';
import { isJudging } from './is-judging.ts';
import { oppositesIn } from './opposites.ts';
import { isAccusing } from './pair.ts';
import { readTellings } from './read-tellings.ts';
import { isHearsay } from './standpoint.ts';
import { isStronglyTied } from './strong-tie.ts';
import type { Telling } from './telling.ts';
import { verdictAnswers } from './verdicts.ts';

/** Unanswered allegations of a story that are told; of more nobody reads the rest. */
const MOST_UNANSWERED = 6;

const STANCES: Readonly<Record<Way, Stance>> = {
  yes: 'asserts',
  no: 'denies',
  open: 'unaware',
  back: 'denies',
  outcome: 'asserts',
};

/**
 * Claims that somebody has answered in words of his own, and allegations that nobody has: each with the clause that tells it and
 * the answers, of `conflicts` too. `groups` are the claims that were gathered by their words; what one of them holds is one claim.
 */
export function tieAnswered(
  groups: readonly Proposition[][],
  members: readonly Member[],
  names: StoryNames,
  conflicts: readonly Conflict[] = [],
): Answered[] {
  const tellings = readTellings(members, names.isOfName);
  const found = findAnswers(tellings).filter((answer) => isStronglyTied(answer, names));
  const answers = ofOneMind([
    ...found,
    ...answersByConflicts(conflicts, tellings),
    ...verdictAnswers(tellings),
  ]);
  const byClause = new Map<Weighed, Answer[]>();
  for (const answer of answers) byClause.set(answer.clause, [...(byClause.get(answer.clause) ?? []), answer]);
  const answered = [...byClause]
    .map(([clause, own]) => describe(clause, own))
    .sort((a, b) => compareTelling(a.told, b.told));
  const open = unanswered(tellings, new Set(answers.map(({ told }) => told)));
  return [...withGroups(answered, groups), ...open];
}

/**
 * A sentence does not say yes and no to one clause: where it is laid beside it as a contradiction, it confirms nothing. Where it
 * tells a finding and what comes of it (fines are paid back after an inquiry found that the cook had been warned), the finding answers.
 */
function ofOneMind(answers: readonly Answer[]): Answer[] {
  const keyOf = ({ clause: { proposition }, by }: Answer): string =>
    `${proposition.member.report.id} ${proposition.span.start} ${by.member.report.id} ${by.sentence.start}`;
  const keysOf = (way: Way): Set<string> =>
    new Set(answers.filter((answer) => answer.way === way).map(keyOf));
  const [denying, finding] = [keysOf('no'), keysOf('yes')];
  return answers.filter((answer) => {
    if (answer.way === 'yes') return !denying.has(keyOf(answer));
    return answer.way !== 'outcome' || !finding.has(keyOf(answer));
  });
}

function describe(clause: Weighed, answers: readonly Answer[]): Answered {
  const by = answers.map((answer) => ({
    proposition: propositionOf(answer),
    way: answer.way,
    rule: answer.rule,
    standpoint: answer.by.standpoint,
  }));
  return { told: clause.proposition, standpoint: answers[0]!.told.standpoint, beside: [], by: inOrder(by) };
}

/** One claim of those whose clauses stand in one group or are in the same words: the one with most answers, an authority's first. */
function withGroups(answered: readonly Answered[], groups: readonly Proposition[][]): Answered[] {
  const kept = new Map<string, Answered>();
  for (const each of answered) {
    const at = groups.findIndex((group) => group.some((other) => isSameClause(other, each.told)));
    const key = at < 0 ? wordsOf(each.told).replace(/\P{L}/gu, '') : `${at}`;
    const other = kept.get(key);
    const group = groups[at] ?? [];
    if (other === undefined) kept.set(key, withBeside(each, group));
    else if (isSameWay(other.told, each.told) && !isAnsweredBy(each, other.told))
      kept.set(key, { ...other, by: inOrder([...other.by, ...each.by]) });
    else if (weightOf(each) > weightOf(other)) kept.set(key, withBeside(each, group));
  }
  return [...kept.values()];
}

/** 店方已逐一退款, 我至今没有收到退款: whoever tells one of two claims and answers the other does not answer himself. */
function isAnsweredBy({ by }: Answered, told: Proposition): boolean {
  return by.some(({ proposition: { statement } }) => statement.id === told.statement.id);
}

/** 通道畅通 and 通道停满货车 are two ways round of one claim, as are 通知了 and 没通知. */
function isSameWay(a: Proposition, b: Proposition): boolean {
  return (a.negative === b.negative) === (oppositesIn(wordsOf(a), wordsOf(b)) === undefined);
}

function weightOf({ by }: Answered): number {
  return by.reduce(
    (sum, { way, standpoint }) => sum + (way === 'back' ? BACK : standpoint === 'finding' ? FINDING : 1),
    0,
  );
}
const FINDING = 3;
/** What is taken back is settled, whatever others found before. */
const BACK = 9;

/** What the group holds besides the clause that is told and the answers to it. */
function withBeside(answered: Answered, group: readonly Proposition[]): Answered {
  const { told, by } = answered;
  const beside = group
    .filter(
      (each) => !isSameClause(each, told) && !by.some(({ proposition }) => isSameClause(proposition, each)),
    )
    .map((proposition) => ({
      proposition,
      stance: turnedByState(wordsOf(told), wordsOf(proposition), stanceOf(proposition, told.negative)),
    }));
  return { ...answered, beside };
}

/** By date, each once: answers in the same words, by one sentence or by copies of it, are one. */
function inOrder(by: Answered['by']): Answered['by'] {
  const seen = new Set<string>();
  return [...by]
    .sort((a, b) => compareTelling(a.proposition, b.proposition))
    .filter(({ proposition, way }) => {
      const keys = [
        `${way} ${wordsOf(proposition).replace(/[^\p{L}\p{N}]/gu, '')}`,
        `${way} ${proposition.statement.id}`,
      ];
      const isNew = !keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      return isNew;
    });
}

function isSameClause(a: Proposition, b: Proposition): boolean {
  return (
    a.member.report.id === b.member.report.id && overlaps(a.span, b.span) && a.statement.id === b.statement.id
  );
}

function compareTelling(a: Proposition, b: Proposition): number {
  return comparePublished(a.member.report, b.member.report) || a.span.start - b.span.start;
}

function propositionOf({ by: { member, statement, span }, way }: Answer): Proposition {
  return { member, statement, span, terms: new Map(), negative: false, figures: [], stance: STANCES[way] };
}

/** Allegations that nobody has answered: those of whom most is told first. */
function unanswered(tellings: readonly Telling[], told: ReadonlySet<Telling>): Answered[] {
  const words = new Set<string>();
  return tellings
    .filter((telling) => !told.has(telling) && isAllegation(telling))
    .flatMap((telling) => {
      const clause = mainClause(telling);
      return clause === undefined ? [] : [{ telling, clause }];
    })
    .sort((a, b) => rankOf(b.telling) - rankOf(a.telling) || b.clause.length - a.clause.length)
    .filter(
      ({ clause: { proposition } }) => !words.has(wordsOf(proposition)) && words.add(wordsOf(proposition)),
    )
    .slice(0, MOST_UNANSWERED)
    .map(({ telling, clause }) => ({
      told: clause.proposition,
      standpoint: telling.standpoint,
      beside: [],
      by: [],
    }));
}

/** Whose unanswered words are an allegation: who is concerned, or nobody who is known. */
const TELLERS: ReadonlySet<Speaker> = new Set(['party', 'public', 'unknown']);

function isAllegation(telling: Telling): boolean {
  const { standpoint, words, statement } = telling;
  if (standpoint !== 'talk' && standpoint !== 'concerned') return false;
  if (standpoint !== 'talk' && !TELLERS.has(statement.speaker)) return false;
  if (isJudging(words)) return false;
  return isAccusing(telling) && statement.act !== 'ask' && statement.act !== 'decline';
}

/** What somebody passes on of others stands before what he says himself. */
function rankOf({ standpoint, member, statement }: Telling): number {
  return standpoint === 'talk' ? (isHearsay(member.report.text, statement) ? 2 : 1) : 0;
}

/** The clause that alleges something, of several the one that says most; of what nobody is known for, any. `undefined` for none. */
function mainClause(telling: Telling): Weighed | undefined {
  const isRumour = rankOf(telling) > 1;
  const alleging = telling.claims.filter(({ proposition }) => {
    const words = wordsOf(proposition);
    return isRumour || allegationIn(words) !== undefined;
  });
  return alleging.length === 0 ? undefined : alleging.reduce((a, b) => (b.length > a.length ? b : a));
}
