import { labelOf, type PageElement, type PageNode } from '../html/page-tree.ts';
import { BREAKING_TAGS } from '../html/tags.ts';
import { collapseSpace } from '../piece.ts';
import { parseStamp } from './page-words.ts';

/** Names that forums and social sites give to who wrote a post: Discuz `authi`, `xw1`; Weibo `W_f14`; phpBB `username`. */
const AUTHOR =
  / (?:author|authi|xw1|username|user name|nickname|nick name|poster|hnuser|w f14|comment author|post author|post user|reply author) /;
/** 「贺兰：」 begins a remark, whose name is a link: what follows it is a colon, or whom it answers. */
const BEGINS_WORDS = /^\s*(?:V\s*)?(?:[：:]|(?:回复|回覆)\s*@?)/u;
const LONGEST_NAME = 30;
/** Nor is `@name`, who is spoken to. */
const NO_NAME =
  /^@|^(?:author|username|user|name|作者|用户名|游客)[:：]?$|[。！？!?；;，,“”]|https?:|^\d+$|\d{4}[-/.年]\d/iu;
/** 「作者：」, "Posted by" may stand before a name in its block; other words there speak to somebody or of him. */
const BEFORE_NAME = /^(?:作者|楼主|樓主|发布者|by|posted by|from)?[\s：:|·•»#-]*$/iu;

/** As many nodes are looked at before and behind a name: white space, an icon, a mark. */
const MOST_NODES = 6;

/**
 * The elements that name who wrote what follows on a page of posts, in page order; innermost ones. `posted` tells that the
 * page has no headline, so that a name above a time heads a post there and no article.
 */
export function findAuthors(root: PageElement, posted = false): PageElement[] {
  const authors: PageElement[] = [];
  const places = new Map<PageElement, number>();
  const walk = (parent: PageElement): void => {
    for (const [place, child] of parent.children.entries()) {
      if (typeof child === 'string') continue;
      places.set(child, place);
      const before = authors.length;
      walk(child);
      const isInnermost = authors.length === before;
      if (
        isInnermost &&
        (isCalledAuthor(child) ||
          isBeforeRemark(child, parent, place) ||
          isBeforeHandle(child, parent, place) ||
          isHeadOfPost(child, parent, place) ||
          (posted && isBeforeStamp(child, parent, place))) &&
        isName(child)
      ) {
        if (BEFORE_NAME.test(textBefore(child, places))) authors.push(child);
      }
    }
  };
  walk(root);
  return authors;
}

/** Whether the markup itself calls an element the name of who posts. */
export function isCalledAuthor(element: PageElement): boolean {
  return AUTHOR.test(labelOf(element));
}

function isBeforeRemark({ tag }: PageElement, { children }: PageElement, place: number): boolean {
  if (tag !== 'a') return false;
  const next = children
    .slice(place + 1, place + 1 + MOST_NODES)
    .find((node) => wordsOf(node) !== '' && !(typeof node !== 'string' && BADGE.test(wordsOf(node))));
  return typeof next === 'string' && BEGINS_WORDS.test(next);
}
/** What a site puts behind a name: 「官方」, 「博主」. */
export const BADGE_WORDS =
  '官方|博主|作者|楼主|樓主|认证|認證|会员|會員|铁粉|鐵粉|大V|V|VIP|LV?\\.?\\d{1,2}|OP|author|verified|mod';
const BADGE = new RegExp(`^(?:${BADGE_WORDS})$`, 'iu');

/** Names that pages give to the box of one post or remark. */
const POST_BOX =
  / (?:post|comment|reply|remark|status|feed item|feed post|userpost|comment item|comment body) /;
const NAME_TAGS: ReadonlySet<string> = new Set(['a', 'b', 'strong', 'span', 'h4', 'h5', 'h6']);
/** A name stands no deeper in the head of its box. */
const MOST_DEPTH = 3;

/** `<div class="comment"><b>Orla Finch</b> <span>16 May 2031 at 21:52</span>`: the name that opens its line in such a box, before a time of day. */
function isHeadOfPost({ tag }: PageElement, parent: PageElement, place: number): boolean {
  if (!NAME_TAGS.has(tag)) return false;
  if (parent.children.slice(Math.max(0, place - MOST_NODES), place).some((node) => wordsOf(node) !== ''))
    return false;
  const next = parent.children.slice(place + 1, place + 1 + MOST_NODES).find((node) => wordsOf(node) !== '');
  const stamp = next === undefined ? null : parseStamp(wordsOf(next).replace(/^[\s·•|,-]+/u, ''));
  if (stamp === null || !/T\d/.test(stamp)) return false;
  let box: PageElement | null = parent;
  for (let depth = 0; box !== null && depth < MOST_DEPTH; depth++, box = box.parent) {
    if (POST_BOX.test(labelOf(box))) return true;
  }
  return false;
}

/** `<span>Orla Finch</span> <span>@orlafinch</span>`: the name that a handle follows. */
function isBeforeHandle(_name: PageElement, { children }: PageElement, place: number): boolean {
  const next = children.slice(place + 1, place + 1 + MOST_NODES).find((node) => wordsOf(node) !== '');
  return next !== undefined && typeof next !== 'string' && HANDLE.test(wordsOf(next));
}
const HANDLE = /^@[\w.]{2,30}$/u;

/** A name that is all its block says, and below it when: 「3月11日 03:26 来自 …」. */
function isBeforeStamp({ tag }: PageElement, parent: PageElement, place: number): boolean {
  if (tag !== 'a' || parent.parent === null) return false;
  if (parent.children.some((node, index) => index !== place && wordsOf(node) !== '')) return false;
  const { children } = parent.parent;
  const next = children
    .slice(children.indexOf(parent) + 1)
    .slice(0, MOST_NODES)
    .find((node) => wordsOf(node) !== '');
  return next !== undefined && parseStamp(wordsOf(next)) !== null;
}

function isName(element: PageElement): boolean {
  const text = wordsOf(element);
  return text.length > 0 && text.length <= LONGEST_NAME && !NO_NAME.test(text);
}

/** What stands before an element in the block that it stands in. */
function textBefore(element: PageElement, places: ReadonlyMap<PageElement, number>): string {
  const parts: string[] = [];
  for (let at = element; at.parent !== null && !BREAKING_TAGS.has(at.tag); at = at.parent) {
    const place = places.get(at) ?? 0;
    const before = at.parent.children.slice(Math.max(0, place - MOST_NODES), place);
    const border = before.findLastIndex((node) => typeof node !== 'string' && BREAKING_TAGS.has(node.tag));
    parts.unshift(...before.slice(border + 1).map(wordsOf));
  }
  return collapseSpace(parts.join(' '));
}

/** The words of a node, as many as tell whether it is a name. */
function wordsOf(node: PageNode): string {
  const parts: string[] = [];
  let length = 0;
  const collect = (at: PageNode): void => {
    if (length > LONGEST_NAME * 2) return;
    if (typeof at === 'string') {
      const part = at.trim().slice(0, LONGEST_NAME * 2);
      parts.push(part);
      length += part.length;
    } else for (const child of at.children) collect(child);
  };
  collect(node);
  return collapseSpace(parts.join(' '));
}

export function ancestorsOf(element: PageElement): PageElement[] {
  const found: PageElement[] = [];
  for (let at = element.parent; at !== null; at = at.parent) found.push(at);
  return found;
}
