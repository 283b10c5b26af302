import type { MentionType } from '../../model/mention.ts';
import type { Act, Statement } from '../../model/statement.ts';
import { contains, type Span, sliceSpan, trimSpan } from '../../text/span.ts';
import type { Member } from '../member.ts';
import { denialIsNegative, isNegated } from '../negation.ts';
import { weighClause } from './clause-terms.ts';
import { isCall, isCueOfOrder, isEmptyAnswer, isTopic } from './no-proposition.ts';

/** A clause of what a statement says: the smallest piece that can be so or not so. */
export interface Proposition {
  readonly member: Member;
  readonly statement: Statement;
  readonly span: Span;
  /** Its terms by weight. */
  readonly terms: ReadonlyMap<string, number>;
  /** Whether it comes out as saying that the thing is not so. */
  readonly negative: boolean;
}

/** Where one proposition ends and the next begins: 「事发地在三楼，12人受伤」 holds two. */
const CLAUSE_END =
  /[，。；！？：\n]|[.;!?](?=\s|$)|, (?=(?:and|but|which|who|while|although|because|after|when)\b)/g;
/** A clause of other scripts with fewer terms says too little by itself: 900, the company. */
const FEWEST_TERMS = 2;
const HAN = /\p{Script=Han}/u;
const NAMING: ReadonlySet<MentionType> = new Set(['person', 'body', 'place']);

/** The propositions of a report's statements, in text order; none of orders, wishes and calls. */
export function readPropositions(member: Member): Proposition[] {
  const { text } = member.report;
  const names = member.mentions.filter(({ type }) => NAMING.has(type));
  return member.statements.flatMap((statement) => {
    const cue = statement.cue === null ? null : sliceSpan(text, statement.cue);
    if (isCueOfOrder(cue)) return [];
    return statement.content
      .flatMap((part) => splitClauses(text, part))
      .flatMap((span) => {
        const words = sliceSpan(text, span);
        if (isCall(words) || isTopic(words) || isEmptyAnswer(words)) return [];
        const named = names.filter((name) => contains(span, name.span));
        const terms = weighClause(
          words,
          named.map((name) => sliceSpan(text, name.span)),
        );
        if (terms.size < (HAN.test(words) ? 1 : FEWEST_TERMS)) return [];
        const negative = statement.act === 'deny' ? denialIsNegative(cue, words) : isNegated(words);
        return [{ member, statement, span, terms, negative }];
      });
  });
}

/** Acts that leave it open or only judge: they speak to what others say, and hold nothing to be so themselves. */
const JUDGING: ReadonlySet<Act> = new Set(['opinion']);

/** Whether a proposition is only somebody's judgement of what others hold to be so. */
export function isJudgement({ statement }: Proposition): boolean {
  return JUDGING.has(statement.act);
}

function splitClauses(text: string, part: Span): Span[] {
  const words = sliceSpan(text, part);
  const clauses: Span[] = [];
  let start = 0;
  for (const match of [...words.matchAll(CLAUSE_END), { index: words.length, 0: '' }]) {
    const clause = trimSpan(text, { start: part.start + start, end: part.start + match.index });
    if (clause !== undefined) clauses.push(clause);
    start = match.index + match[0].length;
  }
  return clauses;
}
