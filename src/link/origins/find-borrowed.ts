import type { Borrowed } from '../../model/origin.ts';
import type { Report } from '../../model/report.ts';
import { cutPieces, findRuns, type Pieces, type Run, spanOfRun } from '../../text/equal-runs.ts';
import { findQuotations } from '../../text/quotations.ts';

/**
 * Han characters or words in a row that stand in both: a sentence. Less is a name with its title, or a stock phrase; a
 * place, a date and a body's full name come to a dozen characters.
 */
const LEAST_HAN = 20;
const LEAST_WORDS = 12;

/** Finds what a report has from others, whose texts are cut once however often they are asked for. */
export interface BorrowedFinder {
  find(report: Report, earlier: readonly Report[]): Borrowed;
}

/** What the report's own letters are, and which of them somebody is quoted with. */
interface Letters extends Pieces {
  /** Pieces of the title, which stand before all others. */
  readonly ofTitle: number;
  readonly isQuoted: Uint8Array;
  readonly least: number;
}

export function createBorrowedFinder(): BorrowedFinder {
  const known = new Map<string, Letters>();
  const lettersOf = (report: Report): Letters => {
    let letters = known.get(report.id);
    if (letters === undefined) {
      letters = readLetters(report);
      known.set(report.id, letters);
    }
    return letters;
  };

  return {
    /**
     * Passages of a report that earlier ones have word for word, in order, each from the first that has it. A quotation
     * alone is none: both may have heard it. `earlier` the first ones first.
     */
    find(report, earlier) {
      const own = lettersOf(report);
      const isTaken = new Uint8Array(own.hashes.length);
      const found: (Run & { readonly from: Report })[] = [];
      for (const from of earlier) {
        for (const run of findRuns(own, lettersOf(from), own.least)) {
          if (!isBorrowed(own, run, isTaken)) continue;
          isTaken.fill(1, run.at, run.at + run.length);
          found.push({ ...run, from });
        }
      }
      found.sort((a, b) => a.at - b.at);
      const letters = own.hashes.length - own.ofTitle;
      return {
        share:
          letters === 0 ? 0 : isTaken.subarray(own.ofTitle).reduce((sum, each) => sum + each, 0) / letters,
        passages: found.map(({ at, of, length, from }) => ({
          span: spanOfRun(own, at, length),
          from: { report: from.id, span: spanOfRun(lettersOf(from), of, length) },
          reasons: [{ rule: 'borrowed:same-words', span: null, note: `${length}` }],
        })),
      };
    },
  };
}

/** Enough of a run lies outside quotations, in the body, and was not found in an earlier report. */
function isBorrowed(
  { ofTitle, isQuoted, least }: Letters,
  { at, length }: Run,
  isTaken: Uint8Array,
): boolean {
  let own = 0;
  for (let i = Math.max(at, ofTitle); i < at + length; i++) if (!isQuoted[i] && !isTaken[i]) own++;
  return own >= least;
}

function readLetters({ text, blocks }: Report): Letters {
  const pieces = cutPieces(text);
  const isQuoted = new Uint8Array(pieces.starts.length);
  const quotations = findQuotations(text, { start: 0, end: text.length });
  for (let at = 0, next = 0; at < isQuoted.length; at++) {
    while (next < quotations.length && quotations[next]!.end <= pieces.starts[at]!) next++;
    if (next < quotations.length && quotations[next]!.start <= pieces.starts[at]!) isQuoted[at] = 1;
  }
  const endOfTitle = blocks.find(({ role }) => role === 'title')?.end ?? 0;
  const han = text.match(HAN)?.length ?? 0;
  return {
    ...pieces,
    isQuoted,
    ofTitle: pieces.starts.filter((start) => start < endOfTitle).length,
    least: han * 2 > pieces.starts.length ? LEAST_HAN : LEAST_WORDS,
  };
}
const HAN = /\p{Script=Han}/gu;
