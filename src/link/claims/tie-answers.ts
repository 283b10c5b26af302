import type { Stance } from '../../model/claim.ts';
import type { Act, Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import type { Member } from '../member.ts';
import { weighMatters } from './matter-weight.ts';
import { pointingAnswer } from './no-proposition.ts';
import type { Proposition } from './proposition.ts';
import { readClauses } from './read-clauses.ts';

/** Acts that may say nothing of the matter themselves: 「对此，校方不便透露」. */
const LEAVING_OPEN: ReadonlySet<Act> = new Set(['unaware', 'decline']);
/**
 * How many statements back an answer reaches, also one that was not given: what was said long before it is another matter. Of
 * any number pair F1 on bench/gold/claims.jsonl is 0.007 less.
 */
const REACH = 3;

/** An answer that names no matter. */
interface Answer {
  readonly span: Span;
  readonly stance: Stance;
  /** Whether it says so in words of its own (这是私事), and so may stand before what it answers. */
  readonly points: boolean;
  /** How many statements back it reaches; all where `undefined`. */
  readonly reach: number | undefined;
}

/**
 * Puts answers that name no matter (declined, 不清楚此事, 这是她的私事, 他说的都是事实) into the group of what somebody
 * else said in the same report; of several groups the one that the story is about. Groups keep their order,
 * and their propositions that of `members`.
 */
export function tieAnswers(groups: readonly Proposition[][], members: readonly Member[]): Proposition[][] {
  const groupsByStatement = new Map<string, number[]>();
  for (const [index, group] of groups.entries()) {
    for (const { statement } of group) {
      groupsByStatement.set(statement.id, [...(groupsByStatement.get(statement.id) ?? []), index]);
    }
  }
  const weights = weighMatters(groups, members);
  const tied = groups.map((group) => [...group]);
  for (const member of members) {
    for (const [at, statement] of member.statements.entries()) {
      const answer = readAnswer(member, statement, groupsByStatement.has(statement.id));
      if (answer === undefined) continue;
      const said = member.statements
        .slice(
          answer.reach === undefined ? 0 : Math.max(0, at - answer.reach),
          answer.points ? undefined : at,
        )
        .filter((each) => !isSameSource(member, each, statement));
      const own = groupsByStatement.get(statement.id) ?? [];
      const [first, ...others] = [...said.flatMap(({ id }) => groupsByStatement.get(id) ?? []), ...own];
      if (first === undefined) continue;
      const main = others.reduce((a, b) => (weights[b]! > weights[a]! ? b : a), first);
      if (own.includes(main)) continue;
      const { span, stance } = answer;
      tied[main]!.push({ member, statement, span, terms: new Map(), negative: false, figures: [], stance });
    }
  }
  const rank = new Map(members.map((member, index) => [member.report.id, index]));
  return tied.map((group) =>
    group.sort(
      (a, b) => rank.get(a.member.report.id)! - rank.get(b.member.report.id)! || a.span.start - b.span.start,
    ),
  );
}

function readAnswer(member: Member, statement: Statement, saysMore: boolean): Answer | undefined {
  const { text } = member.report;
  for (const part of statement.content) {
    for (const { said } of readClauses(text, part, () => false)) {
      const stance = pointingAnswer(sliceSpan(text, said));
      if (stance === 'denies') return { span: said, stance, points: false, reach: REACH };
      if (stance !== undefined) return { span: said, stance, points: true, reach: undefined };
    }
  }
  const span = hullOfStatement(statement);
  if (!LEAVING_OPEN.has(statement.act) || saysMore || span === undefined) return undefined;
  return { span, stance: 'unaware', points: false, reach: REACH };
}

function isSameSource({ report }: Member, a: Statement, b: Statement): boolean {
  const name = ({ source, sourceFrom }: Statement) => {
    const span = sourceFrom ?? source;
    return span && sliceSpan(report.text, span);
  };
  return name(a) !== null && name(a) === name(b);
}
