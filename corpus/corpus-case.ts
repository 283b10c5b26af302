import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { extract } from '../src/extract/extract.ts';
import { type ReadOutcome, readCapture } from '../src/read/read-capture.ts';
import { parseImageLines } from '../src/read/screenshot/parse-image-lines.ts';
import { readScreenshot } from '../src/read/screenshot/read-screenshot.ts';
import { type DescribedReading, describeReading } from './describe-reading.ts';
import type { Miss } from './find-misses.ts';

const CORPUS = import.meta.dirname;

const CaseSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*--[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Why the case is there: one plain sentence. */
  why: z.string().min(20),
  /** The oddity's code and name, such as `ZH-Q01 interrupted quotation`. */
  oddity: z.string().regex(/^[A-Z]+(-[A-Z]?\d\d) /),
  licence: z.literal('Apache-2.0'),
  synthetic: z.literal(true),
});

/** What `expected.json` holds: what is right, and where the program is known to differ from it. */
export interface Expected {
  /** Name of the reader without its version; null where the file cannot be read. */
  readonly reader: string | null;
  readonly reports: readonly DescribedReading[];
  readonly knownMisses: readonly Miss[];
}

export interface CorpusCase extends z.infer<typeof CaseSchema> {
  readonly folder: string;
  /** The name of the source file, `source.html`. */
  readonly source: string;
}

/** All cases of `corpus/en` and `corpus/zh`, by language and name. */
export function readCases(): CorpusCase[] {
  return ['en', 'zh'].flatMap((language) =>
    readdirSync(join(CORPUS, language))
      .sort()
      .map((name) => {
        const folder = join(CORPUS, language, name);
        const described = CaseSchema.parse(JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')));
        const source = readdirSync(folder).find((file) => file.startsWith('source.'));
        if (described.id !== name) throw new RangeError(`${name} is called ${described.id} in its case.json`);
        if (!source) throw new RangeError(`${name} has no source file`);
        return { ...described, folder, source };
      }),
  );
}

/** What the program finds today, and the texts that it finds it in. */
export interface Found extends Omit<Expected, 'knownMisses'> {
  readonly texts: readonly string[];
}

/** Reads and extracts a case's source, as the program does it today. */
export async function runCase({ id, folder, source }: CorpusCase): Promise<Found> {
  const bytes = readFileSync(join(folder, source));
  const outcome = source.endsWith('.lines.json')
    ? readRecognised(bytes)
    : await readCapture({ bytes, path: source, url: null });
  if (outcome.kind === 'unread') return { reader: null, reports: [], texts: [] };
  const reports = outcome.readings.map((reading, part) =>
    describeReading(reading, extract({ ...reading, id: `${id}-${part}` })),
  );
  const texts = outcome.readings.map((reading) => reading.text);
  return { reader: outcome.reader.split('@')[0]!, reports, texts };
}

/** An image by what was recognised in it: letters are not recognised anew here. */
function readRecognised(bytes: Uint8Array): ReadOutcome {
  const reading = readScreenshot(parseImageLines(bytes)!, { path: null, url: null });
  return reading.kind === 'unread' ? reading : { kind: 'read', reader: 'screenshot@1', readings: [reading] };
}

/** What a case's `expected.json` holds; undefined where there is none. */
export function readExpected({ folder }: CorpusCase): Expected | undefined {
  const path = join(folder, 'expected.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

export function writeExpected({ folder }: CorpusCase, expected: Expected): void {
  writeFileSync(join(folder, 'expected.json'), formatExpected(expected));
}

/** JSON with one entry of each list on a line of its own: what a person reads and what a diff shows. */
function formatExpected({ reader, reports, knownMisses }: Expected): string {
  const list = (entries: readonly unknown[], indent: string) =>
    entries.length === 0
      ? '[]'
      : `[\n${entries.map((entry) => `${indent}  ${JSON.stringify(entry)}`).join(',\n')}\n${indent}]`;
  const report = ({ fields, ...lists }: DescribedReading) =>
    [
      `    {\n      "fields": ${JSON.stringify(fields, null, 2).replaceAll('\n', '\n      ')}`,
      ...Object.entries(lists).map(([name, entries]) => `      "${name}": ${list(entries, '      ')}`),
    ].join(',\n');
  return [
    `{\n  "reader": ${JSON.stringify(reader)}`,
    `  "reports": [\n${reports.map((each) => `${report(each)}\n    }`).join(',\n')}\n  ]`,
    `  "knownMisses": ${list(knownMisses, '  ')}\n}\n`,
  ].join(',\n');
}
