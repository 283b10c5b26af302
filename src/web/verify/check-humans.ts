import type { Journalled } from './check-journals.ts';
import { fieldOf, formatCanonical, type Json, listOf, stringOf } from './read-json.ts';

/** What a record shows of the line that tells it. */
export const DECIDED = ['by', 'reason', 'time'] as const;
const ASKED = ['by', 'asked', 'question', 'channel', 'at', 'deadline', 'attachments', 'time'] as const;
const ANSWERED = ['by', 'outcome', 'at', 'attachments', 'time'] as const;

/** What people did about a story, by kind: the records, and those of them that the journal does not say so of. */
export interface Humans {
  readonly decisions: HumanRecords;
  readonly inquiries: HumanRecords;
}

interface HumanRecords {
  readonly count: number;
  /** Ids. */
  readonly unsaid: readonly string[];
}

/**
 * Decisions, assessments, settled names and conflicts, and inquiries are called by the lines that say so: d or q, and the digits of the
 * line's digest. Each must say what its line does, and an inquiry have all answers that the journal has, and no others.
 * `captureOf` gives the captured bytes of a report.
 */
export function checkHumans(
  story: Json,
  journalled: Journalled,
  captureOf: (report: string) => string | null,
): Humans {
  const lineOf = (record: Json): Json => journalled.lineOf(stringOf(record, 'id').slice(1)) ?? null;
  const decisions = decidedIn(story);
  const inquiries = listOf(story, 'inquiries');
  const unsaid = (records: readonly Json[], isSaid: (record: Json) => boolean) => ({
    count: records.length,
    unsaid: records.filter((record) => !isSaid(record)).map((record) => stringOf(record, 'id')),
  });
  return {
    decisions: unsaid(decisions, (record) => {
      const line = lineOf(record);
      const written = fieldOf(line, 'decided') ?? null;
      const shown = fieldOf(record, 'decided') ?? null;
      return hasSame(line, record, DECIDED) && hasSame(written, shown, Object.keys(shown ?? {}));
    }),
    inquiries: unsaid(inquiries, (record) => {
      const written = journalled.answersOf(stringOf(record, 'id'));
      const shown = listOf(record, 'answers');
      const isAnswered = (answer: Json, at: number): boolean => {
        const report = fieldOf(answer, 'report') ?? null;
        const line = written[at] ?? null;
        // An answer whose words could not be read is shown without a report.
        const isOfReport = report === null || captureOf(String(report)) === fieldOf(line, 'capture');
        return hasSame(line, answer, ANSWERED) && isOfReport;
      };
      return (
        hasSame(lineOf(record), record, ASKED) && written.length === shown.length && shown.every(isAnswered)
      );
    }),
  };
}

/** All that was decided, in the form of the journal: what a record shows of it is under `decided`. */
function decidedIn(story: Json): Json[] {
  const withDecided = (record: Json, decided: Json): Json => ({
    ...(record as { readonly [key: string]: Json }),
    decided,
  });
  return [
    ...listOf(story, 'decisions'),
    ...listOf(story, 'assessments').map((record) =>
      withDecided(record, { verb: 'assess', value: fieldOf(record, 'value') ?? null }),
    ),
    ...[...listOf(story, 'possiblySame'), ...listOf(story, 'conflicts')].flatMap((record) => {
      const settled = fieldOf(record, 'settled') ?? null;
      return settled === null ? [] : [withDecided(settled, { verb: fieldOf(settled, 'as') ?? null })];
    }),
  ];
}

export function hasSame(a: Json, b: Json, keys: readonly string[]): boolean {
  return (
    a !== null &&
    keys.every((key) => formatCanonical(fieldOf(a, key) ?? null) === formatCanonical(fieldOf(b, key) ?? null))
  );
}
