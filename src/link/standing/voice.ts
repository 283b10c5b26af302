import type { Stance } from '../../model/claim.ts';
import type { Statement } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import type { Member } from '../member.ts';

/** One appearance of a claim, with what standing asks of it. */
export interface Voice {
  readonly member: Member;
  readonly statement: Statement;
  readonly span: Span;
  readonly stance: Stance;
}
