import type { Digest } from '../../model/digest.ts';
import { OURS, type WaczManifest, WaczManifestSchema, type WaczSigned } from '../../model/wacz.ts';
import { createKeySuccession } from '../key-succession.ts';
import { checkManifestSignature } from '../manifest-signature.ts';
import { checkSigner } from '../verify/check-seal.ts';
import type { Findings } from '../verify/findings.ts';
import { describeMisfit, parseJson } from '../verify/parse-json.ts';
import type { RecordsByFile } from './check-archives.ts';
import { checkExcerpt } from './check-excerpt.ts';
import { LOOKED_UP } from './check-index.ts';
import type { EntriesByName } from './check-package.ts';
import { PACKAGE_DIGEST_FILE, PACKAGE_FILE } from './describe-package.ts';
import { readEntry } from './wacz-entry.ts';
import type { FoundRecord } from './walk-warc.ts';

export interface OursOptions {
  readonly entries: EntriesByName;
  readonly records: RecordsByFile;
  readonly pointedAt: ReadonlySet<FoundRecord>;
  readonly signed: WaczSigned | undefined;
  /** The key that must have signed; null where any will do. */
  readonly fingerprint: Digest | null;
}

/** What a WACZ of ours holds beyond the format: the desk's own seal, and the journal's lines on each capture. */
export async function checkOurs(options: OursOptions, findings: Findings): Promise<void> {
  const { entries, records, pointedAt, signed } = options;

  // The seal, and each file against it.
  const { manifest, signer } = await checkSeal(options, findings);
  if (manifest) compareFiles(manifest, entries, findings);
  if (manifest && signed && !('publicKey' in signed && signed.publicKey === manifest.packageKey)) {
    findings.fail(
      PACKAGE_DIGEST_FILE,
      'wrong-signer',
      'Signed by another key than the one that the desk names.',
    );
  }

  // Ours are always signed as the format wants it too.
  if (!entries.has(PACKAGE_DIGEST_FILE) && findings.isSound(PACKAGE_DIGEST_FILE)) {
    findings.fail(PACKAGE_DIGEST_FILE, 'missing', 'Not in the zip.');
  }

  // Our own index leaves no record out.
  for (const [file, found] of records) {
    const lost = [...found.values()].filter((each) => LOOKED_UP.has(each.type) && !pointedAt.has(each));
    if (lost.length > 0 && findings.isSound(`archive/${file}`) && findings.isSound('indexes/index.cdxj')) {
      findings.fail('indexes/index.cdxj', 'missing', `It leaves out ${lost.length} records of ${file}.`);
    }
  }

  // Each capture: a signed line of the journal, and the bytes that it names.
  const excerpts = [...entries.values()].filter(({ name }) => name.startsWith(OURS.journal));
  const succession = createKeySuccession();
  if (excerpts.length === 0) findings.fail(OURS.journal, 'missing', 'It holds no line of a journal.');
  for (const entry of excerpts) {
    const content = await readEntry(entry);
    if (!content) findings.fail(entry.name, 'bad-format', 'It is too large.');
    else checkExcerpt(entry.name, content, { entries, records, succession }, findings);
  }
  checkSigner(OURS.signature, signer, options.fingerprint, succession.isSameWriter, findings);
}

async function checkSeal(
  { entries }: OursOptions,
  findings: Findings,
): Promise<{ readonly manifest?: WaczManifest; readonly signer: Digest | null }> {
  const none = { signer: null };
  const [manifestEntry, signatureEntry] = [entries.get(OURS.manifest), entries.get(OURS.signature)];
  for (const name of [OURS.manifest, OURS.signature]) {
    if (!entries.has(name) && findings.isSound(name)) findings.fail(name, 'missing', 'Not in the zip.');
  }
  if (!manifestEntry || !signatureEntry) return none;
  const content = await readEntry(manifestEntry);
  const signature = await readEntry(signatureEntry);
  if (!content || !signature || !findings.isSound(OURS.manifest) || !findings.isSound(OURS.signature))
    return none;
  const finding = checkManifestSignature(content, signature);
  if (!finding.sound) {
    const changed = finding.changed === 'manifest.json' ? OURS.manifest : OURS.signature;
    findings.fail(changed, 'bad-signature', 'The seal does not fit: this file was changed after it.');
    return none;
  }
  const parsed = WaczManifestSchema.safeParse(parseJson(content));
  if (!parsed.success) {
    findings.fail(OURS.manifest, 'bad-format', describeMisfit(parsed.error));
    return none;
  }
  findings.count('signatures');
  return { manifest: parsed.data, signer: finding.fingerprint };
}

/** Whoever wrote the package anew over changed files did not have the desk's key. */
function compareFiles({ files }: WaczManifest, entries: EntriesByName, findings: Findings): void {
  const listed = new Set<string>([PACKAGE_FILE, PACKAGE_DIGEST_FILE, OURS.manifest, OURS.signature]);
  for (const { path, digest, bytes } of files) {
    listed.add(path);
    const entry = entries.get(path);
    if (!findings.isSound(path)) continue;
    if (!entry) findings.fail(path, 'missing', 'The desk sealed it, but it is not there.');
    else if (entry.digest !== digest || entry.bytes !== bytes)
      findings.fail(path, 'changed', `Its SHA-256 is ${entry.digest}, not ${digest} as the desk sealed it.`);
  }
  for (const name of entries.keys()) {
    if (!listed.has(name) && findings.isSound(name)) {
      findings.fail(name, 'unlisted', 'The desk did not seal it.');
    }
  }
}
