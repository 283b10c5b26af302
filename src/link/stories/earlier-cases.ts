import type { ExtractedReport } from '../../model/extraction.ts';
import type { Incident } from '../../model/incident.ts';
import { sliceSpan } from '../../text/span.ts';
import { HALF_A_YEAR } from '../days-between.ts';
import { dayOf } from './day-of.ts';
import { recalledIncidents } from './own-matter.ts';

/** What reports say of one another's cases; all by id. */
export interface EarlierCases {
  /** Reports, each with one that recalls what it tells as an earlier case. */
  readonly recalled: readonly { readonly report: string; readonly recalledBy: string }[];
  /** Whether what one report tells as its own may have happened when another came out: then both tell of one affair, however long. */
  tellsAsItsOwn(by: string, report: string): boolean;
}

/** News of what happened comes out by then. */
const MOST_DAYS_AFTER = 45;
/** Shorter names stand in others: 京 in 南京. */
const SHORTEST_NAME = { han: 2, latin: 4 } as const;

/**
 * Reports that others recall as an earlier case: one that came out when the case is said to have been, half a year before or more, and names its
 * place, a body or a person. None of a report without a date.
 */
export function findEarlierCases(given: ReadonlyMap<string, ExtractedReport>): EarlierCases {
  return {
    recalled: findRecalledReports([...given.values()]),
    tellsAsItsOwn: (by, report) => {
      const main = given.get(by)!.incidents.find((incident) => incident.main);
      const day = dayOf(given.get(report)!.report.published);
      return main !== undefined && day !== null && isToldOn(day, daysOf(main.when));
    },
  };
}

function findRecalledReports(reports: readonly ExtractedReport[]): EarlierCases['recalled'] {
  const dated = reports.flatMap(({ report }) => {
    const day = dayOf(report.published);
    return day === null ? [] : [{ report, day }];
  });
  return reports.flatMap((extracted) => {
    const { report } = extracted;
    const day = dayOf(report.published);
    if (day === null) return [];
    return recalledIncidents(extracted).flatMap((incident) => {
      const happened = daysOf(incident.when);
      const names = namesOf(incident, report.text);
      return dated
        .filter((other) => day - other.day >= HALF_A_YEAR)
        .filter((other) => isToldOn(other.day, happened))
        .filter((other) => names.some((name) => other.report.text.includes(name)))
        .map((other) => ({ report: other.report.id, recalledBy: report.id }));
    });
  });
}

interface Days {
  readonly first: number;
  readonly last: number;
}

function isToldOn(day: number, happened: Days | null): boolean {
  return happened !== null && day >= happened.first && day <= happened.last + MOST_DAYS_AFTER;
}

/** The first and the last day that an ISO prefix, or the begin of an interval, may mean; in days since 1970. */
function daysOf(when: string | null): Days | null {
  const [, year, month, date] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(when ?? '') ?? [];
  if (year === undefined) return null;
  const first = dayOf(`${year}-${month ?? '01'}-${date ?? '01'}`);
  if (first === null) return null;
  if (month === undefined) return { first, last: first + 365 };
  return { first, last: date === undefined ? first + 30 : first };
}

function namesOf({ place, bodies, persons }: Incident, text: string): string[] {
  const spans = [...(place === null ? [] : [place]), ...bodies, ...persons];
  return spans
    .map((span) => sliceSpan(text, span))
    .filter(
      (name) => name.length >= (/\p{Script=Han}/u.test(name) ? SHORTEST_NAME.han : SHORTEST_NAME.latin),
    );
}
