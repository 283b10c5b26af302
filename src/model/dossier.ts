import { z } from 'zod';
import { AddressHistorySchema } from './address-history.ts';
import { ShownCaptureSchema } from './capture.ts';
import { DerivativeSchema } from './derivative.ts';
import { DigestSchema } from './digest.ts';
import { IncidentSchema } from './incident.ts';
import { JournalHeadSchema } from './journal-line.ts';
import { MaskingSchema } from './mask.ts';
import { MentionSchema } from './mention.ts';
import { ReferenceSchema } from './reference.ts';
import { ReportSchema } from './report.ts';
import { StatementSchema } from './statement.ts';
import { StorySchema } from './story.ts';
import { SupersededSchema } from './superseded.ts';

export const DOSSIER_FORMAT = 'hearsay-dossier';
export const DOSSIER_VERSION = 1;

/**
 * A *sealed* dossier holds full texts and captured bytes: not for publication. A *public* one holds masked texts, and
 * neither captured bytes nor the journal.
 */
export const DossierKindSchema = z.enum(['sealed', 'public']);
export type DossierKind = z.infer<typeof DossierKindSchema>;

/** What dossier.json, its manifest and its page all begin with. */
export const dossierHead = {
  format: z.literal(DOSSIER_FORMAT),
  version: z.literal(DOSSIER_VERSION),
  kind: DossierKindSchema,
  program: z.strictObject({ name: z.literal('hearsay'), version: z.string() }),
  created: z.iso.datetime(),
};

/** A file that was captured but not read, or not even captured, with the reason. */
export const UnreadFileSchema = z.strictObject({
  path: z.string(),
  digest: DigestSchema.nullable(),
  reason: z.enum([
    'unknown-format',
    'unreadable',
    'too-large',
    'empty',
    'broken',
    'took-too-long',
    'no-text',
    'no-chat',
    'no-ocr',
  ]),
  message: z.string(),
});
export type UnreadFile = z.infer<typeof UnreadFileSchema>;

/**
 * What addresses answered of which no report was read: error pages, or nothing at all. By address; not there where there is
 * none, and in a dossier that is public or of one story.
 */
export const UnreadAddressesSchema = z.array(AddressHistorySchema).min(1);

/** What a page needs to list the stories before any of them is loaded. */
export const StorySummarySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  languages: z.array(z.string()),
  /** First and last published date that its reports state, null where none does. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  counts: z.strictObject({
    reports: z.int(),
    origins: z.int(),
    statements: z.int(),
    conflicts: z.int(),
    open: z.int(),
  }),
});
export type StorySummary = z.infer<typeof StorySummarySchema>;

/** `data/index.js`: what the page loads first. */
export const DossierIndexSchema = z.strictObject({
  ...dossierHead,
  counts: z.strictObject({
    captures: z.int(),
    reports: z.int(),
    statements: z.int(),
    stories: z.int(),
    origins: z.int(),
    unread: z.int(),
  }),
  stories: z.array(StorySummarySchema),
  unread: z.array(UnreadFileSchema),
  unreadAddresses: UnreadAddressesSchema.optional(),
  /** Where it replaces or corrects an earlier dossier. */
  supersedes: SupersededSchema.optional(),
});
export type DossierIndex = z.infer<typeof DossierIndexSchema>;

/** A report as a dossier shows it: with what was found in it and how it was captured. */
export const DossierReportSchema = z.strictObject({
  report: ReportSchema,
  captures: z.array(ShownCaptureSchema),
  /** How its text stands to the one that was read; in a public dossier, and only there. */
  masking: MaskingSchema.optional(),
  /** What is shown of its screenshot; in a public dossier, and only there. */
  derivative: DerivativeSchema.optional(),
  /** What became of the page that it is of; not there for files, and for addresses that were asked once. */
  history: AddressHistorySchema.optional(),
  statements: z.array(StatementSchema),
  mentions: z.array(MentionSchema),
  references: z.array(ReferenceSchema),
  incidents: z.array(IncidentSchema),
});
export type DossierReport = z.infer<typeof DossierReportSchema>;

/** One story with all its reports: what is loaded when a reader opens it. Spans are UTF-16. */
export const DossierStorySchema = z.strictObject({
  story: StorySchema,
  reports: z.array(DossierReportSchema),
});
export type DossierStory = z.infer<typeof DossierStorySchema>;

/** One file of a dossier. Paths are relative to the dossier, with forward slashes. */
export const ManifestFileSchema = z.strictObject({
  path: z.string(),
  digest: DigestSchema,
  bytes: z.int().nonnegative(),
  /** Of an image that was drawn anew for a public dossier: the sealed original's digest, salted. */
  derivativeOf: DigestSchema.optional(),
});
export type ManifestFile = z.infer<typeof ManifestFileSchema>;

/**
 * `manifest.json`: every file of the dossier but itself and `manifest.sig.json`, which signs its bytes.
 * `journals` says where each writer's chain ended when the dossier was sealed: a chain that lost its last
 * lines afterwards is whole by its own links, and only this tells. A public dossier names the ends, and holds no chain.
 */
export const ManifestSchema = z.strictObject({
  ...dossierHead,
  /** Id of the one story that a sealed dossier tells. It holds the evidence of that alone, and the whole journal; not there where it tells all. */
  ofStory: z.string().optional(),
  /** SHA-256 of the manifest.json of the dossier that this one replaces; not there where it replaces none. */
  supersedes: DigestSchema.optional(),
  journals: z.array(JournalHeadSchema),
  files: z.array(ManifestFileSchema),
});
export type Manifest = z.infer<typeof ManifestSchema>;

/**
 * `manifest.sig.json`. `manifest` repeats the digest of manifest.json: where the signature does not fit,
 * it tells which of the two files was changed.
 */
export const ManifestSignatureSchema = z.strictObject({
  algorithm: z.literal('Ed25519'),
  manifest: DigestSchema,
  /** SHA-256 of the public key. */
  fingerprint: DigestSchema,
  /** SubjectPublicKeyInfo in DER, base64. */
  publicKey: z.base64(),
  /** Over the exact bytes of manifest.json, base64. */
  signature: z.base64(),
});
export type ManifestSignature = z.infer<typeof ManifestSignatureSchema>;
