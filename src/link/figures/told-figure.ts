import type { Scope } from '../conflicts/amount-scope.ts';
import type { Member } from '../member.ts';
import type { Figure } from './figure.ts';

/** A figure with what its report says about it. */
export interface ToldFigure {
  readonly member: Member;
  readonly figure: Figure;
  /** What happened to what it counts, by ids of `EVENT_KINDS`. */
  readonly kinds: ReadonlySet<string>;
  /** Whether its own clause says so, not only its sentence. */
  readonly isNear: boolean;
  readonly scope: Scope;
  /** What it is for each of: 每月, "a head"; '' where it is of all. */
  readonly per: string;
  /** Whether it is an account of one side. */
  readonly isOfOneSide: boolean;
  /** How many figures of its dimension its sentence gives. */
  readonly beside: number;
  /** Whether its words leave it open: 据她了解, "as far as I know". */
  readonly isHedged: boolean;
  readonly sentence: string;
  /** The words of its sentence that tell what it is about. */
  readonly words: ReadonlySet<string>;
}
