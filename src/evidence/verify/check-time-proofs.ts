import type { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '../../model/digest.ts';
import { digestFile } from '../digest.ts';
import type { FoundFile } from '../list-files.ts';
import { MANIFEST_FILE, TIME_PROOF_FILE, TIME_REQUEST_FILE } from '../manifest-signature.ts';
import { evidencePath, type Store } from './check-evidence.ts';
import type { Journalled } from './check-journals.ts';
import type { Findings } from './findings.ts';

/** Each time-stamp of a journal: a line that it proves, and a token over that line by the word of an authority. */
export async function checkTimestamps(
  folder: string,
  store: Store,
  journalled: Journalled,
  roots: readonly X509Certificate[],
  findings: Findings,
): Promise<void> {
  for (const { line, path } of journalled.timestamps) {
    const [requestPath, responsePath] = [
      evidencePath(line.request, store),
      evidencePath(line.response, store),
    ];
    if (journalled.isWhole && !journalled.hasLine(line.proves)) {
      findings.fail(
        path,
        'broken-chain',
        `Line ${line.line} proves a line that is not there, ${line.proves}.`,
      );
    }
    if (!findings.isSound(requestPath) || !findings.isSound(responsePath)) continue;
    const [request, response] = await Promise.all(
      [requestPath, responsePath].map((each) => readFile(join(folder, each)).catch(() => undefined)),
    );
    if (!request || !response) continue;
    await checkOne(responsePath, { digest: line.proves, request, response }, roots, findings);
  }
}

/** The token over manifest.json that may lie beside it. */
export async function checkManifestTime(
  folder: string,
  present: readonly FoundFile[],
  roots: readonly X509Certificate[],
  findings: Findings,
): Promise<void> {
  const isThere = (name: string) => present.some(({ path, kind }) => path === name && kind === 'file');
  if (!isThere(TIME_PROOF_FILE) || !isThere(MANIFEST_FILE) || !findings.isSound(MANIFEST_FILE)) return;
  const { digest } = await digestFile(join(folder, MANIFEST_FILE));
  const response = await readFile(join(folder, TIME_PROOF_FILE));
  const request = isThere(TIME_REQUEST_FILE) ? await readFile(join(folder, TIME_REQUEST_FILE)) : null;
  await checkOne(TIME_PROOF_FILE, { digest, request, response }, roots, findings);
}

async function checkOne(
  path: string,
  proof: { readonly digest: Digest; readonly request: Buffer | null; readonly response: Buffer },
  roots: readonly X509Certificate[],
  findings: Findings,
): Promise<void> {
  // Loaded where there is a token only: most verifications need none of it.
  const { checkTimeProof } = await import('../time-proof/check-time-proof.ts');
  const finding = checkTimeProof(proof, roots);
  if (!finding.sound) {
    findings.fail(path, 'bad-time-proof', `Its token proves nothing: ${finding.why}.`);
    return;
  }
  const { time, authority, untrusted } = finding;
  findings.count('time-proofs');
  findings.prove({ path, proves: proof.digest, time, authority });
  if (untrusted)
    findings.cannotCheck('authority', `That ${authority} is to be believed: ${untrusted} (--roots).`);
}
