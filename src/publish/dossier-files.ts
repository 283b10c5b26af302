import { z } from 'zod';
import type { AddressHistory } from '../model/address-history.ts';
import {
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  type DossierKind,
  type DossierReport,
  DossierReportSchema,
  type Manifest,
  type StorySummary,
  type UnreadFile,
  UnreadFileSchema,
} from '../model/dossier.ts';
import { DossierDocumentSchema } from '../model/dossier-document.ts';
import { type Story, StorySchema } from '../model/story.ts';
import { countDossier, summarizeStory } from '../model/summarize-dossier.ts';
import type { Superseded } from '../model/superseded.ts';
import { formatPageScript } from '../text/page-script.ts';
import { sliceSpan } from '../text/span.ts';
import { createExactRecords } from './exact-records.ts';
import { describeFormats } from './formats/describe-formats.ts';
import { formatReadme } from './readme.ts';

/** A text file of a dossier; its path is relative to the dossier, with forward slashes. */
export interface DossierFile {
  readonly path: string;
  /** The text, or its pieces in order: dossier.json is too large to be held as one string beside the records. */
  readonly content: string | Iterable<string>;
}

export interface DossierContent {
  readonly kind: DossierKind;
  readonly program: Manifest['program'];
  /** The instant of the dossier, ISO 8601 in UTC. */
  readonly created: string;
  /** In any order; each belongs to exactly one story. */
  readonly reports: readonly DossierReport[];
  readonly stories: readonly Story[];
  readonly unread: readonly UnreadFile[];
  /** What addresses answered of which there is no report, by address. */
  readonly unreadAddresses?: readonly AddressHistory[] | undefined;
  /** The dossier that this one replaces, and what changed since. */
  readonly supersedes?: Superseded | undefined;
}

/**
 * All text files of a dossier but the page's program, the evidence, the journal and the manifest.
 *
 * The same content gives the same bytes, in whatever order reports, stories and unread files come.
 * Throws a RangeError for records that do not hold together (a span that is not in its text, a story that
 * names an unknown report, a report without a story) and a TypeError for records of the wrong shape: both
 * are mistakes of the program, and better seen than sealed.
 */
export function* describeDossier(content: DossierContent): Generator<DossierFile> {
  // Bring everything into one order and shape; the schemas also fix the order of the fields.
  const reports = content.reports
    .map((report) => shape(DossierReportSchema, report, `report ${report.report.id}`))
    .sort(byReportId);
  const unread = content.unread.map((file) => shape(UnreadFileSchema, file, file.path)).sort(byPath);
  const reportsById = new Map(reports.map((report) => [report.report.id, report]));
  const chapters = content.stories
    .map((story) => toChapter(shape(StorySchema, story, `story ${story.id}`), reportsById))
    .sort(byLatest);
  assertPartition(reports, chapters);

  // The machine's file: every record with its words, and the schema that says how to read it.
  const head = {
    format: DOSSIER_FORMAT,
    version: DOSSIER_VERSION,
    kind: content.kind,
    program: { name: content.program.name, version: content.program.version },
    created: content.created,
  } as const;
  const addresses = content.unreadAddresses ?? [];
  const unreadAddresses = addresses.length > 0 && { unreadAddresses: addresses };
  const supersedes = content.supersedes && { supersedes: content.supersedes };
  const exact = createExactRecords(new Map(reports.map(({ report }) => [report.id, report.text])));
  yield {
    path: 'dossier.json',
    content: formatDocument(
      { ...head, offsets: 'code-points', ...supersedes },
      {
        reports: mapLazily(reports, exact.exactReport),
        stories: mapLazily(chapters, ({ story }) => exact.exactStory(story)),
        unread,
        ...unreadAddresses,
      },
    ),
  };
  yield { path: 'dossier.schema.json', content: formatSchema() };

  // The page's files: what lists the stories, then each story with its reports.
  const counts = countDossier(
    reports,
    chapters.map(({ story }) => story),
    unread,
  );
  const index = {
    ...head,
    counts,
    stories: chapters.map(({ summary }) => summary),
    unread,
    ...unreadAddresses,
    ...supersedes,
  };
  yield { path: 'data/index.js', content: formatPageScript(['index', index]) };
  for (const { story, reports: own } of chapters) {
    yield {
      path: `data/stories/${story.id}.js`,
      content: formatPageScript(['story', story.id, { story, reports: own }]),
    };
  }

  // The same records in the formats of others.
  const stories = chapters.map(({ story }) => story);
  yield* describeFormats({
    created: content.created,
    stories,
    reportsById,
    supersedes: content.supersedes,
  });

  // What a person finds who opens the folder without the page.
  yield { path: 'README.txt', content: formatReadme(head, counts) };
}

