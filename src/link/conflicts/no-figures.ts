import type { Span } from '../../text/span.ts';
import type { Amount } from './read-amount.ts';

/** Figures of things of no list that are none to contradict, each with the words it was made for. */
export const NO_FIGURES: readonly {
  readonly example: string;
  readonly ahead?: RegExp;
  readonly behind?: RegExp;
}[] = [
  { example: '定价500元以下', behind: /^(?:以下|以上|以内|以內|起|封顶|封頂)/ },
  {
    example: '定价10万-20万元',
    ahead: /\d[万萬亿億]?元?\s*(?:[-–—~～至到]|to|and)\s*$/i,
    behind: /^(?:\/.)?\s*(?:[-–—~～至到]|to|and)\s*(?:约|約)?[$£€]?\d/i,
  },
  { example: '比导航多走0.5公里', ahead: /[多少高低超差贵貴便宜省](?:了|出|走|花|付|收|交|算|跑)?$/ },
  { example: '某公司等3家', ahead: /等$/ },
  { example: '一个体重60公斤的人', ahead: /(?:假设|假設|一个|一個|若|按)[^，。]{0,12}$/ },
  { example: '截至5月28日已收获355万亩', ahead: /(?:截至|截止|累计|累計|已经|已經|目前)[^。]*$/ },
];

/** Whether a figure is one that another may contradict: no limit, no part of a range, no difference. */
export function isPlainFigure(text: string, sentence: Span, span: Span, { bound }: Amount): boolean {
  if (bound !== 'exactly' && bound !== 'about') return false;
  const [before, after] = [text.slice(sentence.start, span.start), text.slice(span.end, sentence.end)];
  return !NO_FIGURES.some(
    ({ ahead, behind }) => ahead?.test(before) === true || behind?.test(after) === true,
  );
}
