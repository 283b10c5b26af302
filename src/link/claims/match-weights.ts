// Written by bench/train-match.mjs; do not edit.

/** By sign (src/link/claims/signs.ts), what it adds to a claim's score. */
export const MATCH_WEIGHTS: Readonly<Record<string, number>> = {
  'words': 0.595,
  'words-of-best': 0.287,
  'letters': 1.258,
  'letters-of-best': 1.649,
  'letters-place': -0.325,
  'text-said': 0.406,
  'text-rare-said': 1.397,
  'title-said': 1.312,
  'title-rare-said': 1.137,
  'names-said': 0.542,
  'deeds-said': 0.817,
  'text-word-for-word': -0.594,
  'post-answered': 2.105,
  'post-rare-answered': 1.918,
  'post-names-answered': 0.494,
  'post-deeds-answered': 1.520,
  'rarest-shared': 1.516,
  'second-shared': 0.449,
  'third-shared': 0.659,
  'rarest-missing': 1.133,
  'post-second-missing': -1.170,
  'shared-count': 0.325,
  'longest-run': 0.184,
  'numbers-shared': 1.211,
  'numbers-missing': -0.332,
  'same-year': 0.541,
  'other-year': -0.435,
  'same-month': 1.731,
  'poster-named': -0.243,
  'poster-of-self': 1.880,
  'both-film': 1.043,
  'both-photo': 2.022,
  'photo-not-film': -1.792,
  'illustrated': 0.322,
  'text-length': -0.213,
  'asks': 1.544,
};

/** Added to the score of every claim; that of "none of them" is 0. */
export const BIAS = -11.659;
