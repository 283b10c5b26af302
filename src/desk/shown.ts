import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../evidence/durable-file.ts';
import { withDeskErrors } from '../evidence/fs-error.ts';
import { DecidedNamesSchema, DecidedStatementsSchema } from '../model/decision.ts';
import { DeskError } from '../model/desk-error.ts';
import type { DossierReport } from '../model/dossier.ts';
import { hullOfStatement } from '../model/statement-hull.ts';
import type { Story } from '../model/story.ts';
import { BoxSchema, type Transcript } from '../model/transcript.ts';
import { findAsked, findDeciders } from '../publish/mask/find-deciders.ts';
import { bodiesOf, findNamed } from '../publish/mask/find-named.ts';
import { createAnchor } from '../text/anchor.ts';
import { parseJson } from '../text/parse-json.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { correctableLines } from './decide/correctable-lines.ts';
import { piecesOfTexts } from './name-pieces.ts';

const ShownSchema = z.strictObject({
  format: z.literal('hearsay-shown'),
  version: z.literal(5),
  stories: z.array(z.strictObject({ id: z.string(), title: z.string(), reports: z.array(z.string()) })),
  /** Names that may be one. */
  links: z.array(z.strictObject({ id: z.string(), names: DecidedNamesSchema })),
  /** Claims, by the statements that speak to them. */
  claims: z.array(z.strictObject({ id: z.string(), statements: DecidedStatementsSchema })),
  /** Conflicts, by the words of each side. */
  conflicts: z.array(z.strictObject({ id: z.string(), sides: DecidedStatementsSchema })),
  /** All that was said, for somebody may find that two statements contradict each other. */
  statements: z.array(DecidedStatementsSchema.element.extend({ id: z.string() })),
  /** What all its texts are made of, so that a name that stands in none is told; not in those of earlier builds. */
  pieces: z.array(z.string()).optional(),
  /** Names of persons, with the mentions that have them; a sender of a chat may have none. */
  persons: z.array(z.strictObject({ name: z.string(), mentions: z.array(z.string()) })),
  /** Lines that machines read in images: as they are shown, and as they were read, with what stands around them. */
  lines: z.array(
    z.strictObject({
      report: z.string(),
      words: z.string(),
      exact: z.string(),
      prefix: z.string(),
      suffix: z.string(),
    }),
  ),
  /** Where the messages of each screenshot stand in it, which have a time of their own, and what times stand between them. */
  screens: z.array(
    z.strictObject({
      report: z.string(),
      boxes: z.array(BoxSchema.nullable()),
      timed: z.array(z.boolean()),
      separators: z.array(z.strictObject({ before: z.int(), box: BoxSchema.nullable() })),
    }),
  ),
});
/** What a desk's last dossier showed, as far as somebody decides about it. The next build writes it again. */
export type Shown = z.infer<typeof ShownSchema>;

// The journal takes no more; a claim of more is found again by these.
const MOST_STATEMENTS = 200;

const shownFile = (desk: string) => join(desk, 'shown.json');

export function toShown(reports: readonly DossierReport[], stories: readonly Story[]): Shown {
  const texts = new Map(reports.map(({ report }) => [report.id, report.text]));
  const links = stories.flatMap(({ possiblySame }) => possiblySame);
  const anchorOf = ({ report, span }: { readonly report: string; readonly span: Span }) => ({
    report,
    ...createAnchor(texts.get(report)!, span),
  });
  return {
    format: 'hearsay-shown',
    version: 5,
    stories: stories.map(({ id, title, reports: own }) => ({
      id,
      title: sliceSpan(texts.get(title.report)!, title.span),
      reports: own,
    })),
    claims: stories
      .flatMap(({ claims }) => claims)
      .map(({ id, words, appearances }) => ({
        id,
        // What is decided about it names it by its own words.
        statements: [...appearances]
          .sort((a, b) => Number(holds(b, words)) - Number(holds(a, words)))
          .slice(0, MOST_STATEMENTS)
          .map(anchorOf),
      })),
    conflicts: stories
      .flatMap(({ conflicts }) => conflicts)
      .map(({ id, sides }) => ({
        id,
        sides: sides.slice(0, MOST_STATEMENTS).map(anchorOf),
      })),
    statements: reports.flatMap(({ report, statements }) =>
      statements.flatMap((statement) => {
        const hull = hullOfStatement(statement);
        return hull === undefined
          ? []
          : [{ id: statement.id, report: report.id, ...createAnchor(report.text, hull) }];
      }),
    ),
    links: links.map(({ id, names }) => ({ id, names })),
    pieces: piecesOfTexts(texts.values()),
    persons: personsIn(reports, stories),
    lines: reports.flatMap(({ report }) => correctableLines(report)),
    screens: reports.flatMap(({ report: { id, transcript } }) =>
      transcript?.image ? [{ report: id, ...placesIn(transcript) }] : [],
    ),
  };
}

function placesIn({ messages, separators }: Transcript): Omit<Shown['screens'][number], 'report'> {
  return {
    boxes: messages.map(({ box }) => box),
    timed: messages.map(({ timeFrom }) => timeFrom === 'message'),
    separators: separators.map(({ before, box }) => ({ before, box })),
  };
}

/** Everybody whom a public dossier may mask: those mentioned, senders in chats, authors, who asked or decided. */
function personsIn(reports: readonly DossierReport[], stories: readonly Story[]): Shown['persons'] {
  const mentionsByName = new Map<string, string[]>();
  for (const { report, mentions } of reports) {
    for (const { id, type, span } of mentions) {
      if (type !== 'person') continue;
      const name = sliceSpan(report.text, span);
      mentionsByName.set(name, [...(mentionsByName.get(name) ?? []), id]);
    }
  }
  const bodies = new Set(reports.flatMap(bodiesOf));
  for (const { name } of [
    ...reports.flatMap(findNamed),
    ...stories.flatMap((story) => [...findDeciders(story, bodies), ...findAsked(story, bodies)]),
  ]) {
    if (!mentionsByName.has(name.words)) mentionsByName.set(name.words, []);
  }
  return [...mentionsByName].map(([name, mentions]) => ({ name, mentions }));
}

export async function writeShown(desk: string, shown: Shown): Promise<void> {
  await withDeskErrors(desk, 'write', () => writeDurably(shownFile(desk), `${JSON.stringify(shown)}\n`));
}

function holds(appearance: Place, words: Place): boolean {
  return (
    appearance.report === words.report &&
    appearance.span.start <= words.span.start &&
    appearance.span.end >= words.span.end
  );
}

interface Place {
  readonly report: string;
  readonly span: Span;
}

/** DeskError `not-built` where this desk has made no dossier yet, or one of another version of the program. */
export async function readShown(desk: string): Promise<Shown> {
  const text = await readFile(shownFile(desk), 'utf8').catch((cause) => {
    throw new DeskError('not-built', desk, { cause });
  });
  const parsed = ShownSchema.safeParse(parseJson(text));
  if (!parsed.success) throw new DeskError('not-built', desk);
  return parsed.data;
}
