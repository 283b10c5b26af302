import { join } from 'node:path';
import { readRoots } from '../../evidence/time-proof/read-roots.ts';
import { DeskError } from '../../model/desk-error.ts';
import type { OnNotice } from '../desk-notice.ts';
import { openDesk } from '../open-desk.ts';
import { type AskingOptions, type ObtainedToken, obtainToken } from './obtain-token.ts';

export interface StampOutcome {
  readonly stamped: readonly ObtainedToken[];
  /** Why an authority gave nothing. */
  readonly refused: readonly DeskError[];
}

/**
 * Has authorities say that the journal of a desk existed up to its last line, and all that it speaks of with it. Each
 * token is kept with what was asked and its certificates, and is a line of the journal. Throws DeskError `stopped`, and
 * what opening a desk throws.
 */
export async function stampDesk(
  folder: string,
  options: Omit<AskingOptions, 'roots'> & { readonly onNotice: OnNotice },
): Promise<StampOutcome> {
  const desk = await openDesk(folder, options.clock, options.onNotice);
  try {
    const { head } = desk.journal.head();
    const asking = { ...options, roots: await readRoots(join(folder, 'roots')) };

    // Ask all of them at once about the same line.
    const answers = await Promise.all(
      options.authorities.map((authority) => obtainToken(head, authority, asking)),
    );
    const stamped = answers.filter((answer): answer is ObtainedToken => !(answer instanceof DeskError));

    // Evidence first, journal second.
    for (const { authority, request, response, chain } of stamped) {
      const [asked, answered, certificates] = await Promise.all(
        [request, response, chain].map((content) => desk.objects.put(content)),
      );
      await desk.journal.append({
        kind: 'timestamp',
        proves: head,
        authority,
        request: asked!,
        response: answered!,
        chain: certificates!,
      });
    }
    return { stamped, refused: answers.filter((answer) => answer instanceof DeskError) };
  } catch (error) {
    throw options.signal.aborted ? new DeskError('stopped', folder, { cause: error }) : error;
  } finally {
    await desk.close();
  }
}
