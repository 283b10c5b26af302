import type { Span } from '../../text/span.ts';
import { EN_MISTAKEN, ZH_MISTAKEN } from './mistaken-words.ts';

/** Source: …, 发布时间：…, date: …: what a page says of itself. */
const LABELLED =
  /^(?:发布时间|发布日期|发稿时间|更新时间|发表于|来源|编辑|責編|责编|(?:source|published|posted|updated|last updated|date|title|author|byline) ?)[:：]/i;
/** 2024-05-06 16:45 来自 某某客户端, as posts are stamped. */
const STAMPED = /^(?:来自|來自|发布于|發佈於|发表于|编辑于|IP ?属地|via )/;
/** Your message of 22 July; 您5月6日的来信. */
const LETTER_BEFORE =
  /\b(?:message|letter|e-?mails?|enquiry|inquiry|request|questions?)(?: (?:of|dated|from|on))+ $/i;
const LETTER_BEHIND = /^的?(?:来信|来函|来电|来邮|来文|邮件)/;
/** 误为16时30分许, 而非16时30分: a time that is taken back. */
const TAKEN_BACK_BEFORE = new RegExp(
  String.raw`(?:${ZH_MISTAKEN}|錯寫成|(?:而|并)非|(?:而)?不是|${EN_MISTAKEN}|\binstead of|,? not)\s?[“"「‘']?$`,
  'i',
);
/** Fields of a heading: Harbour Desk – Transcript – Thursday 24 July. */
const FIELDS = /\s[–—|·•-]\s|\s{2,}|　/;

/**
 * Whether time words say when something was written, sent or broadcast, or are taken back in the same breath: no time
 * of an event, though they stand in the text.
 */
export function isPageLine(text: string, time: Span): boolean {
  const before = text.slice(Math.max(0, time.start - 40), time.start);
  const behind = text.slice(time.end, time.end + 12);
  if (TAKEN_BACK_BEFORE.test(before) || LETTER_BEFORE.test(before) || LETTER_BEHIND.test(behind)) return true;
  const start = text.lastIndexOf('\n', time.start - 1) + 1;
  const next = text.indexOf('\n', time.end);
  const line = text.slice(start, next < 0 ? text.length : next);
  if (LABELLED.test(line)) return true;
  const ahead = text.slice(start, time.start);
  if (ahead.trim() === '' && STAMPED.test(text.slice(time.end, time.end + 12).trimStart())) return true;
  return isWholeField(line, ahead, text.slice(time.end, start + line.length));
}

/** A time that is all of a field of a line which ends like no sentence. */
function isWholeField(line: string, ahead: string, behind: string): boolean {
  const fields = line.split(FIELDS);
  if (fields.length < 2 || /[。！？.!?…]["”」]?$/.test(line.trimEnd())) return false;
  const isField = (part: string, at: 'first' | 'last') => {
    const own = at === 'last' ? part.split(FIELDS).at(-1) : part.split(FIELDS)[0];
    return own?.trim() === '';
  };
  return isField(ahead, 'last') && isField(behind, 'first') && ahead.trim() !== '';
}
