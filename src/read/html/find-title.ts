import { type FoundField, firstFound } from '../found-field.ts';
import { collapseSpace } from '../piece.ts';
import { ldText } from './json-ld.ts';
import { findMeta, type PageFacts } from './page-facts.ts';
import { textOf } from './page-tree.ts';

/** Longer headlines exist, but on real pages what is longer was a whole article in an `<h1>`. */
const MAX_TITLE = 250;
const SITE_WORDS =
  /(?:网|網|新闻|新聞|报|報|频道|頻道|在线|線上|门户|电视台|客户端|论坛|社区|中心|官网|官方网站|政府|资讯|博客|专栏|日报|時報|时报|News|Paper|\.(?:com|cn|net|org)(?:\.cn)?)$/i;
const HARD_SEPARATORS = /\s*(?:[|｜丨»]|::)\s*|_+|\s+[-–—·•<>:]\s+|—{2,}|-{2,}/;

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
    () => (headings.length === 1 ? field(headings[0]!, 'h1') : null),
    () => (facts.documentTitle ? field(stripSite(facts.documentTitle, facts), 'document') : null),
    () => (headings[0] ? field(headings[0], 'h1') : null),
  );
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

/** A title without the names of site and section at its end (or its beginning). */
export function stripSite(title: string, facts: Pick<PageFacts, 'metas'>): string {
  const site = findMeta(facts, ['og:site_name', 'application-name'])?.content;
  const trimmed = title.trim();
  const parts = trimmed.split(HARD_SEPARATORS);
  const first = parts[0] ?? '';
  if (parts.length > 1) {
    const named = parts.findIndex((part) => site !== undefined && bare(part) === bare(site));
    if (named > 0)
      return stripDash(
        trimmed.slice(0, trimmed.lastIndexOf(parts[named]!)).replace(/[\s|｜丨»:_–—·•<>-]+$/u, ''),
      );
    if (named === 0) return parts.slice(1).join(' - ');
    if (weight(first) >= 8) return stripDash(first);
    const longest = parts.reduce((a, b) => (weight(b) > weight(a) ? b : a));
    return weight(longest) > 2 * weight(first) ? longest : stripDash(first);
  }
  return stripDash(trimmed);
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
