/**
 * How much of what is told an answer must say, by way, from 0 to 1, and how much its common words must weigh. Chosen on the
 * affairs of bench/affairs/read, with claim pairs of bench/gold/claims.jsonl kept at F1 0.75.
 */
export interface Least {
  readonly yes: number;
  readonly yesOfBody: number;
  readonly no: number;
  readonly open: number;
  readonly back: number;
  readonly outcome: number;
  readonly pointed: number;
}

export const CHINESE: Least = {
  yes: 0.3,
  yesOfBody: 0.45,
  no: 0.15,
  open: 0.15,
  back: 0.08,
  outcome: 0.14,
  pointed: 0.2,
};

/** English clauses are longer, and have less of one another. */
const SHORTER = 0.6;
export const ENGLISH: Least = {
  yes: 0.25,
  yesOfBody: CHINESE.yesOfBody * SHORTER,
  no: CHINESE.no * SHORTER,
  open: CHINESE.open * SHORTER,
  back: CHINESE.back * SHORTER,
  outcome: CHINESE.outcome * SHORTER,
  pointed: CHINESE.pointed * SHORTER,
};

/** What came of it names its matter in a word that may be common: so much of what a rare one weighs. */
export const SOME = 0.4;
/** One word that is so much of a clause is what it says. */
export const MUCH = 0.28;
