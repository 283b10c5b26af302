import type { Span } from '../../text/span.ts';

/** A stretch of a report that tells a case of its own: whole sentences, with the heading over it where it has one. */
export interface ToldCase {
  readonly span: Span;
  readonly heading: Span | null;
  /** The id of the rule that tells it from the main matter. */
  readonly rule: string;
}
