import type { Conflict } from '../../model/conflict.ts';
import { saidAt } from '../../model/said-at.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import type { Weighed } from '../claims/likeness.ts';
import { isUnansweredCall } from '../standing/is-fragment.ts';
import type { Answer } from './answer.ts';
import { callsFalse, quotesWhatIsTold } from './calls-false.ts';
import { correctsFigure } from './corrects-figure.ts';
import { deniesByPointing } from './denies-by-pointing.ts';
import { sharedMatter } from './matter.ts';
import { isLongBefore, wordsOf } from './pair.ts';
import { givesSameFigure } from './same-figure.ts';
import { saysTheSame } from './says-the-same.ts';
import type { Telling } from './telling.ts';

type Side = Conflict['sides'][number];

/**
 * How much of a claim's weight the words around an account must share to answer it, where the two only may contradict each other: talk of a
 * leaked letter is not denied by who stopped a leak of gas. Of 61 standings of affairs that were not read 8 are right with
 * any share and with a quarter, 7 with 0.4, 6 with none of these; of 153 read ones 43, 40, 38 and 37.
 */
const LEAST_SHARED = 0.25;

/**
 * Accounts that a sure conflict lays side by side say no to one another, and those of which one says no and one yes of a thing also
 * where it only may be one.
 */
export function answersByConflicts(conflicts: readonly Conflict[], tellings: readonly Telling[]): Answer[] {
  const byReport = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const { id } = telling.member.report;
    byReport.set(id, [...(byReport.get(id) ?? []), telling]);
  }
  return conflicts
    .filter(({ certainty, kind }) => certainty === 'sure' || kind === 'denial')
    .flatMap(({ kind, certainty, sides }) =>
      sides.flatMap((one, at) =>
        sides.slice(at + 1).flatMap((other): Answer[] => {
          const [a, b] = [one, other].map((side) => tellingAt(side, byReport.get(side.report) ?? []));
          if (a === undefined || b === undefined || a === b) return [];
          const isTurned =
            deniesThere(b, other) === deniesThere(a, one) ? standsOver(a, b) : deniesThere(a, one);
          const [told, by, side, from] = isTurned ? [b, a, other, one] : [a, b, one, other];
          if (told.standpoint === 'finding' || (by.standpoint !== 'finding' && by.standpoint !== 'concerned'))
            return [];
          // Tidewell denied this: what is denied stands before it.
          if (isLongBefore(by, told) || deniesByPointing(told.words)) return [];
          const clauses = within(told.clauses, side.span);
          const answers = within(by.clauses, from.span);
          const clause =
            clauses.find((each) => callsFalse(by) && quotesWhatIsTold(by, wordsOf(each)) === true) ??
            nearestTo(clauses, answers.length > 0 ? answers : by.around);
          if (clause === undefined) return [];
          const words = wordsOf(clause);
          if (isUnansweredCall(words) || (correctsFigure(words) && isEarlier(by, told))) return [];
          // Of three accounts two may say no: 无人受伤, 没有人受伤.
          const answer = nearestOf(clause, answers);
          if (areBothNegative(clause, answer) && saysTheSame(clause, answer)) return [];
          const { coverage } = sharedMatter(clause, by.around);
          if (
            FIGURES.has(kind) &&
            givesSameFigure(spokenAt(told, side), spokenAt(by, from)) &&
            !callsFalse(by)
          ) {
            // The count that it comes to in the end bears out who gave it first.
            return by.standpoint === 'finding'
              ? [{ told, clause, by, way: 'yes', rule: 'answer:same-figure', coverage }]
              : [];
          }
          if (certainty === 'possible' && (coverage < LEAST_SHARED || !told.claims.includes(clause)))
            return [];
          return [{ told, clause, by, way: 'no' as const, rule: `answer:conflict-${kind}`, coverage }];
        }),
      ),
    );
}

/** Kinds of conflict of which several sides may give one figure. */
const FIGURES: ReadonlySet<string> = new Set(['amount', 'time']);

function spokenAt({ member }: Telling, { span }: Side): string {
  return sliceSpan(member.report.text, span);
}

function tellingAt({ statement, span }: Side, tellings: readonly Telling[]): Telling | undefined {
  const touching = tellings.filter((telling) => overlaps(telling.span, span));
  return touching.find((telling) => telling.statement.id === statement) ?? touching[0];
}

/** 食堂否认鸡块变质: what is only named there as denied is nobody's claim, whoever says so. */
function deniesThere({ clauses, claims, statement }: Telling, { span }: Side): boolean {
  const own = within(clauses, span);
  return statement.act === 'deny' && own.length > 0 && !own.some((each) => claims.includes(each));
}

const ORDER = { talk: 0, telling: 0, concerned: 1, finding: 2 } as const;

/** An authority's word stands over that of who is concerned, his over talk; of two alike the later one answers. */
function standsOver(a: Telling, b: Telling): boolean {
  const order = ORDER[a.standpoint] - ORDER[b.standpoint];
  if (order !== 0) return order > 0;
  return (saidAt(a.member.report, a.span) ?? '') > (saidAt(b.member.report, b.span) ?? '');
}

function within(clauses: readonly Weighed[], span: Span): Weighed[] {
  return clauses.filter(({ proposition }) => overlaps(proposition.span, span));
}

/** 收单子写得明白，【收了保险费】: of several clauses of an account the one that the other account speaks to. */
function nearestTo(clauses: readonly Weighed[], others: readonly Weighed[]): Weighed | undefined {
  const coverages = clauses.map((clause) => sharedMatter(clause, others).coverage);
  return clauses[coverages.indexOf(Math.max(...coverages))];
}

/** The clause of an answer that says most of what it answers. */
function nearestOf(clause: Weighed, answers: readonly Weighed[]): Weighed | undefined {
  const coverages = answers.map((each) => sharedMatter(clause, [each]).coverage);
  return answers[coverages.indexOf(Math.max(...coverages))];
}

function areBothNegative(clause: Weighed, answer: Weighed | undefined): answer is Weighed {
  return clause.proposition.negative && (answer?.proposition.negative ?? false);
}

function isEarlier(by: Telling, told: Telling): boolean {
  return (saidAt(by.member.report, by.span) ?? '') < (saidAt(told.member.report, told.span) ?? '');
}
