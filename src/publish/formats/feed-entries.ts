import type { Claim } from '../../model/claim.ts';
import type { DossierReport } from '../../model/dossier.ts';
import type { Story } from '../../model/story.ts';
import { addressOf, type Formatted, languageOf, pageOf, receivedAt, toUri, wordsAt } from './formatted.ts';
import { ASSESSMENT_LABELS, CHANGE_LABELS, labelIn, STANDING_LABELS } from './labels.ts';

/** One thing that a reader of a feed is told once. */
export interface FeedEntry {
  /** The same in every dossier that tells it. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** When the desk had it, ISO 8601 in UTC; never the time of the event. */
  readonly updated: string;
  readonly language: string | undefined;
  /** Its place in the page, relative to the dossier. */
  readonly page: string;
  /** The published original, where it is on the web. */
  readonly original: string | undefined;
}

/** Updates and corrections: stories, what moved a claim, what humans concluded, pages that were edited or are gone. The latest first. */
export function findFeedEntries(formatted: Formatted): FeedEntry[] {
  return [
    ...supersedingEntry(formatted),
    ...formatted.stories.flatMap((story) => [
      storyEntry(formatted, story),
      ...story.claims.flatMap((claim) => stepEntries(formatted, story, claim)),
      ...assessmentEntries(formatted, story),
      ...story.reports.flatMap((id) => versionEntries(story, formatted.reportsById.get(id)!)),
    ]),
  ].sort((a, b) => compare(b.updated, a.updated) || compare(a.id, b.id));
}

/** That this dossier replaces or corrects another one, with all that changed. */
function supersedingEntry({ supersedes, created }: Formatted): FeedEntry[] {
  if (supersedes === undefined) return [];
  const { manifest, changes } = supersedes;
  return [
    {
      id: toUri(`supersedes-${manifest.slice(0, 16)}`),
      title: `取代 ${supersedes.created} 的卷宗 · Replaces the dossier of ${supersedes.created}`,
      text: changes.map(({ kind, of, id }) => `${kind} ${of} ${id}`).join('\n'),
      updated: created,
      language: undefined,
      page: 'index.html',
      original: undefined,
    },
  ];
}

function storyEntry(formatted: Formatted, story: Story): FeedEntry {
  const { report, span } = story.title;
  const received = story.reports
    .map((id) => receivedAt(formatted.reportsById.get(id)!, formatted.created))
    .sort();
  const title = wordsAt(formatted, report, span);
  return {
    id: toUri(story.id),
    title,
    text: title,
    updated: received.at(-1)!,
    language: languageOf(formatted, report),
    page: pageOf(story.id),
    original: undefined,
  };
}

/** That something goes round, or stands in reports, is no news of its own. */
const TOLD_WITH_STORY = new Set(['circulating', 'reported']);

function stepEntries(formatted: Formatted, story: Story, claim: Claim): FeedEntry[] {
  const said = wordsAt(formatted, claim.words.report, claim.words.span);
  return claim.standing.steps.flatMap((step) => {
    if (TOLD_WITH_STORY.has(step.state)) return [];
    const language = languageOf(formatted, step.report);
    const entry = formatted.reportsById.get(step.report)!;
    return [
      {
        id: toUri(`${claim.id}-${step.state}-${step.statement ?? `${step.report}-${step.span.start}`}`),
        title: joined(labelIn(STANDING_LABELS[step.state], language), said, language),
        text: wordsAt(formatted, step.report, step.span),
        updated: receivedAt(entry, formatted.created),
        language,
        page: pageOf(story.id, 'claims'),
        original: addressOf(entry),
      },
    ];
  });
}

function assessmentEntries(formatted: Formatted, story: Story): FeedEntry[] {
  return story.assessments.map(({ id, value, words, by, reason, time, claim }) => {
    const about = story.claims.find((each) => each.id === claim)?.words.report ?? story.title.report;
    const language = languageOf(formatted, about);
    return {
      id: toUri(id),
      title: joined(labelIn(ASSESSMENT_LABELS[value], language), words, language),
      text: joined(by, reason, language),
      updated: time,
      language,
      page: pageOf(story.id, 'claims'),
      original: undefined,
    };
  });
}

function versionEntries(story: Story, entry: DossierReport): FeedEntry[] {
  const { report, history } = entry;
  const changed = (history?.versions ?? []).flatMap((version) => {
    const { change, captured } = version;
    // A page's history stands with each of its versions; it is told with the one that is concerned.
    const isOwn = version.report === report.id || (change === 'gone' && isLastRead(entry));
    return (change === 'edited' || change === 'gone') && isOwn ? [{ change, captured }] : [];
  });
  return changed.map(({ change, captured }) => ({
    id: toUri(`${report.id}-${change}-${captured}`),
    title: joined(
      labelIn(CHANGE_LABELS[change], report.language ?? undefined),
      report.title ?? report.outlet ?? report.id,
      report.language ?? undefined,
    ),
    text: report.title ?? report.text.slice(0, 200).toWellFormed(),
    updated: captured,
    language: report.language ?? undefined,
    page: pageOf(story.id, 'report', report.id),
    original: addressOf(entry),
  }));
}

function isLastRead({ report, history }: DossierReport): boolean {
  return history?.versions.findLast((version) => version.report !== null)?.report === report.id;
}

function joined(label: string, words: string, language: string | undefined): string {
  return language?.startsWith('zh') ? `${label}：${words}` : `${label}: ${words}`;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