/** The record with its fields in the schema's order, and no others. */
function shape<T>(schema: z.ZodType<T>, record: unknown, name: string): T {
  const parsed = schema.safeParse(record);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new TypeError(`${name} is not of its shape: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** A story with its reports, in its own order. */
interface Chapter {
  readonly story: Story;
  readonly reports: readonly DossierReport[];
  readonly summary: StorySummary;
}

function toChapter(story: Story, reportsById: ReadonlyMap<string, DossierReport>): Chapter {
  // Its id names a file.
  if (!/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/.test(story.id)) {
    throw new RangeError(`no name for a file: ${story.id}`);
  }
  const reports = story.reports.map((id) => {
    const report = reportsById.get(id);
    if (!report) throw new RangeError(`story ${story.id} names an unknown report: ${id}`);
    return report;
  });
  const titled = reports.find(({ report }) => report.id === story.title.report);
  if (!titled) throw new RangeError(`story ${story.id} has its title from elsewhere: ${story.title.report}`);
  const title = sliceSpan(titled.report.text, story.title.span);
  return { story, reports, summary: summarizeStory(story, title, reports) };
}

function assertPartition(reports: readonly DossierReport[], chapters: readonly Chapter[]): void {
  const told = chapters.flatMap(({ story }) => story.reports);
  const once = new Set(told);
  if (once.size < told.length) throw new RangeError('a report is in two stories');
  const left = reports.find(({ report }) => !once.has(report.id));
  if (left) throw new RangeError(`report ${left.report.id} is in no story`);
  if (once.size < reports.length) throw new RangeError('two reports have one id');
  if (new Set(chapters.map(({ story }) => story.id)).size < chapters.length) {
    throw new RangeError('two stories have one id');
  }
}

/** JSON with one record a line: people can look into it, diff shows what changed, and few are held at a time. */
function formatDocument(head: object, lists: Readonly<Record<string, Iterable<unknown>>>): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      const fields = Object.entries(head).map(
        ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
      );
      yield `{\n${fields.join(',\n')}`;
      for (const [key, records] of Object.entries(lists)) {
        yield `,\n${JSON.stringify(key)}: [`;
        let separator = '\n';
        for (const record of records) {
          yield separator + JSON.stringify(record);
          separator = ',\n';
        }
        yield '\n]';
      }
      yield '\n}\n';
    },
  };
}

function mapLazily<T, U>(values: readonly T[], change: (value: T) => U): Iterable<U> {
  return {
    *[Symbol.iterator]() {
      for (const value of values) yield change(value);
    },
  };
}

function formatSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(DossierDocumentSchema), null, 2)}\n`;
}

function byReportId(a: DossierReport, b: DossierReport): number {
  return compare(a.report.id, b.report.id);
}

function byPath(a: UnreadFile, b: UnreadFile): number {
  return compare(a.path, b.path) || compare(a.digest ?? '', b.digest ?? '') || compare(a.message, b.message);
}

/** The latest story first, those without a date last. */
function byLatest(a: Chapter, b: Chapter): number {
  return compare(b.summary.to ?? '', a.summary.to ?? '') || compare(a.story.id, b.story.id);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
