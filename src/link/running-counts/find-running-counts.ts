import { type CountedKind, CountedSchema, type RunningCount } from '../../model/running-count.ts';
import { areApart, areElsewhere, isDissenting } from '../conflicts/amount-scope.ts';
import { areTwoOfOneDay, countSameThing, isPartOf } from '../conflicts/find-amount-conflicts.ts';
import { type Counted, readCounted } from '../conflicts/read-counted.ts';
import { daysBetween } from '../days-between.ts';
import { groupBy } from '../group-by.ts';
import { type Member, statementAround } from '../member.ts';

/** A count that stands still for longer goes on in another matter. */
const MOST_DAYS_BETWEEN = 7;
/** More figures than this are of several occasions. */
const MOST_FIGURES = 8;

/** A figure with the time up to which it counts. */
interface Entry {
  readonly counted: Counted;
  readonly asOf: string;
}

/**
 * Counts that go on: the figures which those who keep count, or their reports, give one after another for one thing of an incident.
 * They have to rise (persons missing may also be found), each with a time that a page gives, and to be told of in like words.
 */
export function findRunningCounts(
  members: readonly Member[],
  incidentOf: (report: string) => string,
): RunningCount[] {
  const kept = members.flatMap((member) =>
    readCounted(member, true).filter(
      (counted) => counted.thing.grows && !isDissenting(counted.scope) && !isOfBoth(counted),
    ),
  );
  const ofOne = groupBy(kept, ({ thing, member }) => `${thing.id} ${incidentOf(member.report.id)}`);
  return ofOne.flatMap(describeSeries);
}

function describeSeries(all: readonly Counted[]): RunningCount[] {
  const kind = CountedSchema.safeParse(all[0]!.thing.id).data;
  if (kind === undefined) return [];
  const entries = all.flatMap(timed).sort(compareEntries);
  const series: Entry[] = [];
  for (const entry of entries) {
    if (series.some(({ counted }) => counted.amount.number === entry.counted.amount.number)) continue;
    const last = series.at(-1);
    if (last === undefined || isNext(last, entry, kind)) series.push(entry);
    else if (!isOlder(series, entry)) return [];
  }
  if (series.length < 2 || series.length > MOST_FIGURES) return [];
  if (series.some((a) => series.some((b) => areElsewhere(a.counted.scope, b.counted.scope)))) return [];
  const [first] = series;
  const { member, span } = first!.counted;
  return [
    {
      id: `count-${kind}-${member.report.id}-${span.start}-${span.end}`,
      counted: kind,
      entries: series.map(({ counted, asOf }) => ({
        report: counted.member.report.id,
        statement: statementAround(counted.member, counted.span)?.id ?? null,
        span: counted.span,
        asOf,
      })),
      reasons: series.map(({ counted }, index) => ({
        rule: index === 0 ? `count:${kind}` : 'count:later',
        span: counted.span,
        report: counted.member.report.id,
      })),
    },
  ];
}

/** 2500多人死伤: dead and injured in one figure. */
const OF_BOTH = /^[^，。；、]{0,2}(?:死伤|死傷|伤亡|傷亡)|^ (?:dead and|killed and|casualt)/i;

function isOfBoth({ member, span }: Counted): boolean {
  return OF_BOTH.test(member.report.text.slice(span.end, span.end + 12));
}

function timed(counted: Counted): Entry[] {
  const { published, upTo } = counted.scope;
  const asOf = upTo ?? published;
  return asOf === null ? [] : [{ counted, asOf }];
}

/** By time, the lower figure first where two are of one time: it is what was known before. */
function compareEntries(a: Entry, b: Entry): number {
  return a.asOf === b.asOf ? a.counted.amount.number - b.counted.amount.number : a.asOf < b.asOf ? -1 : 1;
}

function isNext(last: Entry, next: Entry, kind: CountedKind): boolean {
  const [a, b] = [last.counted, next.counted];
  const days = daysBetween(last.asOf, next.asOf);
  return (
    (b.amount.number > a.amount.number || kind === 'missing') &&
    (days === null || days <= MOST_DAYS_BETWEEN) &&
    countSameThing(a, b) &&
    !areApart(a.scope, b.scope) &&
    !isPartOf(a, b) &&
    !areTwoOfOneDay(a, b)
  );
}

/** An older or a partial figure on a later page; it says nothing new. */
function isOlder(series: readonly Entry[], { counted }: Entry): boolean {
  return series.some((known) => known.counted.amount.number >= counted.amount.number);
}
