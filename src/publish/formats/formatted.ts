import type { DossierReport } from '../../model/dossier.ts';
import type { Story } from '../../model/story.ts';
import type { Superseded } from '../../model/superseded.ts';
import { type Span, sliceSpan } from '../../text/span.ts';

/** What every format is written of. */
export interface Formatted {
  /** The instant of the dossier, ISO 8601 in UTC. */
  readonly created: string;
  readonly stories: readonly Story[];
  readonly reportsById: ReadonlyMap<string, DossierReport>;
  readonly supersedes?: Superseded | undefined;
}

/** A name for a record that is no address: it is the same in every dossier that has the record. */
export function toUri(id: string): string {
  return `urn:x-hearsay:${encodeURIComponent(id)}`;
}

/** The page of a record, relative to the dossier. */
export function pageOf(story: string, ...parts: readonly string[]): string {
  return ['index.html#/story', story, ...parts].join('/');
}

export function wordsAt({ reportsById }: Formatted, report: string, span: Span): string {
  return sliceSpan(reportsById.get(report)!.report.text, span);
}

export function languageOf({ reportsById }: Formatted, report: string): string | undefined {
  return reportsById.get(report)!.report.language ?? undefined;
}

/** Where a report was published, as far as it is known to be on the web. */
export function addressOf({ report }: DossierReport): string | undefined {
  return [report.canonical, report.url].find((url) => url !== null && /^https?:\/\//i.test(url)) ?? undefined;
}

/** When the desk first had a report: what a feed is dated by, for a page may say no time of its own. */
export function receivedAt({ captures }: DossierReport, created: string): string {
  return captures.map(({ captured }) => captured).sort()[0] ?? created;
}
