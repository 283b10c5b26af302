import { mapDefined } from '../../map-defined.ts';
import { isColon } from '../statements/clauses.ts';
import type { SentenceParts } from '../statements/sentence-parts.ts';
import type { Draft } from '../statements/statement-draft.ts';
import { findSource } from './find-source.ts';

/** 店主【连发3条信息】：, 他在群里【发了一段话】：. */
const SENT =
  /(?:接连|连续|陆续|先后|随即|又|再次)?(?:连?发|发送|发出|回复?)(?:了|来|出)?(?:[一两二三四五六七八九十几多\d]{1,3})?(?:条|段|则|句|行)[^，。：“”]{0,8}?(?:信息|消息|短信|微信|留言|语音|文字|话)$/;
/** Where and when it was sent, and other words before the verb that name nobody. */
const MAX_CLAUSE = 60;

/** Messages that are quoted one by one: 店主连发两条信息：“门锁了吗”，“等我”. The sender says them all. */
export function sentMessages(
  { text, clauses, quotations, names }: Omit<SentenceParts, 'cues'>,
  cued: readonly Draft[],
): Draft[] {
  return mapDefined(clauses, (clause, index): Draft | undefined => {
    if (!isColon(clause.mark) || clause.end - clause.start > MAX_CLAUSE) return undefined;
    const match = SENT.exec(text.slice(clause.start, clause.end));
    if (match === null || cued.some((draft) => draft.found?.clause === index)) return undefined;
    const cue = { start: clause.start + match.index, end: clause.end };
    const source = findSource(text, { start: clause.start, end: cue.start }, names);
    if (source === undefined) return undefined;
    // One quotation after the other, with nothing but commas between them.
    let end = clause.end + 1;
    const content = [];
    for (const quotation of quotations) {
      if (quotation.start < end) continue;
      if (!/^[\s，、；]*$/.test(text.slice(end, quotation.start))) break;
      content.push(quotation.inner);
      end = quotation.end;
    }
    if (content.length === 0) return undefined;
    return {
      source,
      sourceFrom: null,
      cue,
      found: null,
      content,
      mode: 'direct',
      anonymous: false,
      frame: 'sent',
    };
  });
}
