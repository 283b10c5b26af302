import type { Grammar } from '../grammar.ts';

export const EN_TIMES: Grammar = {
  language: 'en',
  fragments: {},
  fold: (text) => text,
  trigger: /(?!)/g,
  parts: [],
  measures: [],
  measureGap: '(?!)',
  lengths: [],
  gaps: [],
  ranges: [],
  bounds: [],
  vague: [],
  coarseFirst: false,
  shiftTimex: 'second',
  isNoise: () => false,
  ahead: { before: /(?!)/, after: /(?!)/ },
};
