import type { Piece } from './piece.ts';

/** Lines that begin what follows a text: other texts, remarks, who wrote it. Whole lines only. */
export const CLOSING_MARKS: readonly {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: string;
}[] = [
  {
    id: 'related-zh',
    pattern:
      /^[\s【[■◎●▍|]*(?:延伸|相关|相關|推荐|推薦|热门|熱門|更多|精彩|往期|猜你|你可能|大家都在看|今日|最新)[\s·•]*(?:推荐|推薦|阅读|閱讀|新闻|新聞|报道|報導|文章|链接|内容|资讯|喜欢|回顾|热点|评论)[\s】\]：:]*$/u,
    example: '延伸 · 推荐',
  },
  {
    id: 'account-zh',
    pattern: /^.{0,14}(?:公众号|官方微信|官方微博|客户端|二维码)[\s：:]*$/u,
    example: '河湾新闻公众号',
  },
  {
    id: 'remarks-zh',
    pattern: /^(?:网友|最新|热门|全部|精彩)?(?:评论|留言|跟贴|跟帖)[（(]?\d*[）)]?[：:]?$/u,
    example: '网友评论',
  },
  {
    id: 'related-en',
    pattern:
      /^(?:related|recommended|popular|trending|similar|latest|more|featured|recent)(?: (?:articles?|posts?|stories|story|content|reading|reads|news|links|topics|resources|coverage|pages|insights|blogs?|threads|products|guides))+(?: (?:for you|you may like|from .{2,40}))?:?$|^(?:you (?:may|might) also (?:like|enjoy|be interested in)|read next|up next|keep reading|read more|more from .{2,50}|more (?:like this|on this topic|to explore)|people also (?:ask|read|viewed)|what to read next)[:.]?$/i,
    example: 'Related Articles',
  },
  {
    id: 'remarks-en',
    pattern:
      /^(?:leave a (?:reply|comment)|post a comment|add a comment|join the (?:conversation|discussion)|\d+ (?:comments?|responses?|replies)|comments?(?: \(\d+\))?|discussion|was this (?:page|article|post) helpful\??.{0,20})$/i,
    example: 'Leave a Reply',
  },
  {
    id: 'author-en',
    pattern:
      /^(?:about (?:the|our) (?:authors?|writers?|contributors?)|about the (?:company|publisher)|meet the author|author bio|written by|contributors|share this(?: .{2,20})?|subscribe(?: .{2,40})?|sign up (?:for|to) .{2,50}|newsletter|stay (?:in touch|updated|connected)|follow us(?: on .{2,30})?|contact us)[:.!]?$/i,
    example: 'About the author',
  },
];

/** Marks in the first part of a text are its own headings; only a mark with little behind it closes it. */
const MOST_BEHIND = 0.3;

/** The pieces before the first line that closes the text. */
export function cutAtClosingMark<T extends Piece>(pieces: readonly T[]): T[] {
  const total = pieces.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  for (const [index, { text }] of pieces.entries()) {
    const behind = total - before;
    if (
      text.length <= 60 &&
      behind <= total * MOST_BEHIND &&
      CLOSING_MARKS.some(({ pattern }) => pattern.test(text))
    ) {
      return pieces.slice(0, index);
    }
    before += text.length;
  }
  return [...pieces];
}
