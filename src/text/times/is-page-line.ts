import type { Span } from '../span.ts';
import { EN_MISTAKEN, ZH_MISTAKEN } from './mistaken-words.ts';

/** Source: …, 发布时间：…, date: …: what a page says of itself. */
const LABELLED =
  /^(?:发布时间|发布日期|发稿时间|更新时间|发表于|来源|编辑|責編|责编|(?:source|published|posted|updated|last updated|date|title|author|byline) ?)[:：]/i;
/** 2024-05-06 16:45 来自 某某客户端, as posts are stamped. */
const STAMPED = /^(?:来自|來自|发布于|發佈於|发表于|编辑于|IP ?属地|via )/;
/** 发布于 2024-05-06 23:11, Posted on 6 May: without a colon, and nothing else in the line. */
const STAMPED_BEFORE =
  /^(?:发布于|發佈於|发表于|發表於|编辑于|编辑於|更新于|更新於|(?:first )?(?:posted|published|updated)(?: on| at)?)\s*$/i;
/** Who wrote it stands in the line: 渡口晚报 2024年5月6日 记者 林苇; Ann Hill, staff reporter, 3 May 2024. No sentence. */
const BYLINE =
  /(?:^|[\s|｜/（(])(?:(?:本报|实习|见习)?记者|記者|通讯员|通訊員|作者|撰文|文[/／|：:])|来自[：:]?\s?\S|^by \S|\b(?:staff )?(?:reporter|writer|correspondent)\b/i;
const LONGEST_BYLINE = 60;
/** The head of a letter that is answered, and the heads of letters: On Fri, 3 May 2024 at 19:20, Ann Hill wrote: */
const LETTER_HEAD =
  /^(?:>\s*)*(?:on .{6,160}\bwrote:|.{0,6}在? ?\d{4}年.{4,80}(?:写道|寫道)[：:]|(?:sent|date|subject|re|fwd?|deadline|发送时间|發送時間|发件时间|日期|主题|主題)[：:])/i;
/** Your message of 22 July; 您5月6日的来信. */
const LETTER_BEFORE =
  /\b(?:message|letter|e-?mails?|enquiry|inquiry|request|questions?)(?: (?:of|dated|from|on))+ $/i;
const LETTER_BEHIND = /^的?(?:来信|来函|来电|来邮|来文|邮件)/;
/** 误为16时30分许, 而非16时30分: a time that is taken back. */
const TAKEN_BACK_BEFORE = new RegExp(
  String.raw`(?:${ZH_MISTAKEN}|錯寫成|(?:而|并)非|(?:而)?不是|${EN_MISTAKEN}|\binstead of|,? not)\s?[“"「‘']?$`,
  'i',
);
/** 2 weeks ago · u/brass_42 3h ago · Reply: how old a post is, beside who wrote it and nothing more. */
const AGE =
  /^(?:(?:by |posted by )?(?:[@u]\/?[\w.-]+|\[deleted\]|[\w.-]*[\d_][\w.-]*))?\s*[·•|,-]?\s*(?:an?|\d{1,3}) ?(?:s|m|h|d|w|mo|yr?|hrs?|mins?|minutes?|hours?|days?|weeks?|months?|years?) ago(?:\s*[·•|(].{0,30})?$/i;
/** 导出时间：…, 保存于…: when somebody kept a copy. */
const KEPT_BEFORE =
  /(?:导出|匯出|保存|存档|存檔|抓取|截图|截圖|下载|收录|采集|转换|转载|更新)(?:时间|時間|日期|于|於|自)\s?[：:]?\s?$/;
/** – saved 11 June 2026; (archived 3 May): a field, or words in brackets, that say nothing else. */
const KEPT_FIELD =
  /(?:^|[\n(（[–—|·•]|\s-)\s*(?:(?:page|copy|chat|thread) )?(?:saved|archived|exported|retrieved|accessed|captured|downloaded|printed|crawled)(?: on| at)?:?\s*$/i;
/** A note that a text was translated by a machine names the day of the original. */
const TRANSLATED =
  /^[\s*_#>（(【[]*(?:[^，。,.]{0,16})(?:机器翻译|機器翻譯|机翻|\bmachine[- ]translat|\b(?:auto-|automatically )translated)[^。]{0,40}(?:原文|原载|原題|译自|譯自|来源|https?:|\b(?:of|from|original|source)\b)/i;
/** 本报5月6日A03版《…》, 本刊上期: where an own article stood. */
const OWN_ISSUE_BEFORE = /(?:本[报報刊网網台站社]|[我][报報刊社])(?:于|於|在|曾|此前|前|\s)*$/;
const OWN_ISSUE_BEHIND =
  /^[^，。；！？\n]{0,8}(?:版|期|[发發刊登播]|报道|報道|推送)|^(?:的?(?:文章|报道|稿件))?[《“「]/;
/** In a report published on 3 May (“…”) we said: the article that is put right. */
const OWN_ARTICLE_BEFORE =
  /\b(?:an?|our|the|this|one) (?:[a-z]+ )?(?:report|article|story|piece|item|column|feature)s?(?:,? (?:(?:that|which) )?(?:(?:we|was|were|appeared|ran|first) ){0,2}(?:published|printed|posted|carried|appeared|ran)?)?(?: in [A-Z][^.,;]{0,30})?(?: on| of| from| dated)? $/i;
const OWN_ARTICLE_BEHIND =
  /^,?\s?\(?[“"‘']|^[^.]{0,160}\bwe (?:said|wrote|stated|reported|gave|named|described|quoted|referred)/i;
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
  if (KEPT_BEFORE.test(before) || isOfOwnArticle(text, before, time.end)) return true;
  const found = shortLineAround(text, time);
  if (found === null) return false;
  const { start, line } = found;
  if (AGE.test(line.trim())) return true;
  if (LABELLED.test(line) || LETTER_HEAD.test(line)) return true;
  const ahead = text.slice(start, time.start);
  if (KEPT_FIELD.test(ahead) && !/[a-z]/i.test(behind)) return true;
  if (TRANSLATED.test(line)) return true;
  if (STAMPED_BEFORE.test(ahead) && line.length <= ahead.length + (time.end - time.start) + 1) return true;
  if (isByline(line)) return true;
  if (/^[\d\s/.:-]*$/.test(ahead) && STAMPED.test(text.slice(time.end, time.end + 12).trimStart()))
    return true;
  return isWholeField(line, ahead, text.slice(time.end, start + line.length));
}

/** The line of a time; null where it is longer than any that speaks of the page. */
function shortLineAround(text: string, time: Span): { start: number; line: string } | null {
  const from = Math.max(0, time.start - MOST_AROUND);
  const ahead = text.slice(from, time.start);
  const feed = ahead.lastIndexOf('\n');
  if (feed < 0 && from > 0) return null;
  const behind = text.slice(time.end, time.end + MOST_AROUND);
  const next = behind.indexOf('\n');
  if (next < 0 && time.end + MOST_AROUND < text.length) return null;
  const start = from + feed + 1;
  return { start, line: text.slice(start, next < 0 ? text.length : time.end + next) };
}
/** So many characters before and behind the time; a heading of fields is shorter. */
const MOST_AROUND = 200;

/** When an article appeared that the text goes on to speak of. */
function isOfOwnArticle(text: string, before: string, end: number): boolean {
  if (OWN_ISSUE_BEFORE.test(before)) return OWN_ISSUE_BEHIND.test(text.slice(end, end + 20));
  return OWN_ARTICLE_BEFORE.test(before) && OWN_ARTICLE_BEHIND.test(text.slice(end, end + MOST_AROUND));
}

function isByline(line: string): boolean {
  return line.length <= LONGEST_BYLINE && !/[，。！？；!?…]|\.["”]?$/.test(line.trim()) && BYLINE.test(line);
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
