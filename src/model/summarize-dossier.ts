import { isTold } from './conflict.ts';
import type { DossierIndex, StorySummary, UnreadFile } from './dossier.ts';
import { countOrigins, type Origin } from './origin.ts';

/** The part of a report that is counted; both forms of a record, with or without exact words, have it. */
export interface CountedReport {
  readonly report: {
    readonly id: string;
    readonly language: string | null;
    readonly published: string | null;
  };
  readonly captures: readonly { digest: string; path: string | null; url: string | null; captured: string }[];
  readonly statements: readonly unknown[];
}

export interface CountedStory {
  readonly id: string;
  readonly reports: readonly string[];
  readonly origins: readonly Pick<Origin, 'id' | 'family'>[];
  /** Those that are told are counted. */
  readonly conflicts: readonly Parameters<typeof isTold>[0][];
  readonly open: readonly unknown[];
}

/** A story in one line; `title` is its title's exact words, `reports` are its own. */
export function summarizeStory(
  story: CountedStory,
  title: string,
  reports: readonly CountedReport[],
): StorySummary {
  // ISO prefixes of different precision still sort as text; a zone shifts by less than a day and is let be.
  const dates = reports.flatMap(({ report }) => report.published ?? []).sort();
  return {
    id: story.id,
    title,
    languages: [...new Set(reports.flatMap(({ report }) => report.language ?? []))].sort(),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    counts: {
      reports: story.reports.length,
      origins: countOrigins(story.origins),
      statements: reports.reduce((sum, report) => sum + report.statements.length, 0),
      conflicts: story.conflicts.filter(isTold).length,
      open: story.open.length,
    },
  };
}

/** The numbers at the head of a dossier. A file captured twice counts twice, one shared by reports once. */
export function countDossier(
  reports: readonly CountedReport[],
  stories: readonly CountedStory[],
  unread: readonly UnreadFile[],
): DossierIndex['counts'] {
  const captures = new Set(
    reports.flatMap((report) =>
      report.captures.map(({ digest, path, url, captured }) => JSON.stringify([digest, path, url, captured])),
    ),
  );
  return {
    captures: captures.size + unread.filter(({ digest }) => digest !== null).length,
    reports: reports.length,
    statements: reports.reduce((sum, report) => sum + report.statements.length, 0),
    stories: stories.length,
    origins: stories.reduce((sum, story) => sum + countOrigins(story.origins), 0),
    unread: unread.length,
  };
}
