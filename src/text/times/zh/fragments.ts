/** Pieces of patterns that several rules share. Digits are ASCII and signs simplified: the text is folded. */
export const FRAGMENTS = {
  s: '[ \\t\\u00a0\\u3000]{0,2}',
  /** 2023, 二〇二三. Four digits only: 95年 is as often a length. */
  year4: '(?:1[0-9]|2[01])\\d{2}|[一二][〇○零一二三四五六七八九]{3}',
  year2: '\\d{2}|[〇○零一二三四五六七八九]{2}',
  month: '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]',
  day: '3[01]|[12]\\d|0?[1-9]|三十一?|廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?|[一二三四五六七八九]',
  hour: '2[0-4]|1\\d|0?\\d|二十[一二三四]?|十[一二三四五六七八九]?|[零〇一二两三四五六七八九]',
  minute: '[0-5]?\\d|[二三四五]?十[一二三四五六七八九]?|[零〇]?[一二三四五六七八九]',
  /** The number of a length: 3, 2.5, 两, 二十, 一百二十. */
  count: '\\d{1,4}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百]{1,5}',
  ordinal: '1\\d|[1-9]|十[一二]?|[一二三四五六七八九]',
  till: '{s}(?:至|到|直到|直至|-{1,2}|—{1,2}|–|~|～|－){s}',
  last: '大?上上|上上|上',
  weekday: '(?:周|星期|礼拜)',
} as const;
