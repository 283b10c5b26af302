import type { AddressHistory, Version } from '../../model/address-history.ts';
import type { Attempt } from '../../model/attempt.ts';
import type { Capture } from '../../model/capture.ts';
import type { Digest } from '../../model/digest.ts';
import type { Report } from '../../model/report.ts';
import { groupBy } from '../group-by.ts';
import { findEdits } from './find-edits.ts';

/** An address that answers with this or more has no page there now. */
const FIRST_ERROR = 400;

/**
 * What became of each address that was asked more than once, or has no page, by address. Files have none: two files
 * under one name need not be one page.
 */
export function linkVersions(
  captures: readonly Capture[],
  attempts: readonly Attempt[],
  reports: readonly Report[],
): Map<string, AddressHistory> {
  const reportsByCapture = new Map(
    groupBy(reports, ({ capture }) => capture).map((same) => [same[0]!.capture, same] as const),
  );
  const fetched = captures.filter(({ exchange }) => exchange !== undefined);
  const failuresByUrl = new Map(
    groupBy(attempts, ({ url }) => url).map((same) => [same[0]!.url, same] as const),
  );
  const histories = new Map<string, AddressHistory>();
  for (const answers of groupBy(fetched, ({ url }) => url)) {
    const url = answers[0]!.url!;
    const failures = failuresByUrl.get(url) ?? [];
    if (answers.length + failures.length < 2 && answers.every(isPage)) continue;
    const inOrder = answers.toSorted(
      (a, b) => compare(a.captured, b.captured) || compare(a.digest, b.digest),
    );
    histories.set(url, { url, versions: toVersions(inOrder, reportsByCapture), ...inTime(failures) });
  }
  for (const [url, failures] of failuresByUrl) {
    if (!histories.has(url)) histories.set(url, { url, versions: [], ...inTime(failures) });
  }
  return histories;
}

function inTime(failures: readonly Attempt[]): Pick<AddressHistory, 'attempts'> {
  if (failures.length === 0) return {};
  return { attempts: failures.toSorted((a, b) => compare(a.attempted, b.attempted)) };
}

function isPage({ exchange }: Capture): boolean {
  return exchange!.status < FIRST_ERROR;
}

function toVersions(
  captures: readonly Capture[],
  reportsByCapture: ReadonlyMap<Digest, readonly Report[]>,
): Version[] {
  let last: Report | null = null;
  return captures.map(({ digest, captured, exchange }) => {
    const status = exchange!.status;
    const read: readonly Report[] = status < FIRST_ERROR ? (reportsByCapture.get(digest) ?? []) : [];
    const report: Report | null = read.length === 1 ? read[0]! : null;
    const version: Version = {
      capture: digest,
      captured,
      status,
      report: report?.id ?? null,
      ...(report
        ? compareTexts(last, report)
        : { change: status < FIRST_ERROR ? 'not-compared' : 'gone', edits: [] }),
    };
    last = report ?? last;
    return version;
  });
}

function compareTexts(before: Report | null, after: Report): Pick<Version, 'change' | 'edits'> {
  if (before === null) return { change: 'first', edits: [] };
  if (before.capture === after.capture) return { change: 'same', edits: [] };
  const edits = findEdits(before, after);
  return { change: edits.length > 0 ? 'edited' : 'same-words', edits };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
