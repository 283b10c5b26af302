// Written by bench/train-match.mjs; do not edit.

/** By sign (src/link/known-claims/signs.ts), what it adds to a claim's score. */
export const MATCH_WEIGHTS: Readonly<Record<string, number>> = {
  words: 0.611,
  'words-of-best': 0.309,
  letters: 1.286,
  'letters-of-best': 1.671,
  'letters-place': -0.326,
  'text-said': 0.282,
  'text-rare-said': 1.365,
  'title-said': 1.255,
  'title-rare-said': 1.098,
  'names-said': 0.539,
  'deeds-said': 0.8,
  'text-word-for-word': -0.525,
  'post-answered': 2.115,
  'post-rare-answered': 1.935,
  'post-names-answered': 0.488,
  'post-deeds-answered': 1.503,
  'rarest-shared': 1.536,
  'second-shared': 0.469,
  'third-shared': 0.632,
  'rarest-missing': 1.103,
  'post-second-missing': -1.097,
  'shared-count': 0.307,
  'longest-run': 0.174,
  'numbers-shared': 1.213,
  'numbers-missing': -0.336,
  'same-year': 0.537,
  'other-year': -0.44,
  'same-month': 1.735,
  'poster-named': -0.269,
  'poster-of-self': 1.877,
  'both-film': 1.039,
  'both-photo': 2.015,
  'photo-not-film': -1.781,
  illustrated: 0.319,
  'text-length': -0.234,
  asks: 1.539,
};

/** Added to the score of every claim; that of "none of them" is 0. */
export const BIAS = -11.667;
