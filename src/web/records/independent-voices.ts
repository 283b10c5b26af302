import { type Origin, voiceOf } from '../../model/origin.ts';
import { reportTitle } from './report-title.ts';
import type { StoryRecords } from './story-records.ts';

/** What speaks independently of the others in a story: an origin, or all those of one house. */
export interface IndependentVoice {
  /** The house, who published first, or the report's own title; null for a report without words. */
  readonly name: string | null;
  /** The report that it leads to. */
  readonly report: string;
  /** How many reports say what it says. */
  readonly reports: number;
}

/** The independent origins of a story, as `countOrigins` counts them, those with most reports first. */
export function independentVoices({ story, reportOf }: StoryRecords): IndependentVoice[] {
  const houses = new Map<string, Origin[]>();
  for (const origin of story.origins) {
    const house = voiceOf(origin);
    houses.set(house, [...(houses.get(house) ?? []), origin]);
  }
  const voices = [...houses.values()].map((origins): IndependentVoice => {
    const [{ publisher, family, first, members }] = origins as [Origin];
    const lead = first ?? members[0]!.report;
    const report = reportOf(lead)?.report;
    return {
      name:
        publisher?.name ??
        family?.name ??
        report?.outlet ??
        report?.site ??
        (report === undefined ? null : reportTitle(report)),
      report: lead,
      reports: origins.reduce((sum, origin) => sum + origin.members.length, 0),
    };
  });
  return voices.sort((a, b) => b.reports - a.reports);
}
