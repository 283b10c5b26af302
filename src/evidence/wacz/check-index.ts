import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type CdxjBlock, CdxjBlockSchema } from '../../model/wacz.ts';
import type { Findings } from '../verify/findings.ts';
import { parseJson } from '../verify/parse-json.ts';
import type { RecordsByFile } from './check-archives.ts';
import type { EntriesByName } from './check-package.ts';
import type { FoundRecord } from './walk-warc.ts';

/** Looked up are answers and resources; requests and notes are not. */
export const LOOKED_UP = new Set(['response', 'resource', 'revisit']);

/** One line: an address twice, a digest, a few fields. Browsers end at 32 KB an address. */
const LONGEST_LINE = 256 << 10;
/** An index has a line for each record and few others; more than so many bytes a record is a bomb. */
const BYTES_PER_RECORD = 16 << 10;
const LEAST_BYTES = 1 << 20;

/** Each line of each index points at a record that is there, with the length and the digest that it says. */
export async function checkIndexes(
  entries: EntriesByName,
  records: RecordsByFile,
  findings: Findings,
): Promise<ReadonlySet<FoundRecord>> {
  const pointedAt = new Set<FoundRecord>();
  let indexes = 0;
  const all = [...records.values()].flatMap((each) => [...each.values()]);
  const mostBytes = LEAST_BYTES + all.length * BYTES_PER_RECORD;
  for (const [name, entry] of entries) {
    if (!/^indexes\/[^/]+\.cdxj?(?:\.gz)?$/.test(name)) continue;
    indexes++;
    let number = 0;
    try {
      for await (const line of linesOf(entry.open(), name.endsWith('.gz'), mostBytes)) {
        number++;
        // Indexes of some tools begin with a line that describes them.
        if (line.startsWith('!')) continue;
        const found = checkLine(
          line,
          records,
          (message) => findings.fail(name, 'unknown-reference', `Line ${number}: ${message}`),
          findings,
        );
        if (found) pointedAt.add(found);
        findings.count('index-lines');
      }
    } catch (error) {
      findings.fail(name, 'bad-format', error instanceof Error ? error.message : String(error));
    }
  }
  const wanted = all.filter(({ type }) => LOOKED_UP.has(type)).length;
  if (indexes === 0) findings.fail('indexes', 'missing', 'It holds no index.');
  else if (pointedAt.size === 0 && wanted > 0) {
    findings.fail('indexes', 'bad-format', `No line points at any of its ${wanted} records.`);
  }
  return pointedAt;
}

function checkLine(
  line: string,
  records: RecordsByFile,
  fail: (message: string) => void,
  findings: Findings,
): FoundRecord | undefined {
  const block = parseLine(line);
  if (!block) {
    fail('it is not of the form "key time {…}".');
    return undefined;
  }
  const file = block.filename.slice(block.filename.lastIndexOf('/') + 1);
  // What a damaged archive holds where, nobody can say.
  if (!findings.isSound(`archive/${file}`)) return records.get(file)?.get(block.offset);
  const record = records.get(file)?.get(block.offset);
  if (!record) fail(`no record of ${file} begins at ${block.offset}.`);
  else if (file.endsWith('.gz') && record.length !== block.length)
    fail(`the record at ${block.offset} of ${file} has ${record.length} bytes, not ${block.length}.`);
  else if (record.url !== block.url && record.type !== 'revisit' && !block.url.includes('__wb_method='))
    fail(`the record at ${block.offset} of ${file} is of another address.`);
  else if (!hasDigest(record, block)) fail(`the record at ${block.offset} of ${file} has another digest.`);
  return record;
}

/** `algorithm:value`, or the value alone. */
function hasDigest({ payload, payloadDigest }: FoundRecord, { digest }: CdxjBlock): boolean {
  if (digest === undefined || digest === '-') return true;
  const value = (text: string) => text.slice(text.indexOf(':') + 1).toLowerCase();
  if (value(digest) === payloadDigest) return true;
  return payload === null || value(payload.declared) === value(digest);
}

function parseLine(line: string): CdxjBlock | undefined {
  const json = /^\S+ \d{4,17} (\{.*\})\s*$/.exec(line)?.[1];
  const parsed = json === undefined ? undefined : CdxjBlockSchema.safeParse(parseJson(Buffer.from(json)));
  return parsed?.success ? parsed.data : undefined;
}

/** Throws where the content is no index: longer than `mostBytes`, or with a line that never ends. */
async function* linesOf(
  content: AsyncIterable<Buffer>,
  isPacked: boolean,
  mostBytes: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  let bytes = 0;
  for await (const chunk of isPacked ? unpack(content) : content) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error(`Unpacked it is longer than ${mostBytes} bytes.`);
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop()!;
    if (rest.length > LONGEST_LINE) throw new Error(`A line is longer than ${LONGEST_LINE} characters.`);
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** A failure of the source ends the unpacking with it. */
function unpack(content: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = createGunzip();
  pipeline(Readable.from(content), gunzip, () => {});
  return gunzip;
}
