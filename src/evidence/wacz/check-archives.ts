import type { Findings } from '../verify/findings.ts';
import type { EntriesByName } from './check-package.ts';
import { type FoundRecord, walkWarc } from './walk-warc.ts';

/** File name -> offset -> the record that begins there. */
export type RecordsByFile = ReadonlyMap<string, ReadonlyMap<number, FoundRecord>>;

/** Reads every record of every archive, and computes the digests that it names. */
export async function checkArchives(entries: EntriesByName, findings: Findings): Promise<RecordsByFile> {
  const recordsByFile = new Map<string, ReadonlyMap<number, FoundRecord>>();
  for (const [name, entry] of entries) {
    const file = /^archive\/([^/]+\.warc(?:\.gz)?)$/.exec(name)?.[1];
    if (file === undefined) continue;
    const records = new Map<number, FoundRecord>();
    recordsByFile.set(file, records);
    try {
      for await (const record of walkWarc(entry.open())) {
        checkRecord(name, record, findings);
        records.set(record.offset, record);
        findings.count('records');
      }
    } catch (error) {
      findings.fail(name, 'bad-format', error instanceof Error ? error.message : String(error));
    }
    if (records.size === 0 && findings.isSound(name))
      findings.fail(name, 'bad-format', 'It holds no record.');
  }
  if (recordsByFile.size === 0) findings.fail('archive', 'missing', 'It holds no archive.');
  return recordsByFile;
}

function checkRecord(name: string, record: FoundRecord, findings: Findings): void {
  for (const part of ['block', 'payload'] as const) {
    if (record[part]?.fits !== false) continue;
    findings.fail(
      name,
      'changed',
      `The ${part} of the record at ${record.offset} has not the digest ${record[part].declared}.`,
    );
  }
}
