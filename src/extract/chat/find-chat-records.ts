import { mapSpans } from '../../model/map-spans.ts';
import type { Speaker } from '../../model/statement.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Span } from '../../text/span.ts';
import { type FoundRecords, findRecords } from '../find-records.ts';
import type { LanguagePack } from '../pack.ts';
import { createPassage, type Extractable } from '../passage.ts';
import { createMessagePassages } from './message-passages.ts';
import { findMessageStatements } from './message-statements.ts';
import { withLabels } from './with-labels.ts';

/** Finds what is said in a chat: each message by its label, and within the messages what any text may hold. */
export function findChatRecords(
  report: Extractable,
  transcript: Transcript,
  pack: LanguagePack,
): FoundRecords {
  // What the messages themselves say. In a chat a label is no identity; who answered a question or sent a mail is known, and
  // whoever put the questions of a mail is the one to whom its answers were sent: the reporter.
  const passage = createPassage(report);
  const asking = transcript.messages.filter(({ side }) => side === 'self').map(({ label }) => label?.start);
  const speakerOf = (label: Span): Speaker => {
    if (report.kind !== 'record') return 'unknown';
    return asking.includes(label.start) ? 'media' : pack.speakerAt(passage, label, []);
  };
  const said = findMessageStatements(report.text, transcript, pack, speakerOf, report.kind === 'record');

  // What is told in them, day by day, with the places in the whole text.
  const told = createMessagePassages(report, transcript).map(({ passage, offset }) =>
    shift(findRecords(passage, pack), offset),
  );
  return {
    mentions: told.flatMap(({ mentions }) => mentions),
    statements: [
      ...said,
      ...withLabels(
        report.text,
        told.flatMap(({ statements }) => statements),
        said,
        transcript,
        speakerOf,
      ),
    ],
    references: told.flatMap(({ references }) => references),
    incidents: oneMain(told.flatMap(({ incidents }) => incidents)),
  };
}

/** A chat mainly tells of one thing, as any report does: the first; what later days begin with is no other case. */
function oneMain(incidents: FoundRecords['incidents']): FoundRecords['incidents'] {
  const first = incidents.find(({ main }) => main);
  return incidents.filter((incident) => !incident.main || incident === first);
}

function shift(records: FoundRecords, offset: number): FoundRecords {
  return mapSpans(records, null, (span) => ({
    ...span,
    start: span.start + offset,
    end: span.end + offset,
  })) as FoundRecords;
}
