import type { Span } from '../../../text/span.ts';

/** 清河日报讯（记者何山）, 新华社清河5月20日电（记者何山 王桥）, （记者何山）: who wrote the report, and where. */
const DATELINE =
  /^(?:[^，。：；！？\s（(]{2,30}(?:电|讯|报道)\s*|[^，。：；！？\s（(]{0,4})[（(][^（()）]{0,20}(?:记者|通讯员|编译|见习)[^（()）]{1,30}[）)]\s*/;
/** No dateline is longer. */
const MAX_DATELINE = 100;

/** A sentence without the dateline it begins with: nobody in it says what follows. */
export function afterDateline(text: string, sentence: Span): Span {
  const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + MAX_DATELINE));
  if (!/[（(]/.test(head)) return sentence;
  const dateline = DATELINE.exec(head);
  const start = sentence.start + (dateline?.[0].length ?? 0);
  return start < sentence.end ? { start, end: sentence.end } : sentence;
}
