import { type Span, trimSpan } from '../../../../text/span.ts';
import type { DraftWay } from './draft-way.ts';

/** 内容如下: no words of the notice itself. */
const LEADS_DOWN =
  /^(?:通报|公告|声明|通知|回应|信件|具体|原文|文章|情况|有关情况)?(?:全文|内容|原文|情况)?如下$/;

/** 公告称：; 发布通报，全文如下：: the words stand in the block below. */
export const BELOW: DraftWay = {
  id: 'below',
  example: '店主发布通报，全文如下：\n罐头已下架。',
  find: (telling) => {
    const { parts, after, said } = telling;
    const first = after?.spans[0];
    const isLeadIn = first !== undefined && LEADS_DOWN.test(parts.text.slice(first.start, first.end));
    const { led } = parts;
    if (led === undefined) return isLeadIn ? null : undefined;
    const isBelow = isLeadIn || (said.length === 0 && telling.isLast);
    if (!isBelow) return undefined;
    const [below] = led.spans;
    return isLeadIn && below !== undefined
      ? telling.draft(telling.source, [wholeLine(parts.text, below)], 'direct')
      : telling.draft(telling.source, led.spans, led.mode);
  },
};

/** 全文如下：: all of the block below, with its last stop. */
function wholeLine(text: string, { start, end }: Span): Span {
  const line = text.indexOf('\n', end);
  return trimSpan(text, { start, end: line < 0 ? text.length : line }) ?? { start, end };
}
