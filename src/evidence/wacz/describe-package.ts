import { WACZ_VERSION } from '../../model/wacz.ts';
import { digestOf } from '../digest.ts';
import type { WaczPage } from './format-pages.ts';
import type { WaczSigner } from './wacz-signer.ts';
import type { Measured } from './write-zip.ts';

export const PACKAGE_FILE = 'datapackage.json';
export const PACKAGE_DIGEST_FILE = 'datapackage-digest.json';

export interface PackageOptions {
  readonly title: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly software: string;
  readonly entries: readonly Measured[];
  readonly pages: readonly WaczPage[];
}

/** `datapackage.json` (Frictionless Data Package, as WACZ 1.1.1 asks for it): every other file with its digest. */
export function formatPackage({ title, created, software, entries, pages }: PackageOptions): string {
  const main = pages[0];
  return formatJson({
    profile: 'data-package',
    wacz_version: WACZ_VERSION,
    title,
    description: DESCRIPTION,
    created,
    modified: created,
    software,
    ...(main && { mainPageUrl: main.url, mainPageDate: main.ts }),
    resources: entries.map(({ name, digest, bytes }) => ({
      name: name.slice(name.lastIndexOf('/') + 1),
      path: name,
      hash: `sha256:${digest}`,
      bytes,
    })),
  });
}

/** `datapackage-digest.json`, signed with nothing but a key (WACZ Signing 0.1.0, "Anonymous Signature"). */
export function formatPackageDigest(
  content: Uint8Array,
  made: { readonly created: string; readonly software: string; readonly signer: WaczSigner },
): string {
  const hash = `sha256:${digestOf(content)}`;
  return formatJson({
    path: PACKAGE_FILE,
    hash,
    signedData: {
      hash,
      created: made.created,
      software: made.software,
      version: SIGNING_VERSION,
      signature: made.signer.sign(hash),
      publicKey: made.signer.publicKey,
    },
  });
}

const DESCRIPTION =
  'Pages and files as they were preserved, with the names of everybody in them: evidence, not for publication.';
const SIGNING_VERSION = '0.1.0';

function formatJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
