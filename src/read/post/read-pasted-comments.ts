import type { Reading } from '../../model/report.ts';
import { type MessageDraft, NO_CHAT, NO_MESSAGE } from '../chat/chat-draft.ts';
import { composeChat } from '../chat/compose-chat.ts';
import { isPageLine } from '../thread/page-words.ts';
import { type CommentHead, readFoot, readHeadedComment, readNamedComment } from './comment-lines.ts';

interface Comment extends CommentHead {
  readonly body: string[];
  hasFoot: boolean;
  at: string | null;
}

/** Fewer are remarks below something else. */
const FEWEST = 3;
const LONGEST_ABOVE = 120;
const MOST_ABOVE = 6;
/** 「热门评论」, "Comments (41)": what heads a list of comments. */
const HEADS_COMMENTS = /评论|評論|留言|跟帖|回复区|\b(?:comments?|replies|responses)\b/iu;
const ONLY_HEADS =
  /^(?:全部|最新|热门|精选|所有|网友)?(?:评论|評論|留言|跟帖|回复)(?:区|區)?\s?[（(]?\d*[）)]?[：:]?$|^(?:top |all |latest )?(?:comments?|replies)\s?\(?\d*\)?:?$/iu;
/** When somebody saved the page is no time of its publication. */
const SAVED =
  /\s*[（(]?\s*(?:[—–|·-]\s*)?(?:保存于|保存時間|保存时间|存档于|截取于|抓取于|saved|archived|captured|retrieved)\s?(?:on|at)?\s?[：:]?\s*[^（）()]{4,30}[）)]?\s*$/iu;

/**
 * Reads comments that somebody copied off a page into a text file: each with who and when above its words, or with who before
 * them and when below, and the page's counters. Null for any other text: a list of articles has neither counters nor a line
 * that calls it comments. Each is a message of its label.
 */
export function readPastedComments(text: string, { url }: { readonly url: string | null }): Reading | null {
  const lines = text.split(/\r\n|[\n\r]/).map((line) => line.trim());
  const isHeaded = lines.filter((line) => readHeadedComment(line) !== null).length >= FEWEST;
  const readHead = (index: number): CommentHead | null => {
    if (isHeaded) return readHeadedComment(lines[index]!);
    // In the middle of somebody's words a colon names nobody.
    return index === 0 || lines[index - 1] === '' ? readNamedComment(lines[index]!) : null;
  };

  const above: string[] = [];
  const comments: Comment[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const head = readHead(index);
    const last = comments.at(-1);
    const foot = last === undefined ? null : readFoot(line);
    if (foot !== null && last !== undefined) {
      last.hasFoot = true;
      last.at ??= foot.time;
    } else if (head !== null) {
      comments.push({
        ...head,
        body: head.words === null ? [] : [head.words],
        hasFoot: false,
        at: head.time,
      });
    } else if (last === undefined) above.push(line);
    else if (isPageLine(line)) last.hasFoot = true;
    else last.body.push(line);
  }
  const isSaid = above.some((line) => HEADS_COMMENTS.test(line));
  const footed = comments.filter(({ hasFoot }) => hasFoot).length;
  if (comments.length < FEWEST || above.length > MOST_ABOVE) return null;
  if (above.some((line) => line.length > LONGEST_ABOVE)) return null;
  if (comments.some(({ body }) => body.length === 0)) return null;
  // Who heads a line of minutes or a form has no counters below.
  if (isHeaded ? !isSaid && footed * 2 < comments.length : footed < FEWEST || footed * 2 < comments.length)
    return null;

  const titled = above.filter((line) => !ONLY_HEADS.test(line));
  const named = titled.findIndex((line) => HEADS_COMMENTS.test(line) || SAVED.test(line));
  const name = named < 0 ? null : titled[named]!.replace(SAVED, '').trim() || null;
  const posted = titled.filter((_, index) => index !== named);
  const entries: MessageDraft[] = [
    ...posted.map((body): MessageDraft => ({ ...NO_MESSAGE, body })),
    ...comments.map(
      ({ name: label, to, body, at }): MessageDraft => ({
        ...NO_MESSAGE,
        label,
        body: body.join('\n'),
        time: at,
        reply: to === null ? null : { label: to, words: null, id: null },
      }),
    ),
  ];
  const reading = composeChat({ ...NO_CHAT, rule: 'pasted-comments', name, entries }, { url });
  return { ...reading, kind: 'post' };
}
