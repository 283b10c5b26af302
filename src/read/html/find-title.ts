import { isNoticeTitle } from '../find-kind.ts';
import { type FoundField, firstFound } from '../found-field.ts';
import { collapseSpace } from '../piece.ts';
import { ldText } from './json-ld.ts';
import { findMeta, type PageFacts } from './page-facts.ts';
import { type PageElement, textOf } from './page-tree.ts';

/** Longer headlines exist, but on real pages what is longer was a whole article in an `<h1>`. */
const MAX_TITLE = 250;
export const SITE_WORDS =
  /(?:网|網|网站|網站|新闻|新聞|报|報|频道|頻道|在线|線上|门户|电视台|客户端|论坛|社区|中心|官网|官方网站|政府|资讯|博客|专栏|日报|時報|时报|News|Paper|\.(?:com|cn|net|org)(?:\.cn)?)$/i;
/** They part a title from section and site; what follows the first of them is not the title. */
export const HARD_SEPARATOR = /\s*(?:[|｜丨»]|::)\s*|\s+\/\s+|(?<![a-z0-9])_+|_+(?![a-z0-9])|-{2,}/;
/** They also stand inside titles; only the last of them may part the site off. */
export const SOFT_SEPARATOR = /\s+[-–—·•<>]\s+/;
/** Six Chinese characters or a dozen letters are the least that a headline has. */
const LEAST_TITLE = 12;

/** The page's headline, free of the site's name; null where the page gives none. */
export function findTitle(facts: PageFacts): FoundField | null {
  const headings = facts.headings
    .map((heading) => collapseSpace(textOf(heading)))
    .filter((text) => text !== '' && text.length <= MAX_TITLE);
  const shared = findMeta(facts, ['og:title', 'twitter:title']);
  const headline = ldText(facts.article.headline) ?? ldText(facts.article.title);
  const stated = [facts.documentTitle, shared?.content, headline].flatMap((text) =>
    text ? [bare(text)] : [],
  );

  return firstFound(
    // A heading which the head repeats is the headline as the reader saw it.
    () => {
      const said = headings.filter((text) => isSaidIn(bare(text), stated));
      const heading = said.toSorted((a, b) => b.length - a.length)[0];
      return heading === undefined ? null : { value: heading, rule: 'h1' };
    },
    () => (shared ? field(stripSite(shared.content, facts), shared.name) : null),
    () => (headline ? field(headline, 'json-ld') : null),
    () => fromDocument(facts, headings),
    () => (headings[0] ? field(headings[0], 'h1') : null),
  );
}

/**
 * The part of a document's title that a subheading repeats whole: 「河湾网 :: 小桥重开」 over an `<h2>` 「小桥重开」; what
 * the title begins with may be as short as 「严正声明 - 河湾物业」.
 */
function findRepeatedPart(documentTitle: string, subheadings: readonly PageElement[]): string | null {
  const said = subheadings.map((heading) => collapseSpace(textOf(heading)));
  const parts = documentTitle.split(HARD_SEPARATOR).map(bare);
  const repeated = said.find((text) => weight(text) >= LEAST_TITLE && parts.includes(bare(text)));
  if (parts.length > 1 && repeated !== undefined) return repeated;
  // 「关于停水的通报-河湾市水务局」
  const heads = said.find(
    (text) =>
      weight(text) >= LEAST_TITLE &&
      /^[-—–_]/.test(bare(documentTitle).slice(bare(text).length)) &&
      bare(documentTitle).startsWith(bare(text)),
  );
  if (heads !== undefined) return heads;
  const [first, ...others] = documentTitle.split(SOFT_SEPARATOR).map(bare);
  return others.length === 0 ? null : (said.find((text) => bare(text) === first) ?? null);
}

/** What every page of a site is called: 「微博正文 - 微博」, 「详情页」. */
const ANY_PAGE =
  /^(?:\p{sc=Han}{0,4}(?:正文|详情|詳情|详情页|內容頁|内容页|文章页|帖子)|post|status|detail|untitled)(?:\s?[-–—_|]\s?\p{L}{1,12})?$/iu;

/** The document's title, unless it is the site's name and the page's one heading says more. */
function fromDocument(facts: PageFacts, headings: readonly string[]): FoundField | null {
  if (facts.documentTitle === null) return null;
  const repeated = findRepeatedPart(facts.documentTitle, facts.subheadings);
  if (repeated !== null) return field(repeated, 'h2');
  const stripped = stripSite(facts.documentTitle, facts);
  if (ANY_PAGE.test(stripped)) return headings[0] ? field(headings[0], 'h1') : null;
  const [only, ...others] = headings;
  const isName = only !== undefined && (weight(only) >= weight(stripped) || SITE_WORDS.test(stripped));
  return others.length === 0 && isName ? field(only, 'h1') : field(stripped, 'document');
}

function field(raw: string, rule: string): FoundField | null {
  const value = collapseSpace(raw);
  return value === '' || value.length > MAX_TITLE ? null : { value, rule };
}

/** The whole of a stated title, or the longest of its parts: a site's logo in an `<h1>` is a short part of it. */
function isSaidIn(heading: string, stated: readonly string[]): boolean {
  return stated.some(
    (text) =>
      text === heading || (heading.length >= 4 && text.includes(heading) && heading.length * 2 > text.length),
  );
}

/** A title without the names of section and site at its end (or of the site at its beginning). */
export function stripSite(title: string, facts: Pick<PageFacts, 'metas'>): string {
  const site = findMeta(facts, ['og:site_name', 'application-name'])?.content;
  const parts = title.trim().split(HARD_SEPARATOR);
  const [first = '', ...rest] = parts;
  if (rest.length > 0 && site !== undefined && bare(first) === bare(site)) return stripSoft(rest[0]!, site);
  if (rest.length === 0 || weight(first) >= LEAST_TITLE) return stripSoft(first, site);
  return stripSoft(
    parts.reduce((a, b) => (weight(b) > weight(a) ? b : a)),
    site,
  );
}

/** "Bridge reopens - what now - Riverton Post": the last part goes where it is the site, or much the shorter. */
function stripSoft(title: string, site: string | undefined): string {
  const parts = title.split(SOFT_SEPARATOR);
  const last = parts.at(-1)!;
  if (parts.length < 2) return stripDash(title.trim());
  const head = title.slice(0, title.lastIndexOf(last)).replace(/\s+[-–—·•<>]\s+$/, '');
  const isSite = (site !== undefined && bare(last) === bare(site)) || SITE_WORDS.test(last);
  return isSite || isNoticeTitle(head) || (weight(head) >= LEAST_TITLE && weight(last) * 2 < weight(head))
    ? stripDash(head.trim())
    : title.trim();
}

/** 「标题-河湾新闻网」: a bare hyphen ends the title only where what follows reads like a site's name. */
function stripDash(title: string): string {
  const at = title.lastIndexOf('-');
  if (at < 4) return title.trim();
  const tail = title.slice(at + 1).trim();
  return tail.length <= 16 && SITE_WORDS.test(tail) && /\p{sc=Han}/u.test(title)
    ? title.slice(0, at).trim()
    : title.trim();
}

/** Letters, Chinese characters counted twice. */
function weight(text: string): number {
  let sum = 0;
  for (const char of text) sum += char.charCodeAt(0) >= 0x2e80 ? 2 : 1;
  return sum;
}

function bare(text: string): string {
  return text.replace(/[\s\u200b]+/g, '').toLowerCase();
}
