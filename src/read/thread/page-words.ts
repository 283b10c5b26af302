import { formatClock, formatDay } from '../chat/chat-time.ts';
import { parsePublished, YEAR_FIRST } from '../parse-published.ts';

/** What stands around every post: counters, calls, the floor that it has, the device that it came from. */
const PAGE_WORDS =
  /^(?:(?:(?<![\d.,])[\d.,]+(?![\d.,]|\s?[楼樓#])(?:\s?[万k])?|回复|回覆|举报|舉報|收藏|分享|转发|轉發|评论|評論|点?赞|點?讚|支持|反对|使用道具|只看该作者|只看該作者|楼主|樓主|沙发|板凳|地板|(?<!\d)\d{1,5}\s?[楼樓#](?!\d)|#\d{1,5}(?!\d)|来自|來自|发表于|發表於|展开|收起|查看全部|電梯直達|电梯直达|倒序浏览|repl(?:y|ies)|share(?: on other sites)?|report(?: inappropriate content)?|save|quote|edit(?:ed)?|likes?|permalink|upvotes?|downvotes?|points?|comments?|reposts?|views?|posts?|(?:helpful )?votes?|浏览|瀏覽|阅读|op|level \d|follow|posted|author|admin(?:istrator)?|moderator|(?:(?:full|new|junior|senior|active|regular|distinguished|prominent|premium) )?member|click to expand|link to comment|(?:link|copy) link|advertisement|original poster|管理员|管理員|版主|会员|會員|注册会员)[\s|·•:：.…]*)+$/iu;
/** What is longer tells something. */
const LONGEST_LINE = 160;
const AGO =
  /^(?:(?:posted|edited)\s)?(?:\d+|an?|about \d+)\s?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhdwy]|mo)\s?ago$|^\d+\s?(?:秒|分钟|小时|天|周|个月|年)前$/iu;
/** What a site puts in the place of a post that is gone. */
const GONE =
  /^(?:\[(?:deleted|removed)\]|该(?:内容|评论|帖子|回复)已(?:被)?(?:删除|屏蔽)|此(?:评论|帖)已.{0,4}删除)[。.]?$/iu;

const REACTIONS = /^(?:reactions|liked by|赞过|这些人赞过)\s?[:：]|^advertisement\b/iu;
/** A count, a letter in place of a face, stars of a rank. */
const NO_WORDS = /^(?:[^\p{L}]*|[A-Z])$/u;
/** A field of the card beside a post: its value stands on the next line. */
const CARD_FIELD =
  /^(?:joined|messages|posts?|reaction score|solutions|location(?: \(.+\))?|age|gender|title|registered|注册时间|注册|发帖|帖子|积分|主题|精华|最后登录|在线时间)\s?[:：]?$/iu;
/** "Posts: 116", 「注册时间：2019-2-3」: field and value on one line. */
const CARD_LINE =
  /^(?:posts|threads|messages|joined|reputation|likes received|subscription|location|注册时间|发帖|积分|主题|精华|最后登录|在线时间)\s?[:：]\s*\S.{0,30}$/iu;
const LONGEST_VALUE = 40;

/** A line that a site puts around each post. */
export function isPageLine(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  return [PAGE_WORDS, AGO, GONE, REACTIONS, NO_WORDS].some((each) => each.test(text));
}

/** Whether a line belongs to the card of who posts, by itself or as the value of the field above it. */
export function isCardLine(text: string, above: string | undefined): boolean {
  if (CARD_FIELD.test(text) || CARD_LINE.test(text)) return true;
  return above !== undefined && CARD_FIELD.test(above) && text.length <= LONGEST_VALUE;
}

/** 「回复 @贺兰：」 before the words of a remark. */
export const REPLY =
  /^(?:(?:回复|回覆)\s*@?|[Rr]eplying to\s+@)(?<name>[^\s：:]{1,30}?)\s*[：:]\s*(?<words>[\s\S]*)$/u;

/** What may stand in a line with the time: who, where from, on which floor. */
const AROUND_STAMP =
  /(?:发表于|發表於|发布于|發佈於|编辑于|来自|來自|IP属地|IP屬地|posted(?: on| at)?|on)\s?[：:]?\s*[^\s：:。！？]{0,20}|\([^()]*\)|\b[ap]m\b|[|·•»,#]|\d{1,5}\s?[楼樓]/giu;
const NO_YEAR = /(?<!\d)(\d{1,2})[-/.月](\d{1,2})日?\s+(\d{1,2}):(\d{2})(?!\d)/u;

/**
 * The time that a line gives which is nothing but when: 「发表于 2026-3-2 12:20」, 「3-2 22:05 来自 河湾」 (without a year:
 * `XXXX-03-02T22:05`); null for a line that tells something.
 */
export function parseStamp(text: string): string | null {
  const dated = parsePublished(text);
  const match = dated === null ? NO_YEAR.exec(text) : null;
  if (dated === null && match === null) return null;
  const rest = text
    .replace(dated === null ? NO_YEAR : YEAR_FIRST, ' ')
    .replace(/\b\d{1,2}:\d{2}(?::\d{2})?\b/g, ' ')
    .replace(AROUND_STAMP, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (
    rest !== '' &&
    !/^[A-Za-z]{3,9}\.?\s\d{1,2},?\s\d{4}(?:\sat)?$|^\d{1,2}\s[A-Za-z]{3,9}\.?,?\s\d{4}(?:\sat)?$|^\d{4}-\d{2}-\d{2}T.*$/.test(
      rest,
    )
  )
    return null;
  if (dated !== null) return dated;
  // A leap year, so that 29 February is a day of some year.
  const day = formatDay(2024, Number(match![1]), Number(match![2]));
  const clock = formatClock(Number(match![3]), Number(match![4]), null);
  return day === null || clock === null ? null : `XXXX${day.slice(4)}${clock}`;
}
