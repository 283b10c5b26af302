import type { Reading } from '../../model/report.ts';
import { type ChatDraft, type MessageDraft, NO_CHAT, NO_MESSAGE } from '../chat/chat-draft.ts';
import { composeChat } from '../chat/compose-chat.ts';
import { parsePublished } from '../parse-published.ts';

/** 「小河淌水 发表于 2026-3-5 23:41」, "momo posted on March 5, 2026": who wrote a post, and when. */
const POSTED =
  /^(?<name>[^：:，。,!！?？]{1,24}?)\s*(?:发表于|發表於|发布于|發佈於|发帖于|posted (?:on|at)|wrote on)\s*[：:]?\s*(?<when>.{6,40})$/iu;
/** 「楼下 momo：」, 「3楼 老王 回复 momo：」: remarks as they are copied with the place that they had on the page. */
const PLACED =
  /^(?:楼下|樓下|楼上|沙发|板凳|\d{1,4}\s?[楼樓]|#\d{1,4})\s*(?<name>[^\s：:，。]{1,20})(?:\s*(?:回复|回覆)\s*@?(?<to>[^\s：:，。]{1,20}))?\s?[：:]\s*(?<words>\S.*)$/u;
/** Below a rule every line that names somebody is a remark. */
const NAMED =
  /^@?(?<name>[^\s：:，。“”"]{1,16})(?:\s*(?:回复|回覆|replied to)\s*@?(?<to>[^\s：:，。]{1,20}))?\s?[：:]\s*(?<words>\S.*)$/u;
const RULE =
  /^\s*[-—_=*]{3,}\s*$|^(?:全部|最新|热门)?(?:评论|回复|跟帖|comments|replies)(?:\s?[（(]?\d*[）)]?)[：:]?$/iu;
/** 「转发 211 评论 94 赞 512」: the counters below a post, in one line. */
const COUNTERS =
  /^(?=.*(?:转发|轉發|reposts?))(?=.*(?:评论|評論|comments?))(?=.*(?:[赞讚]|likes?))[^。！？]{6,50}$/iu;
const HANDLED = /^@[^\s：:]{1,24}(?:\s*(?:回复|回覆|replied to)\s*@?[^\s：:]{1,24})?\s?[：:]\s*\S/u;
/** A line that is nothing but an account's name, above one that is nothing but when. */
const ACCOUNT = /^[^：:，。,!！?？]{1,24}$/u;
/** 「7-18 21:37」: without a year it is no date; that somebody posted it says so all the same. */
const WHEN_OF_NO_YEAR = /^\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?$/u;
const WHEN = /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?$/u;
const FROM = /\s*(?:来自|來自|IP属地|IP屬地|via)\s?[：:]?\s*\S.*$/iu;
const ANONYMOUS = /^(?:匿名|匿名用户|匿名用戶|anonymous)$/i;
const LOOK_AT = 4_000;

/**
 * Reads a post that somebody copied into a text file, with the line of its account and the remarks below it; null
 * where the text is none. Each is a message under its label, as in a picture of a post, for what a post says is
 * said by its account. An account's line alone heads many texts: without remarks it must say that it was posted.
 */
export function readPastedPost(text: string, { url }: { readonly url: string | null }): Reading | null {
  const lines = text.split(/\r\n|[\n\r]/).map((line) => line.trim());
  const head = findHead(lines);
  const remarks = text
    .slice(0, LOOK_AT)
    .split('\n')
    .filter((line) => PLACED.test(line.trim())).length;
  if (head === null && remarks < 2) return null;
  const time = head?.time ?? null;
  const first = lines.findIndex((line) => line !== '');

  const messages: { label: string | null; to: string | null; body: string[] }[] = [
    { label: head?.name ?? null, to: null, body: [] },
  ];
  let below = false;
  for (const whole of lines.slice(head?.below ?? first)) {
    // //@momo：, a remark that is passed on.
    const line = whole.replace(/^\/\/(?=@)/, '');
    const remark = (PLACED.exec(line) ?? (below || HANDLED.test(line) ? NAMED.exec(line) : null))?.groups;
    if (remark !== undefined) {
      messages.push({ label: remark.name!, to: remark.to ?? null, body: [remark.words!] });
    } else if (RULE.test(line)) below = true;
    else if (line !== '' && !COUNTERS.test(line) && !isStamp(line)) messages.at(-1)!.body.push(line);
  }
  const [post] = messages;
  if (post === undefined || post.body.length === 0) return null;

  const draft: ChatDraft = {
    ...NO_CHAT,
    rule: 'pasted-post',
    entries: messages.map((message, index) => toDraft(message, index === 0 ? time : null)),
  };
  const reading = composeChat(draft, { url });
  const byline = post.label === null || ANONYMOUS.test(post.label) ? null : post.label;
  return {
    ...reading,
    kind: 'post',
    byline,
    published: time,
    reasons: [
      ...(byline === null ? [] : [{ rule: 'byline:posted-line', span: null }]),
      ...(time === null ? [] : [{ rule: 'published:posted-line', span: null }]),
    ],
  };
}

/** 「3-5 16:52 来自 栗川」 below a remark: when, and no word of it. */
function isStamp(line: string): boolean {
  const stamp = line.replace(FROM, '');
  return WHEN.test(stamp) || WHEN_OF_NO_YEAR.test(stamp);
}

interface PostHead {
  readonly name: string;
  /** Null where no year is told. */
  readonly time: string | null;
  /** The line that the post begins at. */
  readonly below: number;
}

/** Who posted and when: in one line with a verb, or in two above a post that has counters or remarks with handles. */
function findHead(lines: readonly string[]): PostHead | null {
  const first = lines.findIndex((line) => line !== '');
  const posted = POSTED.exec((lines[first] ?? '').replace(FROM, ''))?.groups;
  const postedAt = posted === undefined ? null : parsePublished(posted.when!);
  if (posted !== undefined && postedAt !== null) {
    return { name: posted.name!.trim(), time: postedAt, below: first + 1 };
  }
  const [name = '', when = ''] = lines.slice(Math.max(first, 0), first + 2);
  const stamp = when.replace(FROM, '');
  const hasYear = WHEN.test(stamp);
  if (!ACCOUNT.test(name) || !(hasYear || WHEN_OF_NO_YEAR.test(stamp))) return null;
  const below = lines.slice(first + 2);
  const isPost =
    below.some((line) => COUNTERS.test(line)) || below.filter((line) => HANDLED.test(line)).length >= 2;
  const time = hasYear ? parsePublished(stamp) : null;
  return isPost && (time !== null || !hasYear)
    ? { name: name.replace(/^@/, ''), time, below: first + 2 }
    : null;
}

function toDraft(
  {
    label,
    to,
    body,
  }: { readonly label: string | null; readonly to: string | null; readonly body: readonly string[] },
  time: string | null,
): MessageDraft {
  const reply = to === null ? null : { label: to, words: null, id: null };
  return { ...NO_MESSAGE, label, body: body.join('\n'), time, reply };
}
