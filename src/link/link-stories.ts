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
import { linkChats } from './chats/link-chats.ts';
import { placeAssessments } from './decisions/place-assessments.ts';
import { settleConflicts } from './decisions/settle-conflicts.ts';
import { createMachineGroups, decisionsOn } from './decisions/tell-decisions.ts';
import { groupBy } from './group-by.ts';
import { inquiriesOn, tiesOfAnswers } from './inquiries/place-inquiries.ts';
import { findPossiblySame } from './names/find-possibly-same.ts';
import { findSimilarStories } from './similar/find-similar-stories.ts';
import { findEarlierCases } from './stories/earlier-cases.ts';
import { type Grouping, groupReports } from './stories/group-reports.ts';
import { createImprint, createVocabulary } from './stories/imprint.ts';
import type { Tie } from './stories/tie-reports.ts';
import { type NearOf, tellStory } from './tell-story.ts';

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
