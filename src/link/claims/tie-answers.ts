import type { Stance } from '../../model/claim.ts';
import type { Act, Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { isChinese, type Member } from '../member.ts';
import { heardIn } from '../speakers/heard.ts';
import { isSameSpeaker } from '../speakers/same-speaker.ts';
import { answeredStatements, isAsked, POINTING, questionsPut } from './answers-what-was-said.ts';
import { weighMatters } from './matter-weight.ts';
import { isEmptyAnswer, isUnknowing, pointingAnswer } from './no-proposition.ts';
import type { Proposition } from './proposition.ts';
import { wordsOf } from './proposition-words.ts';
import { readClauses } from './read-clauses.ts';

/** Acts that may say nothing of the matter themselves: 「对此，校方不便透露」. */
const LEAVING_OPEN: ReadonlySet<Act> = new Set(['unaware', 'decline']);
/**
 * How many statements back an answer reaches that says that it is so or not: what was said long before it is another matter. Of
 * any number pair F1 on bench/gold/claims.jsonl is 0.007 less.
 */
const REACH = 3;

/** 至于谁签的字，县里正在调查: the sentence has just named its matter. */
const OF_ITS_OWN = /(?:至于|至於)[^。；！？\n]*$/;

/** An answer that names no matter. */
interface Answer {
  readonly span: Span;
  readonly stance: Stance;
  /** Whether it says so in words of its own (这是私事), and so may stand before what it answers. */
  readonly points: boolean;
  /** How many statements back it reaches; all where `undefined`. */
  readonly reach: number | undefined;
  /** Whether no answer was given at all, so that it speaks only to what surely was asked. */
  readonly isOpen: boolean;
}

/**
 * Puts answers that name no matter (declined, 不清楚此事, 这是她的私事, 他说的都是事实) into the group of what somebody
 * else said in the same report (of one who does not answer see `answeredStatements`); of several groups the one that
 * the story is about. Groups keep their order, and their propositions that of `members`.
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
      const said = answer.isOpen ? answeredStatements(member, statement) : reachedBy(answer, member, at);
      const own = groupsByStatement.get(statement.id) ?? [];
      const questions = answer.stance === 'unaware' ? questionsPut(member, statement) : [];
      const isMeant = (group: number, id: string): boolean =>
        questions.length === 0 ||
        groups[group]!.some((each) => each.statement.id === id && isAsked(questions, wordsOf(each)));
      const answered = said.flatMap(({ id }) =>
        (groupsByStatement.get(id) ?? []).filter((group) => isMeant(group, id)),
      );
      // 至于断电，“这个不方便回应”: where nobody said what is asked, nothing is answered.
      if (questions.length > 0 && answered.length === 0) continue;
      const [first, ...others] = [...answered, ...own];
      if (first === undefined) continue;
      const main = isNearest(answer, member)
        ? (nearestOf(said, groupsByStatement) ?? first)
        : others.reduce((a, b) => (weights[b]! > weights[a]! ? b : a), first);
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

/** Those statements were wrong: English points with such words at what was said last. */
function isNearest({ stance, isOpen }: Answer, member: Member): boolean {
  return !isOpen && stance !== 'unaware' && !isChinese(member);
}

function nearestOf(
  said: readonly Statement[],
  groupsByStatement: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  return said.flatMap(({ id }) => groupsByStatement.get(id)?.[0] ?? []).at(-1);
}

function readAnswer(member: Member, statement: Statement, saysMore: boolean): Answer | undefined {
  const { text } = member.report;
  for (const part of statement.content) {
    for (const { said } of readClauses(text, part, () => false)) {
      const stance = pointingAnswer(sliceSpan(text, said));
      if (stance !== undefined && OF_ITS_OWN.test(text.slice(part.start, said.start))) continue;
      if (stance === 'denies') return { span: said, stance, points: false, reach: REACH, isOpen: false };
      if (stance !== undefined) return { span: said, stance, points: true, reach: undefined, isOpen: false };
    }
  }
  const span = hullOfStatement(statement);
  if (!LEAVING_OPEN.has(statement.act) || saysMore || span === undefined) return undefined;
  // 她不知道丈夫在哪里 has a matter of its own.
  const words = statement.content.flatMap((part) => readClauses(text, part, () => false));
  const isOfAnother = words.some(({ said }) => {
    const clause = sliceSpan(text, said);
    return !isEmptyAnswer(clause) && !isUnknowing(clause) && !POINTING.test(clause);
  });
  return isOfAnother ? undefined : { span, stance: 'unaware', points: false, reach: 0, isOpen: true };
}

/** What others say within the reach of an answer, and after it where it may stand before. */
function reachedBy({ reach, points }: Answer, member: Member, at: number): Statement[] {
  const answerer = heardIn({ member, statement: member.statements[at]! });
  return member.statements
    .slice(reach === undefined ? 0 : Math.max(0, at - reach), points ? undefined : at)
    .filter((each) => !isSameSpeaker(heardIn({ member, statement: each }), answerer));
}
