import { trimContent } from '../find-content.ts';
import type { DraftWay } from './draft-way.ts';

/** Verbs that tell what was said without a word of it behind them. */
const PLAIN = new Set(
  '说 称 表示 介绍 透露 解释 分析 告诉 写道 说道 认为 指出 强调 坦言 回忆 提醒 补充'.split(' '),
);

/** 桥已经封闭，镇长在会上说。: a sentence that ends with its verb tells what it began with, in no marks. */
export const BEFORE: DraftWay = {
  id: 'before',
  example: '大桥将在明天重新开放，镇长在会上说',
  find: (telling) => {
    const { parts, framed, cue, word, earlier, said } = telling;
    const { text, sentence, clauses, quotations } = parts;
    const isAlone = earlier.length === 0 && quotations.length === 0 && said.length === 0;
    if (!PLAIN.has(word) || framed.own === undefined || cue.clause === 0 || !telling.isLast || !isAlone)
      return undefined;
    if (!/^[。！？]?$/.test(text.slice(cue.end, sentence.end).trim())) return undefined;
    const content = trimContent(text, { start: sentence.start, end: clauses[cue.clause]!.start });
    return content && telling.draft(framed.own, [content], 'indirect');
  },
};
