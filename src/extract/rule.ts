/** A rule as reasons name it, with the phrase that it was made for. */
export interface Rule {
  readonly id: string;
  /** A phrase on which it fires, of an invented incident. */
  readonly example: string;
}
