import type { Span } from '../../text/span.ts';
import type { ClauseKeys } from '../claims/clause-keys.ts';
import type { Scope } from '../conflicts/amount-scope.ts';
import type { Member } from '../member.ts';
import type { Moment } from './moment.ts';

/** A moment with what its report says happened then. */
export interface ToldMoment {
  readonly member: Member;
  readonly span: Span;
  readonly moment: Moment;
  /** Ids of `MOMENT_KINDS`, by its own clause, else its sentence. */
  readonly kinds: ReadonlySet<string>;
  readonly isNear: boolean;
  readonly scope: Scope;
  readonly isOfOneSide: boolean;
  readonly sentence: string;
  /** The words of its sentence, times left out. */
  readonly words: ReadonlySet<string>;
  readonly keys: () => ClauseKeys;
}
