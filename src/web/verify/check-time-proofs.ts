import { evidencePath } from './check-evidence.ts';
import type { Journalled } from './check-journals.ts';
import { MANIFEST, TIME_PROOF } from './check-seal.ts';
import { checkTimeToken } from './check-time-token.ts';
import { digestOf } from './crypto.ts';
import type { Findings } from './findings.ts';
import { type Folder, readBytes } from './folder.ts';
import { stringOf } from './read-json.ts';

/** The token over the manifest, and those over lines of the journals. */
export async function checkTimeProofs(
  folder: Folder,
  journalled: Journalled,
  findings: Findings,
): Promise<void> {
  const told: string[] = [];
  const check = async (path: string, digest: string) => {
    const answer = await readBytes(folder, path);
    if (answer === undefined || !findings.isSound(path)) return;
    const finding = await checkTimeToken(new Uint8Array(answer), digest);
    if (finding.kind === 'broken') findings.fail(path, 'bad-time-proof', finding.why);
    else if (finding.kind === 'unknown') findings.cannotCheck('time-proofs', path);
    else {
      findings.count('time-proofs');
      told.push(`${finding.time} ${finding.authority}`);
    }
  };
  const manifest = folder.has(TIME_PROOF) ? await readBytes(folder, MANIFEST) : undefined;
  if (manifest !== undefined && findings.isSound(MANIFEST)) await check(TIME_PROOF, await digestOf(manifest));
  for (const line of journalled.timestamps)
    await check(evidencePath(stringOf(line, 'response')), stringOf(line, 'proves'));
  if (told.length > 0) findings.cannotCheck('authority', told.join('; '));
}
