import type { DossierReport } from '../../model/dossier.ts';
import { countOrigins, type Origin } from '../../model/origin.ts';
import type { Statement } from '../../model/statement.ts';
import type { Story } from '../../model/story.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import type { CheckedStory } from '../source/dossier-source.ts';
import { commonZone } from '../wording/one-zone.ts';

/** A story's records, looked up by id: what every view of a story works on. */
export interface StoryRecords {
  readonly story: Story;
  /** In the story's order: by published date, undated ones last. */
  readonly reports: readonly DossierReport[];
  readonly withheld: CheckedStory['withheld'];
  /** The zone that most of its reports state when they were published in; null for none. */
  readonly zone: string | null;
  reportOf(id: string): DossierReport | undefined;
  statementOf(id: string): Statement | undefined;
  originOf(report: string): Origin | undefined;
  /** How many origins these reports come from, those of one publisher family once; one without an origin counts by itself. */
  countOrigins(reports: Iterable<string>): number;
  /** The exact words; empty for a report that is not shown. */
  wordsOf(report: string, span: Span): string;
}

const recordsByStory = new WeakMap<CheckedStory, StoryRecords>();

/** The same records for the same story, however often a view asks. */
export function recordsOf(loaded: CheckedStory): StoryRecords {
  let records = recordsByStory.get(loaded);
  if (records === undefined) {
    records = createStoryRecords(loaded);
    recordsByStory.set(loaded, records);
  }
  return records;
}

export function createStoryRecords({ story, reports, withheld }: CheckedStory): StoryRecords {
  const reportsById = new Map(reports.map((entry) => [entry.report.id, entry]));
  const statementsById = new Map(
    reports.flatMap((entry) => entry.statements.map((statement) => [statement.id, statement])),
  );
  const originsByReport = new Map(
    story.origins.flatMap((origin) => origin.members.map((member) => [member.report, origin])),
  );
  return {
    story,
    reports: story.reports.flatMap((id) => reportsById.get(id) ?? []),
    withheld,
    zone: commonZone(reports.map(({ report }) => report.published)),
    reportOf: (id) => reportsById.get(id),
    statementOf: (id) => statementsById.get(id),
    originOf: (report) => originsByReport.get(report),
    countOrigins: (ids) =>
      countOrigins([...ids].map((id) => originsByReport.get(id) ?? { id: `report ${id}`, family: null })),
    wordsOf: (report, span) => {
      const entry = reportsById.get(report);
      return entry === undefined ? '' : sliceSpan(entry.report.text, span);
    },
  };
}

/** Who speaks, in the text's own words: `name` where the text says it, `pronoun` where that stands for it. */
export function speakerWords(
  text: string,
  { source, sourceFrom }: Pick<Statement, 'source' | 'sourceFrom'>,
): { name: string | null; pronoun: string | null } {
  const said = source === null ? null : sliceSpan(text, source);
  const meant = sourceFrom === null ? null : sliceSpan(text, sourceFrom);
  return meant === null ? { name: said, pronoun: null } : { name: meant, pronoun: said };
}

/** A statement's id within its report, as addresses have it: `s120-180` of `<report>/s120-180`. */
export function localId({ id, report }: Pick<Statement, 'id' | 'report'>): string {
  return id.startsWith(`${report}/`) ? id.slice(report.length + 1) : id;
}
