import { createHash } from 'node:crypto';
import {
  WaczDigestSchema,
  type WaczPackage,
  WaczPackageSchema,
  type WaczSigned,
  WaczSignedSchema,
} from '../../model/wacz.ts';
import { digestOf } from '../digest.ts';
import type { Findings } from '../verify/findings.ts';
import { describeMisfit, parseJson } from '../verify/parse-json.ts';
import { parseDigest } from './declared-digest.ts';
import { PACKAGE_DIGEST_FILE, PACKAGE_FILE } from './describe-package.ts';
import { readEntry, type WaczEntry } from './wacz-entry.ts';
import { isSignedByItsKey } from './wacz-signer.ts';

export type EntriesByName = ReadonlyMap<string, WaczEntry>;

/**
 * `datapackage.json` against every file, and `datapackage-digest.json` with its signature against that. Gives what
 * was signed, where the signature fits.
 */
export async function checkPackage(
  entries: EntriesByName,
  findings: Findings,
): Promise<WaczSigned | undefined> {
  const content = await contentOf(PACKAGE_FILE, entries, findings);
  if (!content) return undefined;
  const parsed = WaczPackageSchema.safeParse(parseJson(content));
  if (!parsed.success) {
    if (findings.isSound(PACKAGE_FILE))
      findings.fail(PACKAGE_FILE, 'bad-format', describeMisfit(parsed.error));
    return undefined;
  }
  const signed = await checkDigest(content, entries, findings);
  // A list that was changed itself would blame files that are sound.
  if (findings.isSound(PACKAGE_FILE)) await checkResources(parsed.data, entries, findings);
  return signed;
}

async function checkResources(
  { resources }: WaczPackage,
  entries: EntriesByName,
  findings: Findings,
): Promise<void> {
  const listed = new Set([PACKAGE_FILE, PACKAGE_DIGEST_FILE]);
  for (const { path, hash, bytes } of resources) {
    if (listed.has(path)) findings.fail(path, 'bad-path', 'The package lists this name twice.');
    listed.add(path);
    const entry = entries.get(path);
    if (!entry) {
      if (findings.isSound(path))
        findings.fail(path, 'missing', 'The package lists it, but it is not there.');
    } else if (entry.bytes !== bytes) {
      findings.fail(path, 'changed', `It has ${entry.bytes} bytes, not ${bytes} as the package says.`);
    } else if ((await hasDigest(entry, hash)) === false) {
      findings.fail(path, 'changed', `Its digest is not ${hash}, as the package says.`);
    }
    findings.count('files');
  }
  for (const name of entries.keys()) {
    if (!listed.has(name) && findings.isSound(name)) {
      findings.fail(name, 'unlisted', 'It is in the zip, but not in the package.');
    }
  }
}

async function hasDigest(entry: WaczEntry, text: string): Promise<boolean> {
  const declared = parseDigest(text);
  if (!declared?.algorithm) return false;
  if (declared.algorithm === 'sha256') return declared.isOf(Buffer.from(entry.digest, 'hex'));
  const hash = createHash(declared.algorithm);
  for await (const chunk of entry.open()) hash.update(chunk);
  return declared.isOf(hash.digest());
}

async function checkDigest(
  content: Buffer,
  entries: EntriesByName,
  findings: Findings,
): Promise<WaczSigned | undefined> {
  const unsigned = 'Who made it: nothing in it is signed.';
  if (!entries.has(PACKAGE_DIGEST_FILE) && findings.isSound(PACKAGE_DIGEST_FILE)) {
    findings.cannotCheck('signer', unsigned);
    return undefined;
  }
  const file = await contentOf(PACKAGE_DIGEST_FILE, entries, findings);
  // Of two files that do not fit, the one that was found changed before is the one to name.
  if (!file || !findings.isSound(PACKAGE_FILE) || !findings.isSound(PACKAGE_DIGEST_FILE)) return undefined;
  const fail = (message: string) => findings.fail(PACKAGE_DIGEST_FILE, 'bad-signature', message);
  const parsed = WaczDigestSchema.safeParse(parseJson(file));
  if (!parsed.success) {
    findings.fail(PACKAGE_DIGEST_FILE, 'bad-format', describeMisfit(parsed.error));
    return undefined;
  }
  const { hash, signedData } = parsed.data;
  const isOf = (text: string) => parseDigest(text)?.isOf(Buffer.from(digestOf(content), 'hex')) ?? false;
  const signed = signedData === undefined ? null : WaczSignedSchema.safeParse(signedData);
  if (!isOf(hash)) {
    const isStillSigned = signed?.success && isOf(signed.data.hash);
    const changed = isStillSigned ? PACKAGE_DIGEST_FILE : PACKAGE_FILE;
    findings.fail(
      changed,
      'changed',
      `Its SHA-256 is ${digestOf(content)}, not ${hash} as its digest file says.`,
    );
    return undefined;
  }
  findings.count('manifest');
  if (signed === null) {
    findings.cannotCheck('signer', unsigned);
    return undefined;
  }
  if (!signed.success)
    fail(`signedData is in neither form that the standard has. ${describeMisfit(signed.error)}`);
  else if (signed.data.hash !== hash) fail('What is signed is the digest of another package.');
  else if (!isSignedByItsKey(signed.data)) fail('The signature is not that of its key.');
  else {
    findings.count('signatures');
    return signed.data;
  }
  return undefined;
}

async function contentOf(
  name: string,
  entries: EntriesByName,
  findings: Findings,
): Promise<Buffer | undefined> {
  const entry = entries.get(name);
  if (!entry) {
    if (findings.isSound(name)) findings.fail(name, 'missing', 'Not in the zip.');
    return undefined;
  }
  const content = await readEntry(entry);
  if (!content) findings.fail(name, 'bad-format', 'It is too large.');
  return content;
}
