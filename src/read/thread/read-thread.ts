import type { Reading } from '../../model/report.ts';
import { type ChatDraft, type MessageDraft, NO_CHAT, NO_MESSAGE } from '../chat/chat-draft.ts';
import { composeChat } from '../chat/compose-chat.ts';
import { isLdType } from '../html/json-ld.ts';
import type { PageFacts } from '../html/page-facts.ts';
import { type PageElement, textOf } from '../html/page-tree.ts';
import { isTelling } from '../html/telling-pieces.ts';
import { judgeLine } from '../line-rules.ts';
import { collapseSpace, type Piece } from '../piece.ts';
import { cutPosts, type PostPieces } from './cut-posts.ts';
import { BADGE_WORDS, findAuthors, isCalledAuthor } from './find-authors.ts';
import { isCardLine, isPageLine, parseStamp, REPLY } from './page-words.ts';

/** One post, or one with nothing below it, is a page of its own kind. */
const FEWEST_POSTS = 2;
/** Running text that is no post: of a page of posts there is less than of posts. */
const RUNNING = 30;

/**
 * Reads a page whose text is what readers post, each under a name: a forum's thread, a post and the remarks below it. Every
 * post is a message of its label, for what it says is said by nobody else. Null for any other page: an article has
 * sentences above the first name, and a list of articles has a headline under each.
 */
export function readThread(
  root: PageElement,
  facts: PageFacts,
  {
    url,
    title,
    forum,
  }: { readonly url: string | null; readonly title: string | null; readonly forum: boolean },
): Reading | null {
  if (isLdType(facts.article, /(?:News|^)Article$/)) return null;
  const authors = findAuthors(root, facts.headings.length === 0);
  if (authors.length < FEWEST_POSTS) return null;
  const { before, posts, after } = cutPosts(root, authors);
  // A site's own box of an article may be called a post, and name its writer and hour.
  if (!isCalledAuthor(authors[0]!) && (facts.headings.length > 0 || isLong(posts[0]!.pieces))) return null;
  const isArticle = before.some((piece) => isTelling(piece) && piece.text !== title);
  const isList = posts.some(({ pieces }) =>
    pieces.some(({ role, text }) => role === 'heading' && !isPageLine(text)),
  );
  if (!forum && (isArticle || isList)) return null;

  const messages = posts.flatMap((post) => toDraft(post) ?? []);
  if (messages.length < FEWEST_POSTS || !isMostly(messages, [...before, ...after])) return null;
  const [first] = messages;
  const draft: ChatDraft = {
    ...NO_CHAT,
    rule: 'page-thread',
    name: nameOf(facts, title),
    entries: messages,
  };
  const time = first!.time?.startsWith('X') ? null : first!.time;
  const reading = composeChat(draft, { url });
  return {
    ...reading,
    kind: 'post',
    byline: first!.label,
    published: time,
    reasons: [
      ...reading.reasons.filter(({ rule }) => rule.startsWith('title:')),
      { rule: 'byline:first-post', span: null },
      ...(time === null ? [] : [{ rule: 'published:first-post', span: null }]),
    ],
  };
}

/** Above it an article stands with remarks below it. */
const LONGEST_FIRST = 1_000;

function isLong(pieces: readonly Piece[]): boolean {
  return pieces.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_FIRST;
}

/** The headline that the page shows, without what its `<title>` adds of the forum; null on a page of one account. */
function nameOf({ headings }: PageFacts, title: string | null): string | null {
  const shown = headings.map((heading) => collapseSpace(textOf(heading)));
  return shown.find((text) => text !== '' && title?.startsWith(text)) ?? (shown.length === 0 ? null : title);
}

/** A link that shows the rest of a long post, whose words its line ends with. */
const UNFOLD = /(?:\s+|(?<=[。！？!?…]))(?:展开c?|展開|收起d?|\.{3}see more|read more)$/iu;

/** 「@orlafinch Sep 13, 2026」 behind the name: how the account is called is none of its words, and the day is the post's. */
function accountLine(line: string): { time: string | null } | null {
  const rest = /^@[\w.]{2,30}(?=\s|$)(.*)$/su.exec(line)?.[1]?.replace(/^[\s·•|]+/u, '');
  if (rest === undefined) return null;
  const time = rest === '' ? null : parseStamp(rest);
  return rest === '' || time !== null ? { time } : null;
}
/** What a site puts between a name and its words: 「官方：」. */
const BADGED = new RegExp(`^(?:${BADGE_WORDS})(?=\\s*[：:])`, 'iu');

/** A day alone in a post's lines is that on which somebody joined. */
const HAS_CLOCK = /T\d/;

function toDraft({ author, times, pieces }: PostPieces): MessageDraft | null {
  const quoted: string[] = [];
  const own: string[] = [];
  let time = times.map(parseStamp).find((each) => each !== null) ?? null;
  for (const [index, { role, text: line }] of pieces.entries()) {
    const account = index === 0 ? accountLine(line) : null;
    if (account !== null) time ??= account.time;
    if (account !== null) continue;
    const text = index === 0 ? line.replace(BADGED, '') : line;
    const stamp = role === 'quote' ? null : parseStamp(text);
    if (isCardLine(text, pieces[index - 1]?.text)) continue;
    if (stamp !== null) time ??= HAS_CLOCK.test(stamp) ? stamp : null;
    else if (role === 'quote') quoted.push(text);
    else if (!isPageLine(text) && judgeLine(role, text)?.verdict !== 'drop')
      own.push(text.replace(UNFOLD, ''));
  }
  const [opening = '', ...others] = own;
  const bare = opening.replace(/^\s*[：:]\s*/u, '');
  const to = REPLY.exec(bare)?.groups;
  const body = [to?.words ?? bare, ...others].filter((line) => line.trim() !== '').join('\n');
  if (body === '' && quoted.length === 0) return null;
  return {
    ...NO_MESSAGE,
    kind: 'text',
    label: author,
    body: body === '' ? null : body,
    time,
    reply: replyOf(quoted, to?.name ?? null),
  };
}

/** 「贺兰 发表于 2026-3-2 12:20」 heads what a forum repeats of the post that is answered. */
function replyOf(quoted: readonly string[], to: string | null): MessageDraft['reply'] {
  const [head = '', ...words] = quoted;
  const name = QUOTED.exec(head)?.groups?.name;
  if (name !== undefined) return { label: name.trim(), words: words.join('\n') || null, id: null };
  if (quoted.length === 0 && to === null) return null;
  return { label: to, words: quoted.join('\n') || null, id: null };
}
const QUOTED =
  /^(?<name>.{1,30}?)\s*(?:发表于|發表於|发布于|wrote|said)\s*[：:]?\s*(?:\d{4}[-/.年].{4,30})?$/iu;

/** An article may name two writers, with what each is below their names. */
function isMostly(messages: readonly MessageDraft[], around: readonly Piece[]): boolean {
  const posted = messages.reduce((sum, { body }) => sum + (body?.length ?? 0), 0);
  const other = around
    .filter(({ text, linked }) => text.length >= RUNNING && linked < text.length / 2)
    .reduce((sum, { text }) => sum + text.length, 0);
  return posted > other;
}
