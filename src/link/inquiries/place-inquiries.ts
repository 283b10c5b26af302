import type { ExtractedReport } from '../../model/extraction.ts';
import type { Inquiry, JournalledInquiry } from '../../model/inquiry.ts';
import type { Story } from '../../model/story.ts';
import type { Tie } from '../stories/tie-reports.ts';

type Reports = ReadonlyMap<string, ExtractedReport>;

/** The reports that hold answers, each tied to the first report that its inquiry was about and that is here. */
export function tiesOfAnswers(reports: Reports, inquiries: readonly JournalledInquiry[]): Tie[] {
  if (inquiries.length === 0) return [];
  const reportByCapture = reportsByCapture(reports);
  return inquiries.flatMap(({ about, answers }) => {
    const to = about.find((id) => reports.has(id));
    if (to === undefined) return [];
    return answers.flatMap(({ capture }) => {
      const report = reportByCapture.get(capture ?? '');
      return report === undefined || report === to ? [] : [{ report, to }];
    });
  });
}

/**
 * Gives for a story the inquiries that were made for it: those about more of its reports than of any other story's, else
 * the first such story. One whose reports are not here any more is nowhere.
 */
export function inquiriesOn(
  stories: readonly Pick<Story, 'id' | 'reports'>[],
  reports: Reports,
  inquiries: readonly JournalledInquiry[],
): (story: string) => Inquiry[] {
  const storyByReport = new Map(
    stories.flatMap(({ id, reports: own }) => own.map((report) => [report, id] as const)),
  );
  const reportByCapture = reportsByCapture(reports);
  const inquiriesByStory = new Map<string, Inquiry[]>();
  for (const { about, answers, ...inquiry } of inquiries) {
    const story = mostOf(about.flatMap((report) => storyByReport.get(report) ?? []));
    if (story === undefined) continue;
    const shown: Inquiry = {
      ...inquiry,
      answers: answers.map(({ capture, ...answer }) => ({
        ...answer,
        report: reportByCapture.get(capture ?? '') ?? null,
      })),
    };
    inquiriesByStory.set(story, [...(inquiriesByStory.get(story) ?? []), shown]);
  }
  return (story) => inquiriesByStory.get(story) ?? [];
}

function reportsByCapture(reports: Reports): Map<string, string> {
  const byCapture = new Map<string, string>();
  for (const { report } of reports.values()) if (report.part === 0) byCapture.set(report.capture, report.id);
  return byCapture;
}

function mostOf(ids: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  let most: string | undefined;
  for (const [id, count] of counts) if (most === undefined || count > counts.get(most)!) most = id;
  return most;
}
