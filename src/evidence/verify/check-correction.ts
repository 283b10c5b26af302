import type { CorrectedMessage } from '../../model/correction.ts';
import { isCorrection, type JournalledCorrection } from '../../model/decision.ts';
import type { ExactDossierReport } from '../../model/dossier-document.ts';
import { CORRECTED, textAsRead } from '../../model/text-as-read.ts';
import { createCodePointMap } from '../../text/code-points.ts';
import { isSpan } from '../../text/span.ts';
import { type Digested, digestOf } from '../digest.ts';
import { evidencePath } from './check-evidence.ts';
import type { Journalled } from './check-journals.ts';
import type { Lack } from './lack.ts';

type ExactCorrectedLine = NonNullable<ExactDossierReport['report']['correction']>['lines'][number];

/**
 * What a corrected report of a sealed dossier lacks: with the machine's words put back its text is the one that was read,
 * which is preserved and journalled; and each correction is a decision of the journal, letter by letter.
 */
export function lacksOfCorrection(
  { report }: ExactDossierReport,
  digests: ReadonlyMap<string, Digested>,
  journalled: Journalled,
): Lack[] {
  const { id, text, capture, part, reader, correction, transcript } = report;
  if (correction === undefined) {
    return reader.endsWith(CORRECTED)
      ? [{ problem: 'wrong-words', message: 'nothing says what was corrected in it.' }]
      : [];
  }
  const lacks: Lack[] = [];
  const { original } = correction;
  const map = createCodePointMap(text);
  const lines = correction.lines.map((line) => ({ ...line, span: map.toUtf16(line.span) }));
  if (!lines.every(({ span }) => isSpan(text, span)) || digestOf(textAsRead(text, lines)) !== original) {
    lacks.push({
      problem: 'wrong-words',
      message: `what was read before its correction is not ${original}.`,
    });
  }
  if (!digests.has(evidencePath(original))) {
    lacks.push({ problem: 'missing-evidence', message: `no text version ${original}.` });
  }
  if (!journalled.isWhole) return lacks;
  if (!journalled.hasReading(capture, part, reader.slice(0, -CORRECTED.length), original)) {
    lacks.push({ problem: 'not-journalled', message: `no journal line says that ${original} was read.` });
  }
  const check = (
    { id: decision, by, reason, time }: CorrectedMessage | ExactCorrectedLine,
    says: (decided: JournalledCorrection['decided']) => boolean,
  ) => {
    const told = journalled.decisions.get(decision);
    const isTold =
      told !== undefined &&
      isCorrection(told) &&
      told.by === by &&
      told.reason === reason &&
      told.time === time &&
      told.decided.report === id &&
      says(told.decided);
    if (!isTold) {
      lacks.push({
        problem: 'not-journalled',
        message: `no journal line says what ${by} corrected, ${decision}.`,
      });
    }
  };
  for (const line of correction.lines) {
    check(line, (decided) =>
      decided.verb === 'correct'
        ? decided.lines.some(({ exact, words }) => exact === line.read && words === line.span.exact)
        : decided.verb === 'sender' && decided.name === line.span.exact,
    );
  }
  for (const one of correction.messages ?? []) {
    const message = transcript?.messages[one.message];
    const separator = transcript?.separators.findLast(({ before }) => before === one.message);
    check(one, (decided) => {
      if (one.what === 'side') return decided.verb === 'side' && decided.side === message?.side;
      const value = one.what === 'time' ? message?.time : separator?.value;
      const of = one.what === 'time' ? 'message' : 'separator';
      return decided.verb === 'time' && decided.of === of && decided.value === value;
    });
  }
  return lacks;
}
