import type { Writable } from 'node:stream';
import { z } from 'zod';
import type { ClaimIndex, ClaimMatches } from '../../link/known-claims/match-claims.ts';
import { writeLine } from '../json-lines.ts';
import { parseRow, RowError, RowIdSchema } from './row.ts';

const MatchRowSchema = z.looseObject({ id: RowIdSchema, text: z.string() });

export interface MatchPipeOptions {
  readonly lines: AsyncIterable<string>;
  readonly index: ClaimIndex;
  /** How many claims to name for each text. */
  readonly top: number;
  readonly out: Writable;
  readonly onProblem: (line: number, message: string) => void;
}

/** `hearsay match`: texts in; for each, as it comes, the claims that it may repeat. */
export async function runMatchPipe({ lines, index, top, out, onProblem }: MatchPipeOptions): Promise<void> {
  let number = 0;
  for await (const line of lines) {
    number++;
    try {
      const { id, text } = parseRow(MatchRowSchema, line);
      await writeLine(out, JSON.stringify({ id, ...formatMatches(index.match(text, top)) }));
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      onProblem(number, error.message);
    }
  }
}

function formatMatches({ ranked, first }: ClaimMatches) {
  return {
    ranked: ranked.map(({ claim }) => claim.id),
    scores: ranked.map(({ score }) => roundScore(score)),
    first: first && {
      suggest: first.suggest,
      confirm: first.confirm,
      reasons: first.reasons,
      claim: first.claim,
    },
  };
}

function roundScore(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
