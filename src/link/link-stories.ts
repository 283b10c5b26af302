import {
  type Decision,
  type DecisionGrouping,
  isAssessment,
  isGrouping,
  isOfConflict,
  isSameness,
  type JournalledDecision,
} from '../model/decision.ts';
import type { ExtractedReport } from '../model/extraction.ts';
import type { JournalledInquiry } from '../model/inquiry.ts';
import type { Story } from '../model/story.ts';
import { issuerOf } from './answers/issuer.ts';
import { tieAnswered } from './answers/tie-answered.ts';
import { joinIncidents } from './bridge/one-incident.ts';
import { linkChats } from './chats/link-chats.ts';
import { weighGroups } from './claims/likeness.ts';
import { describeClaims, gatherClaims } from './claims/link-claims.ts';
import { findConflicts } from './conflicts/find-conflicts.ts';
import { placeAssessments } from './decisions/place-assessments.ts';
import { settleConflicts } from './decisions/settle-conflicts.ts';
import { createMachineGroups, decisionsOn } from './decisions/tell-decisions.ts';
import { groupBy } from './group-by.ts';
import { inquiriesOn, tiesOfAnswers } from './inquiries/place-inquiries.ts';
import { createMember, type Member } from './member.ts';
import { findPossiblySame } from './names/find-possibly-same.ts';
import { namesOfStory } from './names-of-story.ts';
import { findOpenPoints } from './open-points/find-open-points.ts';
import { describeOrigin } from './origins/describe-origin.ts';
import { describeOrigins } from './origins/describe-origins.ts';
import { findRunningCounts } from './running-counts/find-running-counts.ts';
import { findRecalled } from './similar/find-recalled.ts';
import { findSimilarStories, type ToldStory } from './similar/find-similar-stories.ts';
import { chooseTitle } from './stories/choose-title.ts';
import { findEarlierCases } from './stories/earlier-cases.ts';
import { type Grouping, groupReports } from './stories/group-reports.ts';
import { createImprint, createVocabulary } from './stories/imprint.ts';
import { ofOwnMatter } from './stories/own-matter.ts';
import type { Tie } from './stories/tie-reports.ts';
import { linkTimeline } from './timeline/link-timeline.ts';
import { findToldTimes, TURNING_POINT } from './timeline/told-time.ts';

/**
 * Links reports into stories, each with its origins, timeline, conflicts and open points. Every record names the
 * words it stands on. The outcome does not depend on the order of reports; one that is given twice counts once.
 * `[]` for no reports. Reports whose text is blank have no words to show and are left out. What humans decided, the
 * earliest first, stands against what the linker would have done. Inquiries stand in the story that they were made for,
 * with the reports that hold their answers. `onTold` hears how many reports stand in stories that are told.
 */
export function linkStories(
  reports: readonly ExtractedReport[],
  decisions: readonly JournalledDecision[] = [],
  inquiries: readonly JournalledInquiry[] = [],
  onTold: (reports: number) => void = () => {},
): Story[] {
  // Take each report once, and sort them into stories, incidents and origins.
  const given = takeOnce(reports);
  const groupings = decisions.filter(isGrouping);
  const grouping = groupGiven(
    given,
    groupings.map(({ decided }) => decided),
    tiesOfAnswers(given, inquiries),
  );

  // Tell each story.
  const nearOf = nearReports(grouping);
  const stories = groupBy(grouping.imprints.keys(), (index) => grouping.stories[index]!);
  let toldReports = 0;
  const told = stories.map((indexes) => {
    const story = tellStory(given, grouping, nearOf, indexes);
    toldReports += indexes.length;
    onTold(toldReports);
    return story;
  });

  // Add the earlier stories of the same kind.
  const similar = findSimilarStories(told);
  const assessments = decisions.filter(isAssessment);
  const ofConflicts = decisions.filter(isOfConflict);
  const possiblySame = findPossiblySame(told, decisions.filter(isSameness));
  const machineOf = createMachineGroups(grouping);
  const kept = groupings.map((decision, index): Decision => ({ ...decision, kept: grouping.kept[index]! }));
  const inquiriesOf = inquiriesOn(
    told.map(({ story }) => story),
    given,
    inquiries,
  );
  return told.map(({ story }, number) => ({
    ...story,
    ...chatsOf(story, given),
    inquiries: inquiriesOf(story.id),
    similar: [...story.similar, ...similar.get(story.id)!],
    possiblySame: possiblySame.get(story.id)!,
    conflicts: settleConflicts(story, (id) => given.get(id)!, ofConflicts),
    assessments: placeAssessments(story, (id) => given.get(id)!.report.text, assessments),

    // Say what humans decided about its reports, and what would have been without that.
    decisions: decisionsOn(story, kept),
    machine: machineOf(stories[number]!),
  }));
}

/** The screenshots of a story that overlap. */
function chatsOf({ reports }: Story, given: ReadonlyMap<string, ExtractedReport>): Pick<Story, 'chats'> {
  const chats = linkChats(reports.map((id) => given.get(id)!.report));
  return chats.length === 0 ? {} : { chats };
}

/** Tells reports as one story, whatever they would be sorted into; RangeError where all are blank. */
export function linkStory(reports: readonly ExtractedReport[]): Story {
  const given = takeOnce(reports);
  const grouping = groupGiven(given);
  return tellStory(given, grouping, nearReports(grouping), [...grouping.imprints.keys()]).story;
}

function takeOnce(reports: readonly ExtractedReport[]): Map<string, ExtractedReport> {
  return new Map(
    reports
      .filter(({ report }) => /\S/.test(report.text))
      .map((extracted) => [extracted.report.id, extracted]),
  );
}

function groupGiven(
  given: ReadonlyMap<string, ExtractedReport>,
  decisions: readonly DecisionGrouping[] = [],
  ties: readonly Tie[] = [],
): Grouping {
  const vocabulary = createVocabulary();
  const imprints = [...given.values()].map(({ report }) => createImprint(report, vocabulary));
  return groupReports(imprints, vocabulary, { decisions, ties, earlier: findEarlierCases(given) });
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

/** Report → those that share passages with it, in whatever story. */
type NearOf = ReadonlyMap<string, readonly string[]>;

function nearReports({ imprints, copies }: Grouping): NearOf {
  const near = new Map<string, string[]>();
  const add = (a: string, b: string): void => {
    const known = near.get(a);
    if (known === undefined) near.set(a, [b]);
    else known.push(b);
  };
  for (const { a, b } of copies) {
    add(imprints[a]!.id, imprints[b]!.id);
    add(imprints[b]!.id, imprints[a]!.id);
  }
  return near;
}

function tellStory(
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
  const familyOf = new Map(
    origins.map(({ id, family }) => [id, family === null ? id : `family ${family.name}`]),
  );

  // Let one report of each origin speak for it: the first, else the one that stands first.
  const leading = new Set(origins.map(({ first, members }) => first ?? members[0]!.report));
  const datedOf = datesByOrigin(
    indexes.map((index) => [originAt(index), given.get(idAt(index))!.report.published]),
  );
  const members = indexes.map((index) =>
    createMember(
      outBy(given.get(idAt(index))!, datedOf.get(originAt(index)) ?? null),
      originAt(index),
      leading.has(idAt(index)),
      familyOf.get(originAt(index)),
    ),
  );
  const leaders = members.filter(({ leads }) => leads);

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
