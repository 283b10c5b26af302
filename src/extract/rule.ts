/** A rule as reasons name it, with the phrase that it was made for. */
export interface Rule {
  readonly id: string;
  /** A phrase on which it fires, of an invented incident. */
  readonly example: string;
}

/** Rules of one table under the prefix that reasons name them with: `act:deny`. */
export function prefixed(prefix: string, rules: readonly Rule[]): Rule[] {
  return rules.map(({ id, example }) => ({ id: `${prefix}:${id}`, example }));
}
