import { z } from 'zod';
import { ManifestFileSchema } from './dossier.ts';
import { JournalHeadSchema } from './journal-line.ts';

/** The version of the format that is written (specs.webrecorder.net/wacz/1.1.1). */
export const WACZ_VERSION = '1.1.1';

/** One file of a WACZ as its `datapackage.json` lists it. Other tools add fields; they are let be. */
const WaczResourceSchema = z.object({
  name: z.string().optional(),
  path: z.string(),
  /** `sha256:` or another algorithm, and hexadecimal digits. */
  hash: z.string(),
  bytes: z.int().nonnegative(),
});

/** `datapackage.json` of any tool. */
export const WaczPackageSchema = z.object({
  profile: z.literal('data-package'),
  wacz_version: z.string(),
  resources: z.array(WaczResourceSchema),
});
export type WaczPackage = z.infer<typeof WaczPackageSchema>;

/**
 * Who signed, by WACZ Signing 0.1.0: with nothing but a key ("anonymous"), or with the certificate of a domain.
 * `hash` is what is signed: the text of the package's digest, `sha256:` included.
 */
export const WaczSignedSchema = z.union([
  z.strictObject({
    hash: z.string(),
    created: z.string(),
    software: z.string(),
    version: z.string(),
    /** ECDSA over P-384 with SHA-256, r and s one after the other (IEEE P1363), base64. */
    signature: z.base64(),
    /** SubjectPublicKeyInfo in DER, base64. */
    publicKey: z.base64(),
  }),
  z.strictObject({
    hash: z.string(),
    created: z.string(),
    software: z.string(),
    version: z.string(),
    signature: z.base64(),
    domain: z.string(),
    domainCert: z.string(),
    timeSignature: z.string(),
    timestampCert: z.string(),
    crossSignedCert: z.string().optional(),
  }),
]);
export type WaczSigned = z.infer<typeof WaczSignedSchema>;

/** `datapackage-digest.json`. */
export const WaczDigestSchema = z.object({
  path: z.literal('datapackage.json'),
  hash: z.string(),
  signedData: z.unknown().optional(),
});

/**
 * `hearsay/manifest.json` in a WACZ of ours: every file of it but the package's description and this file's
 * signature, whose key is the desk's own. It vouches for the other key, with which the format wants to be signed.
 */
export const WaczManifestSchema = z.strictObject({
  format: z.literal('hearsay-wacz'),
  version: z.literal(1),
  program: z.strictObject({ name: z.literal('hearsay'), version: z.string() }),
  created: z.iso.datetime(),
  /** The story whose captures these are; null for all of a desk. */
  story: z.string().nullable(),
  /** The public key of `signedData`: SubjectPublicKeyInfo in DER, base64. */
  packageKey: z.base64(),
  /** Where each chain ended; the WACZ holds those of their lines that tell of its captures. */
  journals: z.array(JournalHeadSchema),
  files: z.array(ManifestFileSchema),
});
export type WaczManifest = z.infer<typeof WaczManifestSchema>;

/** A line of a CDXJ index, behind its key and its time (specs.webrecorder.net/cdxj/0.1.0). Numbers may be texts. */
export const CdxjBlockSchema = z.object({
  url: z.string(),
  digest: z.string().optional(),
  filename: z.string(),
  offset: z.coerce.number().int().nonnegative(),
  length: z.coerce.number().int().nonnegative(),
  /** SHA-256 of the record as it stands in its file, compressed. */
  recordDigest: z.string().optional(),
});
export type CdxjBlock = z.infer<typeof CdxjBlockSchema>;

/** Where a WACZ keeps what is ours. */
export const OURS = {
  manifest: 'hearsay/manifest.json',
  signature: 'hearsay/manifest.sig.json',
  journal: 'hearsay/journal/',
} as const;
