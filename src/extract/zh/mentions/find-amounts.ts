import type { Mention } from '../../../model/mention.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';

const NUMBER = '(?:\\d{1,9}(?:,\\d{3}){0,4}(?:\\.\\d{1,6})?|[〇零一二两三四五六七八九十百千万亿]{1,12})';
const UNIT =
  '(?:元|美元|欧元|港元|日元|韩元|块钱|块|人|名|位|家|件|起|例|条|辆|架|艘|户|间|栋|层|所|个|份|次|票|吨|公斤|千克|克|斤|升|毫升|公里|千米|米|厘米|毫米|平方米|平方公里|亩|公顷|岁|度|倍|成|页|箱|瓶|罐|袋|批次|批|只|头|座|台|套|部|张|笔|股|节|%|％|级|分贝|千瓦|兆瓦)';
/** 304人, 3万元, 近400人, 20多万元, 5.6%. */
const AMOUNT = new RegExp(`(?:约|近|超过?|逾|至少|不足|多达)?${NUMBER}[多余几]?[万亿千]?[多余]?${UNIT}`, 'y');
/** By UTF-16 unit: 1 where an amount may begin with it, so that the pattern need not be tried everywhere. */
const BEGINS = new Uint8Array(0x10000);
for (const sign of '约近超逾至不多0123456789〇零一二两三四五六七八九十百千万亿')
  BEGINS[sign.charCodeAt(0)] = 1;
/** 一个, 一名, 一件 count nothing. */
const ARTICLE =
  /^一(?:个|名|位|家|件|起|条|次|份|张|种|所|部|间|座|台|批|只|头|辆|例|笔|层|级|度|块|成|套|户|节)$/;

/** Numbers with their units, in text order; `[]` where there are none. Times are none of them. */
export function findAmounts({ text, blocks }: Passage): Found<Mention>[] {
  const found: Found<Mention>[] = [];
  for (const block of blocks) {
    const part = text.slice(block.start, block.end);
    for (let at = 0; at < part.length; at++) {
      if (BEGINS[part.charCodeAt(at)] === 0) continue;
      AMOUNT.lastIndex = at;
      if (!AMOUNT.test(part)) continue;
      const end = AMOUNT.lastIndex;
      if (!ARTICLE.test(part.slice(at, end))) {
        const span = { start: block.start + at, end: block.start + end };
        const reasons = [{ rule: 'amount:unit', span }];
        found.push({ type: 'amount', span, value: null, timex: null, reasons });
      }
      at = end - 1;
    }
  }
  return found;
}
