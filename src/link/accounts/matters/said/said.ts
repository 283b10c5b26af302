/** Clauses that say of a matter that it is so, that it is not, and that do not speak of it. */
export interface Said {
  readonly id: string;
  readonly so: readonly string[];
  readonly not: readonly string[];
  readonly none?: readonly string[];
}
