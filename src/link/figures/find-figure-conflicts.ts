import type { Certainty, Conflict } from '../../model/conflict.ts';
import { areApart } from '../conflicts/amount-scope.ts';
import { describeConflict } from '../conflicts/describe-conflict.ts';
import { daysBetween } from '../days-between.ts';
import { groupBy } from '../group-by.ts';
import type { Member } from '../member.ts';
import { isOneAccount } from '../speakers/one-account.ts';
import { areParted } from './qualifiers.ts';
import { rangesDiffer } from './read-range.ts';
import { readToldFigures } from './read-told-figures.ts';
import { scorePair } from './score-pair.ts';
import type { ToldFigure } from './told-figure.ts';

/**
 * In more reports of one matter, figures of one kind are of many things: of each day, each place. What has fewer is an affair, whose
 * reports speak of the same few things. The bound is of figures alone: in public stories of 10 to 15 reports they tell one conflict, a
 * right one, where times tell false ones only; of 16 to 25 they tell none.
 */
const MOST_REPORTS = 15;
/** What is told of later than this is another matter. */
const MOST_DAYS_APART = 120;
/** Points of `scorePair`. With 8 for sure, affairs that were not read had three false ones; with 5 for possible, three of ten were right. */
const LEAST_FOR_SURE = 10;
const LEAST_FOR_POSSIBLE = 6;
/** Of more reports than an affair mostly has, as there are more figures that only look alike: with 6, 21 of 26 in news were false. */
const USUAL_REPORTS = 8;
const LEAST_OF_MORE_REPORTS = 9;
/** A figure that another answers better by more than this is of another thing. */
const LESS_THAN_BEST = 1;

interface Pair {
  readonly a: ToldFigure;
  readonly b: ToldFigure;
  readonly points: number;
}

/**
 * Figures that two accounts give of one thing and that cannot both be so: 现在住院的有六十多个, 住过院的一共只有3人. What is counted on
 * rises as days go by, so that a higher figure later contradicts nothing, but a lower one does.
 */
export function findFigureConflicts(members: readonly Member[]): Conflict[] {
  if (members.length > MOST_REPORTS) return [];
  const told = members.flatMap(readToldFigures);
  const least = members.length > USUAL_REPORTS ? LEAST_OF_MORE_REPORTS : LEAST_FOR_POSSIBLE;
  const pairs = bestPairs(pairsOf(told, least));
  return describe(
    pairs.filter(({ points }) => points >= LEAST_FOR_SURE),
    'sure',
  ).concat(
    describe(
      pairs.filter(({ points }) => points < LEAST_FOR_SURE),
      'possible',
    ),
  );
}

function pairsOf(told: readonly ToldFigure[], least: number): Pair[] {
  const byUnit = groupBy(told, unitOf);
  const valuesByUnit = new Map(
    byUnit.map((all) => [unitOf(all[0]!), new Set(all.map(({ figure }) => figure.low)).size]),
  );
  const howMany = (each: ToldFigure): number => valuesByUnit.get(unitOf(each))!;
  return told.flatMap((a, index) =>
    told.slice(index + 1).flatMap((b) => {
      if (!mayContradict(a, b, told)) return [];
      const points = scorePair(a, b, howMany);
      return points === undefined || points < least ? [] : [{ a, b, points }];
    }),
  );
}

const unitOf = ({ figure, per }: ToldFigure): string => `${figure.dimension} ${figure.unit} ${per}`;

/** Those of which neither figure has a better answer. */
function bestPairs(pairs: readonly Pair[]): Pair[] {
  const best = new Map<ToldFigure, number>();
  for (const { a, b, points } of pairs)
    for (const each of [a, b]) best.set(each, Math.max(points, best.get(each) ?? 0));
  return pairs.filter(({ a, b, points }) => points >= Math.max(best.get(a)!, best.get(b)!) - LESS_THAN_BEST);
}

/** One conflict for figures that are tied by pairs. */
function describe(pairs: readonly Pair[], certainty: Certainty): Conflict[] {
  const parts: ToldFigure[][] = [];
  for (const { a, b } of pairs) {
    const touched = parts.filter((part) => part.includes(a) || part.includes(b));
    const joined = [...new Set([...touched.flat(), a, b])];
    for (const part of touched) parts.splice(parts.indexOf(part), 1);
    parts.push(joined);
  }
  return parts.map((part) => {
    const sides = [...part]
      .sort(comparePlaces)
      .filter((a, index, all) => all.findIndex((b) => isSameSide(a, b)) === index);
    const [first, ...others] = sides.map(({ member, figure: { span } }) => ({ member, span, told: span }));
    const { dimension } = part[0]!.figure;
    return describeConflict(
      'amount',
      dimension,
      `conflict:figure:${dimension}`,
      [first!, ...others],
      certainty,
    );
  });
}

/** An article that repeats its figure adds nothing. */
function isSameSide(a: ToldFigure, b: ToldFigure): boolean {
  return (
    a.member.origin === b.member.origin && a.figure.low === b.figure.low && a.figure.high === b.figure.high
  );
}

/** By report in the order of their publication, then by place. */
function comparePlaces(a: ToldFigure, b: ToldFigure): number {
  const [first, second] = [a, b].map(({ member }) => member.report.published ?? '');
  if (first! !== second!) return first! < second! ? -1 : 1;
  if (a.member !== b.member) return a.member.report.id < b.member.report.id ? -1 : 1;
  return a.figure.span.start - b.figure.span.start;
}

/** Whether two figures are of two accounts, of one time and place as far as is said, and cannot both be so. */
function mayContradict(a: ToldFigure, b: ToldFigure, all: readonly ToldFigure[]): boolean {
  if (!rangesDiffer(a.figure, b.figure) || a.per !== b.per) return false;
  if (a.member.origin === b.member.origin && (isOneAccount(a.scope, b.scope) || isPart(a, b))) return false;
  if (areApart(a.scope, b.scope) || areParted(a.sentence, b.sentence)) return false;
  if (givesBoth(a, b, all) || givesBoth(b, a, all)) return false;
  const days = daysBetween(a.scope.published, b.scope.published);
  return days === null || Math.abs(days) <= MOST_DAYS_APART;
}

/** 41 lime trees, and three double-stemmed trees further down: in one report a small figure is of a part. */
function isPart({ figure: a }: ToldFigure, { figure: b }: ToldFigure): boolean {
  return Math.max(a.low, b.low) >= PART_OF * Math.min(a.low, b.low);
}
const PART_OF = 4;

/** Whether the report of one gives the other's figure too, or one that it may be (约3000元, 2980元), from the same mouth: it tells of two things. */
function givesBoth(a: ToldFigure, b: ToldFigure, all: readonly ToldFigure[]): boolean {
  return all.some(
    ({ member, figure, scope }) =>
      member === a.member &&
      figure.dimension === b.figure.dimension &&
      figure.unit === b.figure.unit &&
      !rangesDiffer(figure, b.figure) &&
      isOneAccount(scope, a.scope),
  );
}
