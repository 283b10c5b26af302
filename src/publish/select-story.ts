import type { DossierReport } from '../model/dossier.ts';
import type { Story } from '../model/story.ts';

/**
 * One story with its reports, and with nothing that points to others: what it has in common with them can only be
 * shown beside them. `undefined` where there is no such story; a report's id names the story that it stands in.
 */
export function selectStory(
  stories: readonly Story[],
  reports: readonly DossierReport[],
  id: string,
): { readonly stories: readonly Story[]; readonly reports: readonly DossierReport[] } | undefined {
  const story = stories.find((each) => each.id === id || each.reports.includes(id));
  if (story === undefined) return undefined;
  const own = new Set(story.reports);
  return {
    stories: [
      {
        ...story,
        similar: story.similar.filter((each) => each.story === null),
        possiblySame: story.possiblySame.filter(({ sides }) => sides.every(({ report }) => own.has(report))),
        machine: story.machine.map((group) => ({ ...group, elsewhere: [] })),
      },
    ],
    reports: reports.filter(({ report }) => own.has(report.id)).map((entry) => withOwnVersions(entry, own)),
  };
}

/** A version of a page that is told in another story is only named. */
function withOwnVersions(entry: DossierReport, own: ReadonlySet<string>): DossierReport {
  if (entry.history === undefined) return entry;
  const isOwn = (block: { readonly report: string } | null) => block === null || own.has(block.report);
  return {
    ...entry,
    history: {
      ...entry.history,
      versions: entry.history.versions.map((version) => ({
        ...version,
        report: version.report !== null && own.has(version.report) ? version.report : null,
        edits: version.edits.filter(({ before, after }) => isOwn(before) && isOwn(after)),
      })),
    },
  };
}
