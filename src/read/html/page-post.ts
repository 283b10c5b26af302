import type { Reading } from '../../model/report.ts';
import { readPastedPost } from '../post/read-pasted-post.ts';

/** 「@夜里的伞」 and below it 「2026年8月4日 07:58 来自 …」: who posted, as a social site shows it. */
const ACCOUNT = /^[@＠][^\s：:，。]{1,24}$/u;
const WHEN = /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}/u;
const COUNTERS = /^(?=.*(?:转发|轉發))(?=.*(?:评论|評論))(?=.*[赞讚])[^。！？]{6,50}$/u;
/** 「8-4 08:10」 below a remark. */
const REMARK_WHEN = /^(?:(?:19|20)\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}$/u;
const REMARK =
  /^(?<name>[^\s：:，。？！]{2,20}?)(?:V)?(?<to>\s*回复\s*[@＠][^\s：:]{2,20})?\s?[：:]\s*(?<words>\S.*)$/u;
const MOST_LINES = 400;

/**
 * Reads the lines of a page that shows one post and the remarks below it as such a post: what is said is said by who
 * remarks. Null where the page is none: the account with an @, the day right below it and the three counters tell.
 */
export function readPagePost(
  lines: readonly string[],
  { url }: { readonly url: string | null },
): Reading | null {
  const head = lines.findIndex((line, index) => ACCOUNT.test(line) && WHEN.test(lines[index + 1] ?? ''));
  if (head < 0) return null;
  const counters = lines.findIndex((line, index) => index > head + 1 && COUNTERS.test(line));
  if (counters < 0) return null;
  const below: string[] = [];
  for (const line of lines.slice(counters + 1, counters + 1 + MOST_LINES)) {
    if (REMARK_WHEN.test(line)) continue;
    const remark = REMARK.exec(line)?.groups;
    // What follows the remarks is the foot of the page.
    if (remark === undefined) break;
    below.push(`@${remark.name}${remark.to?.replace(/\s+/g, ' ') ?? ''}：${remark.words}`);
  }
  const [account, when] = [lines[head]!.replace(/^[@＠]/, ''), lines[head + 1]!];
  return readPastedPost([account, when, ...lines.slice(head + 2, counters + 1), ...below].join('\n'), {
    url,
  });
}
