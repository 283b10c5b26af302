import { formatCanonicalJson } from '../../evidence/canonical-json.ts';
import { digestOf } from '../../evidence/digest.ts';
import { digestToDecisionId, type JournalledDecision } from '../../model/decision.ts';
import { DeskError } from '../../model/desk-error.ts';
import { decisionsInForce } from '../decisions-in-force.ts';
import type { OnNotice } from '../desk-notice.ts';
import { readJournals } from '../journal-contents.ts';
import { openDesk } from '../open-desk.ts';
import { readShown } from '../shown.ts';
import type { Asked } from './asked.ts';
import { askedToDecided } from './asked-to-decided.ts';
import { findContradicted } from './find-contradicted.ts';

export interface DecideOptions {
  /** The desk's folder. */
  readonly desk: string;
  readonly asked: Asked;
  readonly by: string;
  readonly reason: string;
  /** Whether earlier decisions that say otherwise give way. */
  readonly overrule: boolean;
  readonly clock: () => Date;
  readonly onNotice: OnNotice;
}

/**
 * Writes a human's decision into the desk's journal, signed; it is safe on disk when this resolves, and the next
 * build follows it. DeskError for what cannot be decided; then nothing is written.
 */
export async function decide(options: DecideOptions): Promise<JournalledDecision> {
  const { asked, by, reason, overrule, clock } = options;

  // What the ids mean is what the last dossier of this desk showed.
  const shown = await readShown(options.desk);
  const desk = await openDesk(options.desk, clock, options.onNotice);
  try {
    const { decisions } = await readJournals(desk.journalFolder);
    const decided = askedToDecided(asked, shown, decisions);
    const inForce = decisionsInForce(decisions);

    // Once is enough, and nobody is contradicted unawares.
    const same = inForce.find((each) => JSON.stringify(each.decided) === JSON.stringify(decided));
    if (same !== undefined) throw new DeskError('already-so', same.id);
    if (!overrule) {
      const contradicted = findContradicted(decided, inForce);
      if (contradicted.length > 0) throw new DeskError('contradicts', contradicted.map(nameOf).join('; '));
    }

    const line = await desk.journal.append({ kind: 'decision', by, reason, decided });
    const id = digestToDecisionId(digestOf(Buffer.from(formatCanonicalJson(line))));
    return { id, by, reason, time: line.time, decided };
  } finally {
    await desk.close();
  }
}

function nameOf({ id, by, reason }: JournalledDecision): string {
  return `${id} (${by}: ${reason})`;
}
