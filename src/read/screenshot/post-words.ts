import { parseSeparator } from './separator-time.ts';

/** What only a page with one post has in its upper bar. */
export const POST_TITLE = /^(?:微博正文|微博详情|正文|微博|帖子|动态详情|帖子详情|Post|Tweet|Thread)$/i;

/** Words of the app beside and below posts and comments, each with where they stand. */
const OWN_WORDS: readonly RegExp[] = [
  // 转发 12 评论 34 赞 56, in a row or each alone
  // 口评论: a drawing may be taken for a letter
  /^(?:[口回囗凸凹山〇]?\s*(?:转发|转|评论|赞|点赞|收藏|分享|喜欢|浏览)\s*[\d.,]*\s*[万千亿]?\+?\s*){1,4}$/,
  /^(?:[\d.,]+\s*[KMB]?\s*(?:Reposts?|Retweets?|Quotes?|Quote Tweets|Likes?|Views?|Replies|Comments?|Bookmarks?|Shares?)[\s·•]*){1,4}$/i,
  // how many liked a comment; a stroke that a little picture was taken for
  /^[^\p{L}\p{N}]{0,2}[口回囗凸凹]?[\d.,]+\s*[万KM]?$/u,
  /^[^\p{L}\p{N}？！?!]{0,3}$/u,
  // a handle alone, and whom a comment answers
  /^@[\w.]+(?:\s*[·•].*)?$/,
  /^Replying\s*to\s*@/i,
  // buttons; 十: the sign before it is taken for a letter
  /^(?:[+十]?\s*关注|已关注|回复|展开|全文|收起|查看原文|翻译|查看翻译|Follow(?:ing)?|Reply|Like|Share|Translate\s*post|Show\s*more|Relevant)$/i,
  /^(?:按(?:热度|时间)\s*[^\p{L}\p{N}]?|按热度\s*按时间|热门评论|全部评论|最新评论|只看楼主|评论\s*\d*|Most\s*relevant(?:\s*replies)?)$/iu,
  /^(?:共|查看全部|查看|[—–-]*\s*展开)\s*\d+\s*条(?:回复|评论).{0,2}$/,
  // who liked a comment; where comments end
  /^(?:(?:作者|UP主?|博主)(?:赞过|点过赞|回复过|觉得很赞)|(?:暂时)?没有更多(?:评论|内容)?了?|[-—–·\s]*(?:到底了|THE END)[-—–·\s]*|(?:点击)?(?:查看|展开)更多(?:回复|评论)?)$/iu,
  // where a comment is written
  /^(?:发评论|写评论|写回复|说点什么|说说你的看法|发一条友善的评论|Post\s*your\s*reply|Add\s*a\s*comment|Tweet\s*your\s*reply)/i,
];
/** What stands above the comments. */
const HEADING =
  /^(?:(?:评论|comments?|replies)\s*(?:[(（]\s*\d+\s*[)）]|[·•]?\s*\d+)|(?:全部|热门|最新|所有)(?:评论|回复)\s*[(（]?\s*\d*\s*[)）]?|(?:共\s*)?\d+\s*(?:条评论|条回复|comments?|replies))$/i;
/** The number of a comment before its time: 2楼 · 06-15 21:55. */
const FLOOR = /^第?\s*\d{1,5}\s*[楼樓]\s*[·•]?\s*/;
/** Where a post was written, on what: 来自 iPhone, 来自浙江, 发布于 浙江. */
const FROM = /\s*(?:来自|發佈於|发布于|已编辑|IP属地[:：]?).*$/;
const EDITED = /^(?:编辑于|edited)\s*/i;
/** Where the network says that somebody is stands beside the time without any word: 昨天 08:10 浙江. */
const PLACE =
  /\s*(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|中国香港|香港|中国澳门|澳门|海外)$/;
/** Buttons behind a time: 回复; 1d Like Reply. */
const BUTTONS = /(?:\s*[·•]?\s*(?:回复|回覆|赞|踩|翻译|举报|like|reply|share|see\s*translation))+$/i;
/** In a small image the dot before them is lost: `2026 2.1K Views`, or `20262.1KViews`. */
const VIEWS = /(?:^|[·•.]\s*|\s|(?<=20\d{2}))[\d,]+(?:\.\d{1,2})?\s*[KM]?\s*(?:Views|次浏览|阅读)$/i;
const AGO =
  /^(?:刚刚|\d{1,2}\s*(?:秒|分钟|小时|天|周)前|(?:just\s*)?now|\d{1,2}\s*(?:s|m|h|d|w|min|hr)s?(?:\s*ago)?)$/i;
/** 26-6-19 20:31; between the day and the hour the space is often not recognised. */
const SHORT_YEAR = /^(\d{2})-(\d{1,2})-(\d{1,2})\s*(\d{2})[:：](\d{2})$/;

/** Whether a row is the app's, and nobody's words. */
export function isPostOwnRow(text: string): boolean {
  return OWN_WORDS.some((pattern) => pattern.test(text.trim()));
}

/** Whether a row stands above the comments. */
export function isCommentsHeading(text: string): boolean {
  return HEADING.test(text.trim());
}

/** Whether something is a number behind a little picture, which may be taken for a letter: D15, 1.2万. */
export function isCount(text: string): boolean {
  return /^\P{N}{0,2}\d[\d.,]*\s*[万KMw]?\+?$/u.test(text.trim());
}

/** Whether a row counts what others did with a post. */
export function isCountsRow(text: string): boolean {
  return OWN_WORDS.slice(0, 2).some((pattern) => pattern.test(text.trim())) && /\d/.test(text);
}

/** Whether a row says on what or where a post was written, which chats do not. */
export function saysFrom(text: string): boolean {
  return parsePostTime(text, null) !== undefined && FROM.test(text);
}

/** Whether a row is a time with what other pages of posts have beside it: a place, a button to answer. */
export function isPostTimeRow(text: string): boolean {
  const line = text.normalize('NFKC').trim();
  return parsePostTime(text, null) !== undefined && (PLACE.test(line) || BUTTONS.test(line));
}

/**
 * When a post says that it was written: 06-19 20:31 来自 iPhone, 昨天 21:03, 7:59 PM · Jun 19, 2026. `undefined` where a
 * row says something else, null where the hour cannot be told: 3小时前 is counted from an hour that nobody names.
 */
export function parsePostTime(text: string, taken: string | null): string | null | undefined {
  const line = text
    .normalize('NFKC')
    .replace(VIEWS, '')
    .replace(BUTTONS, '')
    .replace(FROM, '')
    .replace(PLACE, '')
    .replace(/\s*[·•]$/, '')
    .replace(EDITED, '')
    .replace(FLOOR, '')
    .trim();
  if (line === '' && FROM.test(text)) return null;
  if (AGO.test(line)) return null;
  const short = SHORT_YEAR.exec(line);
  if (short)
    return parseSeparator(`20${short[1]}-${short[2]}-${short[3]} ${short[4]}:${short[5]}`, taken)?.value;
  const parsed = parseSeparator(line, taken);
  if (parsed) return parsed.value;
  // The hour first, then the day.
  const [clock = '', day = '', ...more] = line.split(/\s*[·•]\s*|(?<=[AP]M)\s+(?=[A-Z])/i);
  if (more.length > 0 || day === '') return undefined;
  const swapped = parseSeparator(`${day} ${clock}`, taken)?.value;
  if (swapped !== undefined) return swapped;
  // What it was written on stands behind the day and the hour, without any word: 昨天 07:52 · 青柚手机.
  return /[:：]/.test(clock) && day.length <= 16 ? parseSeparator(clock, taken)?.value : undefined;
}
