/** A kind of thing of which accounts say yes and no, by its words in both languages. Both with flag `i`, for folded text. */
export interface Thing {
  readonly id: string;
  readonly zh: RegExp;
  readonly en: RegExp;
}
