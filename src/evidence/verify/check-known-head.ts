import type { Digest } from '../../model/digest.ts';
import type { Journalled } from './check-journals.ts';
import type { Findings } from './findings.ts';

/** Looks for a line that somebody knows the journal to have had; and says what that leaves open. */
export function checkKnownHead(
  head: Digest | null,
  chains: readonly string[],
  journalled: Journalled,
  findings: Findings,
): void {
  if (head !== null && !journalled.hasLine(head)) {
    // Of several chains nobody can say which one it was.
    findings.fail(
      chains.length === 1 ? chains[0]! : 'journal',
      'broken-chain',
      `No line has the digest ${head}.`,
    );
  }
  findings.cannotCheck('completeness', head === null ? `${LEFT_OUT} ${CUT_OFF}` : LEFT_OUT);
}

const LEFT_OUT = 'That nothing was left out.';
const CUT_OFF =
  'Nor that nothing was cut off the end of the journal, or all of it signed anew: a head that was kept elsewhere (--head) tells.';
