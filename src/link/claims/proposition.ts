import type { Stance } from '../../model/claim.ts';
import type { MentionType } from '../../model/mention.ts';
import type { Act, Statement } from '../../model/statement.ts';
import { contains, type Span, sliceSpan } from '../../text/span.ts';
import { amountsWithin } from '../conflicts/amounts-within.ts';
import type { Amount } from '../conflicts/read-amount.ts';
import type { Member } from '../member.ts';
import { isBareClause } from './bare-clause.ts';
import { weighClause } from './clause-terms.ts';
import { isNegated, negativeClauses, ownNegatives } from './negation.ts';
import { holdsNothing, isCueOfOrder, isUnknowing, pointingAnswer } from './no-proposition.ts';
import { type Clause, readClauses } from './read-clauses.ts';
import { talkCalledFalse } from './talk-called-false.ts';

/** A clause of what a statement says: the smallest piece that can be so or not so. */
export interface Proposition {
  readonly member: Member;
  readonly statement: Statement;
  readonly span: Span;
  /** Its terms by weight. */
  readonly terms: ReadonlyMap<string, number>;
  /** Whether it comes out as saying that the thing is not so. */
  readonly negative: boolean;
  /** The amounts that it gives. */
  readonly figures: readonly Amount[];
  /** What its words say by themselves of where it stands: 原因还不清楚; null where act and negation tell. */
  readonly stance: Stance | null;
}

/** A clause of other scripts with fewer terms says too little by itself: 900, the company. */
const FEWEST_TERMS = 2;
const HAN = /\p{Script=Han}/u;
/** Mentions that are names, and tell who or where. */
export const NAMING: ReadonlySet<MentionType> = new Set(['person', 'body', 'place', 'role']);

/** The propositions of a report's statements, in text order; none of orders, wishes and calls. */
export function readPropositions(member: Member): Proposition[] {
  const { text } = member.report;
  const named = member.mentions.filter(({ type }) => NAMING.has(type)).map(({ span }) => span);
  const namesIn = (span: Span): string[] =>
    named.filter((name) => contains(span, name)).map((name) => sliceSpan(text, name));
  const isBare = (clause: Span): boolean => isBareClause(sliceSpan(text, clause), namesIn(clause));

  return member.statements.flatMap((statement) => {
    const cue = statement.cue === null ? null : sliceSpan(text, statement.cue);
    if (isCueOfOrder(cue)) return [];
    const clauses = statement.content
      .flatMap((part) => readClauses(text, part, isBare))
      .map((clause) => onlyTalk(text, clause));
    const words = clauses.map(({ said }) => sliceSpan(text, said));
    const negatives =
      statement.act === 'deny'
        ? negativeClauses(cue, words, isAfterColon(text, statement))
        : ownNegatives(words);
    return clauses.flatMap(({ span, frame, said }, index) => {
      const clause = words[index]!;
      const isAll = clauses.length === 1;
      if (holdsNothing(clause, isAll) || (isAll && isBare(said))) return [];
      const terms = weighClause({
        frame: frame === null ? '' : sliceSpan(text, frame),
        clause,
        names: namesIn(span),
      });
      if (terms.size < (HAN.test(clause) ? 1 : FEWEST_TERMS)) return [];
      const stance = isUnknowing(clause) ? 'unaware' : null;
      const figures = amountsWithin(member, span).map(({ amount }) => amount);
      // 网上说带走了，【没有这回事】
      const isRefuted = clauses[index]!.isRefuted || isNoSuchThing(words[index + 1]);
      const negative = isRefuted ? !isNegated(clause) : negatives[index]!;
      return [{ member, statement, span, terms, negative, figures, stance }];
    });
  });
}

function isNoSuchThing(next: string | undefined): boolean {
  return next !== undefined && HAN.test(next) && pointingAnswer(next) === 'denies';
}

/** 网传【“面包店倒闭”】系误传: a clause that calls talk false speaks of the talk. */
function onlyTalk(text: string, clause: Clause): Clause & { readonly isRefuted: boolean } {
  const talk = talkCalledFalse(sliceSpan(text, clause.said));
  if (talk === undefined) return { ...clause, isRefuted: false };
  const { start } = clause.said;
  const said = { start: start + talk.start, end: start + talk.end };
  return { span: said, frame: null, said, isRefuted: true };
}

/** 官方辟谣：…, and headlines without a colon: 官方辟谣 早餐照常供应. */
export function isAfterColon(text: string, { cue, content }: Statement): boolean {
  const [first] = content;
  if (cue === null || first === undefined || first.start < cue.end) return false;
  const between = text.slice(cue.end, first.start);
  return /[：:]/.test(between) || (/\s/.test(between) && HAN.test(sliceSpan(text, cue)));
}

/** Acts that leave it open or only judge: they speak to what others say, and hold nothing to be so themselves. */
const JUDGING: ReadonlySet<Act> = new Set(['opinion']);

/**
 * Whether a proposition is only somebody's judgement of what others hold to be so. Told of Chinese alone: the acts of English
 * statements, which a trained table weighs, are opinions too often, and pair F1 of English on bench/gold/claims.jsonl is 0.46
 * where they may make claims, 0.27 where not.
 */
export function isJudgement({ statement, stance, member }: Proposition): boolean {
  return JUDGING.has(statement.act) && stance === null && !isEnglish(member);
}

function isEnglish({ report }: Member): boolean {
  return report.language?.startsWith('en') ?? false;
}
