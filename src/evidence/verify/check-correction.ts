import { isCorrection } from '../../model/decision.ts';
import type { ExactDossierReport } from '../../model/dossier-document.ts';
import { CORRECTED, textAsRead } from '../../model/text-as-read.ts';
import { createCodePointMap } from '../../text/code-points.ts';
import { isSpan } from '../../text/span.ts';
import { type Digested, digestOf } from '../digest.ts';
import { evidencePath } from './check-evidence.ts';
import type { Journalled } from './check-journals.ts';
import type { Lack } from './lack.ts';

/**
 * What a corrected report of a sealed dossier lacks: with the machine's words put back its text is the one that was read,
 * which is preserved and journalled; and each correction is a decision of the journal, letter by letter.
 */
export function lacksOfCorrection(
  { report }: ExactDossierReport,
  digests: ReadonlyMap<string, Digested>,
  journalled: Journalled,
): Lack[] {
  const { id, text, capture, part, reader, correction } = report;
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
  for (const { span, read, id: decision, by, reason, time } of correction.lines) {
    const told = journalled.decisions.get(decision);
    const isTold =
      told !== undefined &&
      isCorrection(told) &&
      told.by === by &&
      told.reason === reason &&
      told.time === time &&
      told.decided.report === id &&
      told.decided.lines.some(({ exact, words }) => exact === read && words === span.exact);
    if (!isTold) {
      lacks.push({
        problem: 'not-journalled',
        message: `no journal line says what ${by} corrected, ${decision}.`,
      });
    }
  }
  return lacks;
}
