import type { Origin } from '../../model/origin.ts';
import type { Report } from '../../model/report.ts';
import { comparePublished, isPublishedBefore } from './compare-published.ts';
import type { OriginOfText } from './describe-origin.ts';
import { createBorrowedFinder } from './find-borrowed.ts';
import { type Corrected, findCorrected } from './find-corrected.ts';
import { findPublisher } from './find-publisher.ts';
import { linkFamilies } from './link-families.ts';

/**
 * Says of the origins of a story who published each first, which are of one house, and what their reports have from
 * earlier ones. `nearOf` gives reports of any story that share passages with one, in no order.
 */
export function describeOrigins(
  origins: readonly OriginOfText[],
  reportOf: (id: string) => Report,
  nearOf: (id: string) => readonly string[],
): Origin[] {
  const published = origins.map(({ first, members }) => {
    const firstReport = first === null ? undefined : reportOf(first);
    return {
      first: firstReport,
      publisher: findPublisher(
        members.map(({ report }) => reportOf(report)),
        firstReport,
      ),
    };
  });
  const families = linkFamilies(published);

  const firstOf = new Map(
    origins.flatMap(({ first, members }) => members.map(({ report }) => [report, first] as const)),
  );
  const finder = createBorrowedFinder();
  const borrowedBy = (id: string) => {
    const report = reportOf(id);
    const first = firstOf.get(id);
    const earlier = [...new Set([...nearOf(id), ...(first == null ? [] : [first])])]
      .filter((other) => other !== id && firstOf.has(other))
      // What came first of a text has none of it from its copies, whatever dates they bear.
      .filter((other) => id !== first || firstOf.get(other) !== first)
      .map(reportOf)
      // A copy comes after what it copies, whether or not it has a date.
      .filter((other) => other.id === first || isPublishedBefore(other, report))
      .sort(comparePublished);
    return finder.find(report, earlier);
  };
  const corrected = findCorrected(
    origins.flatMap(({ members }) => members.map(({ report }) => reportOf(report))),
  );
  return origins.map(({ id, first, members }, index) => ({
    id,
    first,
    publisher: published[index]!.publisher,
    family: families[index]!,
    members: members.map((member) => ({
      ...member,
      borrowed: borrowedBy(member.report),
      ...correctionOf(
        member.report,
        members.map(({ report }) => report),
        corrected,
      ),
    })),
  }));
}

/** What put a report right, or what it is a copy of. */
function correctionOf(
  id: string,
  copies: readonly string[],
  corrected: ReadonlyMap<string, Corrected>,
): Pick<Origin['members'][number], 'corrected'> {
  const own = corrected.get(id);
  const found = own ?? copies.flatMap((copy) => corrected.get(copy) ?? [])[0];
  return found === undefined ? {} : { corrected: { ...found, own: own !== undefined } };
}
