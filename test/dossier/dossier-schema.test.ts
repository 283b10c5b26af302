import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ManifestSchema, ManifestSignatureSchema } from '../../src/model/dossier.ts';
import { DossierDocumentSchema } from '../../src/model/dossier-document.ts';
import { CaptureLineSchema, KeyLineSchema, ReadingLineSchema } from '../../src/model/journal-line.ts';
import { ProblemSchema, UncheckableSchema, VerificationSchema } from '../../src/model/verification.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'dossier-schema.md'), 'utf8');

describe('docs/dossier-schema.md', () => {
  const names: readonly [string, readonly string[]][] = [
    ['field of dossier.json', Object.keys(DossierDocumentSchema.shape)],
    ['field of the manifest', Object.keys(ManifestSchema.shape)],
    ['field of its signature', Object.keys(ManifestSignatureSchema.shape)],
    [
      'field of a journal line',
      [KeyLineSchema, CaptureLineSchema, ReadingLineSchema].flatMap(({ shape }) => Object.keys(shape)),
    ],
    ['field of a verification', Object.keys(VerificationSchema.shape)],
    ['problem', ProblemSchema.options],
    ['limit', UncheckableSchema.options],
  ];
  test.each(names)('names every %s', (_, all) => {
    expect(all.filter((name) => !new RegExp(`[\`"{ ]${name}[\`",} ]`).test(page))).toEqual([]);
  });
});
