/** Words that say by themselves that something is so, or is not; a negation before them turns them round. Both with flag `g`. */
export interface MatterWords {
  readonly so: RegExp;
  readonly not?: RegExp;
}

/** What can be so or not so in most affairs: somebody was told, money was paid, a test was passed. */
export interface Matter {
  readonly id: string;
  /** Two clauses that cannot both be so. */
  readonly example: string;
  /** Whether two clauses must name the same thing beside it: somebody is told of something in every affair, hardly anybody is in intensive care. */
  readonly isGeneral: boolean;
  /** Whether it may be so today and not tomorrow: a lift that works, money that is paid at last. */
  readonly changes: boolean;
  readonly zh: MatterWords;
  readonly en: MatterWords;
}
