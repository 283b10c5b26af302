import type { Act, Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Member } from '../member.ts';
import type { Proposition } from './proposition.ts';

/** Acts that may say nothing of the matter themselves: 「对此，校方不便透露」. */
const LEAVING_OPEN: ReadonlySet<Act> = new Set(['unaware', 'decline']);
/** How many statements back an answer reaches: a choice, not measured. */
const REACH = 3;

/**
 * Puts answers without words of their own (declined, 不清楚此事) into the group of what was said just before, by
 * somebody else in the same report; of several groups that a statement is in, the largest. Groups keep their order.
 */
export function tieAnswers(groups: readonly Proposition[][], members: readonly Member[]): Proposition[][] {
  const groupsByStatement = new Map<string, number[]>();
  for (const [index, group] of groups.entries()) {
    for (const { statement } of group) {
      groupsByStatement.set(statement.id, [...(groupsByStatement.get(statement.id) ?? []), index]);
    }
  }
  const tied = groups.map((group) => [...group]);
  for (const member of members) {
    for (const [at, statement] of member.statements.entries()) {
      const span = hullOfStatement(statement);
      if (!LEAVING_OPEN.has(statement.act) || groupsByStatement.has(statement.id) || span === undefined)
        continue;
      const said = member.statements
        .slice(Math.max(0, at - REACH), at)
        .findLast((each) => groupsByStatement.has(each.id) && !isSameSource(member, each, statement));
      const [first, ...others] = (said && groupsByStatement.get(said.id)) ?? [];
      if (first === undefined) continue;
      const largest = others.reduce((a, b) => (groups[b]!.length > groups[a]!.length ? b : a), first);
      tied[largest]!.push({ member, statement, span, terms: new Map(), negative: false });
    }
  }
  return tied;
}

function isSameSource({ report }: Member, a: Statement, b: Statement): boolean {
  const name = ({ source, sourceFrom }: Statement) => {
    const span = sourceFrom ?? source;
    return span && sliceSpan(report.text, span);
  };
  return name(a) !== null && name(a) === name(b);
}
