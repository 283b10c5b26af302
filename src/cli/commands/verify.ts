import { openOwnDesk } from '../../desk/open-own-desk.ts';
import { isDesk } from '../../evidence/is-desk.ts';
import { TIME_PROOF_FILE } from '../../evidence/manifest-signature.ts';
import { readRootFiles } from '../../evidence/time-proof/read-roots.ts';
import { verifyPath } from '../../evidence/verify/verify-path.ts';
import type { Verification } from '../../model/verification.ts';
import { describeDossier } from '../../publish/dossier-files.ts';
import { EXIT } from '../exit.ts';
import { printable } from '../printable.ts';
import { programVersion } from '../program-version.ts';
import type { Words } from '../words/en.ts';

/** `hearsay verify`: what was checked, what failed, what nothing here can prove. */
export async function runVerify(
  folder: string,
  options: {
    readonly json?: boolean;
    readonly key?: string;
    readonly head?: string;
    readonly roots?: readonly string[];
    readonly against?: string;
  },
  words: Words,
): Promise<number> {
  if (options.against && (await isDesk(folder))) {
    console.error(words.usage(words.noDossierAgainst(printable(folder)), ['verify']));
    return EXIT.nothing;
  }
  const verification = await verifyPath(folder, {
    ...(options.key && { fingerprint: options.key }),
    ...(options.head && { head: options.head }),
    ...(options.against && { against: await openOwnDesk(options.against) }),
    roots: await readRootFiles(options.roots ?? []),
    maker: { version: programVersion(), make: describeDossier },
  });
  console.log(options.json ? JSON.stringify(verification) : formatVerification(verification, words));
  return verification.ok ? EXIT.done : EXIT.withFailures;
}

// A dossier whose every file was touched must not fill the terminal; --json lists them all.
const MOST_SHOWN = 50;

function formatVerification(
  { ok, checked, failed, heads, times, uncheckable }: Verification,
  words: Words,
): string {
  const lines = [words.verified(ok)];
  for (const { path, problem, message } of failed.slice(0, MOST_SHOWN)) {
    lines.push(`  ${printable(path)}: ${words.problems[problem]} (${printable(message)})`);
  }
  if (failed.length > MOST_SHOWN) lines.push(`  … ${failed.length - MOST_SHOWN}`);
  lines.push(words.checked);
  for (const { what, count } of checked)
    lines.push(`  ${String(count).padStart(6)} ${words.checks(what, count)}`);
  for (const { writer, lines: count, head } of heads) lines.push(`  ${words.head(writer, count, head)}`);
  for (const { path, proves, time, authority } of times) {
    lines.push(`  ${words.proven(path === TIME_PROOF_FILE, proves, time, printable(authority), path)}`);
  }
  lines.push(words.uncheckable);
  for (const { what, why } of uncheckable) lines.push(`  ${words.unprovable(what, why)}`);
  return lines.join('\n');
}
