import { elementsOf, labelOf, type PageElement, type PageNode, textOf } from '../html/page-tree.ts';
import { BREAKING_TAGS } from '../html/tags.ts';
import { collapseSpace } from '../piece.ts';

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

/** The elements that name who wrote what follows on a page of posts, in page order; innermost ones. */
export function findAuthors(root: PageElement): PageElement[] {
  const all = elementsOf(root).filter((element) => isNamed(element) || isBeforeRemark(element));
  const outer = new Set(all.flatMap(ancestorsOf));
  return all.filter((element) => !outer.has(element) && BEFORE_NAME.test(textBefore(element)));
}

function isNamed(element: PageElement): boolean {
  return AUTHOR.test(labelOf(element)) && isName(element);
}

function isBeforeRemark(element: PageElement): boolean {
  if (element.tag !== 'a' || element.parent === null || !isName(element)) return false;
  const siblings = element.parent.children;
  const next = siblings.slice(siblings.indexOf(element) + 1).find((node) => wordsOf(node) !== '');
  return typeof next === 'string' && BEGINS_WORDS.test(next);
}

function isName(element: PageElement): boolean {
  const text = collapseSpace(textOf(element));
  return text.length > 0 && text.length <= LONGEST_NAME && !NO_NAME.test(text);
}

/** What stands before an element in the block that it stands in. */
function textBefore(element: PageElement): string {
  const parts: string[] = [];
  for (let at = element; at.parent !== null && !BREAKING_TAGS.has(at.tag); at = at.parent) {
    const before = at.parent.children.slice(0, at.parent.children.indexOf(at));
    const border = before.findLastIndex((node) => typeof node !== 'string' && BREAKING_TAGS.has(node.tag));
    parts.unshift(...before.slice(border + 1).map(wordsOf));
  }
  return collapseSpace(parts.join(' '));
}

function wordsOf(node: PageNode): string {
  return (typeof node === 'string' ? node : textOf(node)).trim();
}

export function ancestorsOf(element: PageElement): PageElement[] {
  const found: PageElement[] = [];
  for (let at = element.parent; at !== null; at = at.parent) found.push(at);
  return found;
}
