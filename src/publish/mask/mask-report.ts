import type { Correction } from '../../model/correction.ts';
import type { DossierReport } from '../../model/dossier.ts';
import type { Report } from '../../model/report.ts';
import type { MaskedText } from './apply-masks.ts';
import { maskRecord, type RecordMasking } from './mask-record.ts';

/** A report with its masked text, and without what leads to its captured bytes; `digestOf` as in `MaskOptions`. */
export function maskReport(
  entry: DossierReport,
  { text, masks }: MaskedText,
  masking: RecordMasking,
  digestOf: (text: string) => string,
): DossierReport {
  const { report } = entry;
  const masked = maskRecord(entry, report.id, masking);
  return {
    ...masked,
    report: {
      ...masked.report,
      title: titleOf(report, masked.report, text),
      text,
      textDigest: digestOf(text),
      ...(masked.report.transcript && { transcript: withoutMessageIds(masked.report.transcript) }),
      ...(masked.report.correction && { correction: withoutMisread(masked.report.correction) }),
    },
    captures: masked.captures.map((capture) => ({ ...capture, bytes: null })),
    masking: { original: masking.salted(report.textDigest), masks: [...masks] },
  };
}

/** The title also stands in the text: there and here it reads the same. */
function titleOf(report: Report, masked: Report, text: string): string | null {
  const at = report.blocks.findIndex(({ role }) => role === 'title');
  const block = report.blocks[at];
  if (block === undefined || report.text.slice(block.start, block.end) !== report.title) return masked.title;
  const { start, end } = masked.blocks[at]!;
  return text.slice(start, end);
}

function withoutMessageIds(transcript: NonNullable<Report['transcript']>): NonNullable<Report['transcript']> {
  return { ...transcript, messages: transcript.messages.map((message) => ({ ...message, id: null })) };
}

/** A name that was misread is known by no rule. */
function withoutMisread({ lines, ...correction }: Correction): Correction {
  return { ...correction, lines: lines.map((line) => ({ ...line, read: null })) };
}
