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
  const check = (corrected: Json, says: (decided: Json) => boolean) => {
    const told = journalled.lineOf(stringOf(corrected, 'id').slice(1)) ?? null;
    const decided = fieldOf(told, 'decided') ?? null;
    const isTold = hasSame(told, corrected, DECIDED) && stringOf(decided, 'report') === id && says(decided);
    if (!isTold) fail('not-journalled');
  };
  for (const line of lines) {
    const words = stringOf(fieldOf(line, 'span'), 'exact');
    check(line, (decided) =>
      stringOf(decided, 'verb') === 'sender'
        ? stringOf(decided, 'name') === words
        : stringOf(decided, 'verb') === 'correct' &&
          listOf(decided, 'lines').some(
            (one) => stringOf(one, 'exact') === stringOf(line, 'read') && stringOf(one, 'words') === words,
          ),
    );
  }
  const transcript = fieldOf(report, 'transcript');
  for (const one of listOf(correction, 'messages')) {
    const number = Number(fieldOf(one, 'message'));
    const message = listOf(transcript, 'messages')[number];
    const separator = listOf(transcript, 'separators').findLast((each) => fieldOf(each, 'before') === number);
    const what = stringOf(one, 'what');
    check(one, (decided) => {
      if (what === 'side')
        return (
          stringOf(decided, 'verb') === 'side' && stringOf(decided, 'side') === stringOf(message, 'side')
        );
      const value = what === 'time' ? stringOf(message, 'time') : stringOf(separator, 'value');
      const of = what === 'time' ? 'message' : 'separator';
      return (
        stringOf(decided, 'verb') === 'time' &&
        stringOf(decided, 'of') === of &&
        stringOf(decided, 'value') === value
      );
    });
  }
}

/** Offsets count code points, which are the places of a text that is spread out. */
function textAsRead(text: string, lines: readonly Json[]): string {
  const points = Array.from(text);
  let asRead = '';
  let from = 0;
  for (const line of lines) {
    const span = fieldOf(line, 'span');
    const [start, end] = [Number(fieldOf(span, 'start')), Number(fieldOf(span, 'end'))];
    const read = stringOf(line, 'read');
    asRead += points.slice(from, start).join('') + read;
    // A line that was added goes with the break after it, the last with that before it.
    if (read === '' && end === points.length) asRead = asRead.slice(0, -1);
    from = read === '' ? end + 1 : end;
  }
  return asRead + points.slice(from).join('');
}
