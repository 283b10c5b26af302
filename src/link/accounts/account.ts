import type { Speaker, Statement } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import type { ClauseKeys } from '../claims/clause-keys.ts';
import type { Member } from '../member.ts';
import type { Side } from './read-sides.ts';

/** What a clause of a report tells, whoever says it: a part of a statement, or the report's own words. */
export interface Account {
  readonly member: Member;
  readonly span: Span;
  readonly sentence: Span;
  /** Whose statement it is part of; null for the report's own words. */
  readonly statement: Statement | null;
  /** Who says so, by his words; empty where a paper says it itself. */
  readonly source: string;
  /** What he is; null for a paper's own words. */
  readonly speaker: Speaker | null;
  /** What it says of the matters of the list. */
  readonly sides: readonly Side[];
  /** What it says yes or no of in other words. */
  readonly wordSides: readonly Side[];
  /** What it is about, read when asked for: most clauses of a long story are compared with none. */
  readonly about: () => About;
}

export interface About {
  /** Its terms by weight. */
  readonly terms: ReadonlyMap<string, number>;
  /** The terms of its sentence and of the one before: what it speaks of without naming it again. */
  readonly around: ReadonlySet<string>;
  /** Its terms as keys that Chinese and English share. */
  readonly keys: ClauseKeys;
  /** The things of the list that it names, and those that its sentence and the one before name. */
  readonly things: ReadonlySet<string>;
  readonly thingsNear: ReadonlySet<string>;
  /** The persons that its sentence names, and the days, as ISO dates. */
  readonly persons: readonly string[];
  readonly days: readonly string[];
}
