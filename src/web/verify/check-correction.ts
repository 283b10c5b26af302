import { CORRECTED } from '../../model/text-as-read.ts';
import { evidencePath } from './check-evidence.ts';
import { DECIDED, hasSame } from './check-humans.ts';
import type { Journalled } from './check-journals.ts';
import { digestOfText } from './crypto.ts';
import type { Findings } from './findings.ts';
import { fieldOf, type Json, listOf, stringOf } from './read-json.ts';

/**
 * A report that a human corrected: with the machine's words put back its text is the one that was read, which is preserved
 * and journalled; and each line of the correction is a decision of the journal, letter by letter.
 */
export async function checkCorrection(
  report: Json,
  digests: ReadonlyMap<string, string>,
  journalled: Journalled,
  findings: Findings,
): Promise<void> {
  const id = stringOf(report, 'id');
  const reader = stringOf(report, 'reader');
  const correction = fieldOf(report, 'correction');
  const fail = (problem: Parameters<Findings['fail']>[1]) => findings.fail('dossier.json', problem, id);
  if (correction === undefined) {
    if (reader.endsWith(CORRECTED)) fail('wrong-words');
    return;
  }
  const lines = listOf(correction, 'lines');
  const original = stringOf(correction, 'original');
  if ((await digestOfText(textAsRead(stringOf(report, 'text'), lines))) !== original) fail('wrong-words');
  if (!digests.has(evidencePath(original))) fail('missing-evidence');
  if (!journalled.isWhole) return;
  const reading = {
    capture: stringOf(report, 'capture'),
    part: fieldOf(report, 'part') ?? null,
    reader: reader.slice(0, -CORRECTED.length),
    text: original,
  };
  if (!journalled.has(reading)) fail('not-journalled');
  for (const line of lines) {
    const told = journalled.lineOf(stringOf(line, 'id').slice(1)) ?? null;
    const decided = fieldOf(told, 'decided');
    const words = stringOf(fieldOf(line, 'span'), 'exact');
    const isTold =
      hasSame(told, line, DECIDED) &&
      stringOf(decided, 'verb') === 'correct' &&
      stringOf(decided, 'report') === id &&
      listOf(decided, 'lines').some(
        (one) => stringOf(one, 'exact') === stringOf(line, 'read') && stringOf(one, 'words') === words,
      );
    if (!isTold) fail('not-journalled');
  }
}

/** Offsets count code points, which are the places of a text that is spread out. */
function textAsRead(text: string, lines: readonly Json[]): string {
  const points = Array.from(text);
  const parts: string[] = [];
  let from = 0;
  for (const line of lines) {
    const span = fieldOf(line, 'span');
    const [start, end] = [Number(fieldOf(span, 'start')), Number(fieldOf(span, 'end'))];
    parts.push(points.slice(from, start).join(''), stringOf(line, 'read'));
    from = end;
  }
  return parts.join('') + points.slice(from).join('');
}
