import type { Span } from './span.ts';

/** 10月12日电, 【某报2023年7月16日讯】, "Jan. 14 (NPA) —": what stands behind the day on which a report was sent. */
const BEHIND =
  /^\s*(?:电(?![视话影动力])|電(?![視話影動力])|讯|訊|消息|[)）]|\([A-Z][A-Za-z ]{1,20}\)\s*[-–—]|--|—)/;

/** Whether time words are a dateline: the day of sending, which is no time of an event. */
export function isDateline(text: string, time: Span): boolean {
  return BEHIND.test(text.slice(time.end, time.end + 30));
}
