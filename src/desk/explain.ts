import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withDeskErrors } from '../evidence/fs-error.ts';
import { RULES_BY_ID } from '../extract/rules.ts';
import { DeskError } from '../model/desk-error.ts';
import { DossierDocumentSchema } from '../model/dossier-document.ts';
import { parseJson } from '../text/parse-json.ts';
import type { DerivedRecord, GivenReason } from './derived-record.ts';
import { findRecords } from './find-records.ts';

/** A reason with the phrase that its rule was made for, where the rule has one. */
export interface ExplainedReason extends GivenReason {
  readonly example: string | null;
}

export interface ExplainedRecord extends Omit<DerivedRecord, 'reasons'> {
  readonly reasons: readonly ExplainedReason[];
}

/** More are a list to read, no answer. */
const MOST_RECORDS = 20;

/**
 * Why a record of a dossier says what it says: by its id, or by words that stand in it.
 * `[]` where nothing fits. Rejects with a DeskError where the folder holds no dossier.
 */
export async function explainRecords(dossier: string, sought: string): Promise<ExplainedRecord[]> {
  const path = join(dossier, 'dossier.json');
  const text = await withDeskErrors(dossier, 'read', () => readFile(path, 'utf8'));
  const parsed = DossierDocumentSchema.safeParse(parseJson(text));
  if (!parsed.success) throw new DeskError('not-a-dossier', dossier);
  return findRecords(parsed.data, sought, MOST_RECORDS).map((record) => ({
    ...record,
    reasons: record.reasons.map((reason) => ({
      ...reason,
      example: RULES_BY_ID.get(reason.rule)?.example ?? null,
    })),
  }));
}
