import type { PageFacts } from './page-facts.ts';

/** A post is short; what is longer and stands on a social site is an article published there. */
const LONGEST_POST = 1_000;
const MOST_BLOCKS = 3;
/** The counters below a post. One of them stands below any article, all three only on social sites. */
const COUNTERS: readonly RegExp[] = [
  /转发|轉發|分享|\b(?:reposts?|retweets?|boosts?|shares?)\b/i,
  /评论|評論|回复|回覆|\b(?:comments?|repl(?:y|ies))\b/i,
  /(?:点)?[赞讚]|喜欢|\b(?:likes?|favou?rites?)\b/i,
];

/**
 * Whether a page shows one post of a social site: a short text without a headline of its own (`<h1>`), and
 * below it the counters of reposts, replies and likes.
 */
export function isPost(
  facts: Pick<PageFacts, 'headings'>,
  pieces: readonly { readonly text: string }[],
  closing: readonly { readonly text: string }[],
): boolean {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (facts.headings.length > 0 || pieces.length === 0) return false;
  if (pieces.length > MOST_BLOCKS || length > LONGEST_POST) return false;
  const own = new Set(pieces.map(({ text }) => text));
  const below = closing.flatMap(({ text }) => (own.has(text) ? [] : [text])).join(' ');
  return COUNTERS.every((counter) => counter.test(below));
}
