import type { ExtractedReport } from '../model/extraction.ts';
import type { Story } from '../model/story.ts';
import { issuerOf } from './answers/issuer.ts';
import { tieAnswered } from './answers/tie-answered.ts';
import { joinIncidents } from './bridge/one-incident.ts';
import { weighGroups } from './claims/likeness.ts';
import { describeClaims, gatherClaims } from './claims/link-claims.ts';
import { findConflicts } from './conflicts/find-conflicts.ts';
import { groupBy } from './group-by.ts';
import { createMember, type Member } from './member.ts';
import { namesOfStory } from './names-of-story.ts';
import { findOpenPoints } from './open-points/find-open-points.ts';
import { describeOrigin } from './origins/describe-origin.ts';
import { describeOrigins } from './origins/describe-origins.ts';
import { findRunningCounts } from './running-counts/find-running-counts.ts';
import { findRecalled } from './similar/find-recalled.ts';
import type { ToldStory } from './similar/find-similar-stories.ts';
import { chooseTitle } from './stories/choose-title.ts';
import type { Grouping } from './stories/group-reports.ts';
import { ofOwnMatter } from './stories/own-matter.ts';
import { linkTimeline } from './timeline/link-timeline.ts';
import { findToldTimes, TURNING_POINT } from './timeline/told-time.ts';

/** Report → those that share passages with it, in whatever story. */
export type NearOf = ReadonlyMap<string, readonly string[]>;

/** Tells the reports at `indexes` as one story; RangeError where all are blank. */
export function tellStory(
  given: ReadonlyMap<string, ExtractedReport>,
  grouping: Grouping,
  nearOf: NearOf,
  indexes: readonly number[],
): ToldStory {
  const idAt = (index: number): string => grouping.imprints[index]!.id;
  const originAt = (index: number): string => `origin-${idAt(grouping.origins[index]!)}`;

  // Say of each origin which of its reports came first, and what the others did with it; who published it, and what was
  // taken from elsewhere.
  const ofText = groupBy(indexes, (index) => grouping.origins[index]!).map((copies) =>
    describeOrigin(
      originAt(copies[0]!),
      copies.map((index) => ({ report: given.get(idAt(index))!.report, imprint: grouping.imprints[index]! })),
      translatedAmong(grouping, copies),
    ),
  );

  const origins = describeOrigins(
    ofText,
    (id) => given.get(id)!.report,
    (id) => nearOf.get(id) ?? [],
  );

  // Let one report of each origin speak for it.
  const members = createMembers(
    indexes.map((index) => ({ extracted: given.get(idAt(index))!, origin: originAt(index) })),
    origins,
  );
  const leaders = members.filter(({ leads }) => leads);
  const leading = new Set(leaders.map(({ report }) => report.id));

  // Put what is told with a time on one line; every copy is an appearance.
  const told = members.flatMap(findToldTimes);
  const timeline = linkTimeline(told);

  // Gather who says what of the same thing; a copy says nothing new, and an earlier case is another matter.
  const own = leaders.map(ofOwnMatter);
  const names = namesOfStory(own);
  const gathered = gatherClaims(own, names.isOfName);
  const weighed = weighGroups(gathered, names.isOfName);

  // Lay side by side what cannot all be so, and list what is open; a copy says nothing new.
  const incidentByReport = new Map(indexes.map((index) => [idAt(index), idAt(grouping.incidents[index]!)]));
  const joined = joinIncidents(incidentByReport, (id) => given.get(id)!.report.language);
  const acrossLanguages = (report: string): string => joined.get(report) ?? report;
  const conflicts = findConflicts({
    members: own,
    gathered,
    weighed,
    // An earlier case is dated otherwise for good reason.
    times: told.filter(
      ({ report, incident, rule }) => leading.has(report) && incident === null && rule !== TURNING_POINT,
    ),
    incidentOf: (report) => incidentByReport.get(report) ?? report,
    acrossLanguages,
  });

  // Say how far each claim has come, by what was answered to it too.
  const answered = tieAnswered(gathered, leaders.map(ofOwnMatterUnlessIssued), names, conflicts);
  const claims = describeClaims(gathered, weighed, answered);

  const runningCounts = findRunningCounts(own, acrossLanguages);
  const open = own.flatMap(findOpenPoints);

  const story: Story = {
    id: `story-${idAt(indexes[0]!)}`,
    title: titleOf(members, origins),
    reports: indexes.map(idAt),
    origins,
    timeline,
    claims,
    conflicts,
    ...(runningCounts.length === 0 ? {} : { runningCounts }),
    open,
    similar: findRecalled(leaders),
    possiblySame: [],
    inquiries: [],
    assessments: [],
    decisions: [],
    machine: [],
    reasons: [],
  };
  return { story, leaders };
}

/** Report → how it was found to be a translation, or to be translated, for those of an origin. */
function translatedAmong(
  { imprints, translations }: Grouping,
  origin: readonly number[],
): Map<string, string> {
  const members = new Set(origin);
  return new Map(
    translations
      .filter(({ a }) => members.has(a))
      .flatMap(({ a, b, near, all }) =>
        [a, b].map(
          (index) =>
            [imprints[index]!.id, all === 0 ? '' : `${near} of ${all} names, figures and things`] as const,
        ),
      ),
  );
}

interface ReportOfOrigin {
  readonly extracted: ExtractedReport;
  readonly origin: string;
}

/** The reports of a story, each with its house; of each origin the first one leads, else the one that stands first. */
function createMembers(reports: readonly ReportOfOrigin[], origins: Story['origins']): Member[] {
  const familyOf = new Map(
    origins.map(({ id, family }) => [id, family === null ? id : `family ${family.name}`]),
  );
  const leading = new Set(origins.map(({ first, members }) => first ?? members[0]!.report));
  const datedOf = datesByOrigin(reports.map(({ extracted, origin }) => [origin, extracted.report.published]));
  return reports.map(({ extracted, origin }) =>
    createMember(
      outBy(extracted, datedOf.get(origin) ?? null),
      origin,
      leading.has(extracted.report.id),
      familyOf.get(origin),
    ),
  );
}

/** The first date that a report of each origin gives. */
function datesByOrigin(
  dates: readonly (readonly [origin: string, published: string | null])[],
): Map<string, string> {
  const first = new Map<string, string>();
  for (const [origin, published] of dates) {
    const known = first.get(origin);
    if (published !== null && (known === undefined || Date.parse(published) < Date.parse(known)))
      first.set(origin, published);
  }
  return first;
}

/** A wire's text without a date was out by the day of its first dated copy: in a story it stands there, and not behind all others. */
function outBy(extracted: ExtractedReport, copied: string | null): ExtractedReport {
  const { report } = extracted;
  return report.published !== null || copied === null
    ? extracted
    : { ...extracted, report: { ...report, published: copied } };
}

/** What a body puts out itself speaks of the matter throughout. */
function ofOwnMatterUnlessIssued(member: Member): Member {
  return issuerOf(member) === undefined ? ofOwnMatter(member) : member;
}

function titleOf(members: readonly Member[], origins: Story['origins']): Story['title'] {
  const sizes = new Map(origins.map(({ id, members: copies }) => [id, copies.length]));
  const title = chooseTitle(members, sizes);
  if (title === undefined) throw new RangeError('a story of blank reports');
  return title;
}
