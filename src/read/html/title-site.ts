import type { FoundField } from '../found-field.ts';
import { collapseSpace } from '../piece.ts';
import { HARD_SEPARATOR, SITE_WORDS, SOFT_SEPARATOR } from './find-title.ts';

/** Editions of a paper and forms of a site, no part of its name: 「河湾日报数字版」. */
const EDITION = /[-·\s]*(?:数字版|數位版|电子版|電子版|手机版|官方网站|官网|首页|首頁|网页版|epaper)$/i;
/** Names of a page's section, or of its kind. */
const SECTION =
  /^(?:新闻|新聞|要闻|本地|正文|国内|社会|时政|文章|文章正文|详情|内容|新闻中心|通知公告|公告|首页|home|news|blog|articles?|posts?|press|local|world|opinion|sport|politics|updates?|latest|powered by.*|groups?|群组|小组|login|log in)$/i;
const LONGEST_NAME = 40;
const PRESS =
  /\b(?:Post|Times|Herald|Gazette|Daily|Tribune|Journal|Chronicle|Observer|Courier|Echo|Mercury|Star|Sun|Mail|Wire|Agency|Review|Weekly|Magazine|Press|Radio|TV)$/;
/** 「更正-栗川晚报网」; between letters a hyphen joins words. */
const JOINED = /^-(?=\p{sc=Han})/u;

/**
 * The site's own name behind the headline in a document's title: 「小桥重开_河湾晚报网」, "Bridge reopens - Local |
 * Riverton Post". A headline found elsewhere on the page parts the name off for certain; where the title itself
 * gave the headline, only what reads like a site's name is one.
 */
export function findTitleSite(documentTitle: string | null, title: FoundField | null): FoundField | null {
  if (documentTitle === null || title === null) return null;
  const whole = collapseSpace(documentTitle);
  if (!whole.startsWith(title.value)) return fromOtherTitle(whole);
  const rest = whole.slice(title.value.length);
  if (rest === '' || !isSeparated(rest)) return null;
  const parts = rest
    .replace(JOINED, '')
    .split(HARD_SEPARATOR)
    .flatMap((part) => ` ${part}`.split(SOFT_SEPARATOR));
  const names = parts.map((part) => part.replace(/^[\s_|-]+|[\s_|-]+$/g, '').replace(EDITION, ''));
  const name = names.findLast((each) => isName(each));
  const reads =
    name !== undefined && (title.rule !== 'document' || SITE_WORDS.test(name) || PRESS.test(name));
  return reads ? { value: name, rule: 'title-suffix' } : null;
}

/** "We sold our baths | Opinion | The Riverton Post" above another headline: three parts, the last a paper's name. */
function fromOtherTitle(whole: string): FoundField | null {
  const parts = whole.split(HARD_SEPARATOR).map((part) => part.trim());
  const name = parts.at(-1)!;
  const isOf = parts.length > 1 && isName(name) && (PAPER.test(name) || PRESS.test(name));
  return isOf ? { value: name, rule: 'title-suffix' } : null;
}
const PAPER = /(?:报|報|网|網|社|电视台|新闻网|在线)$|^The \p{Lu}\p{L}+ \p{Lu}\p{L}+$/u;

/** Whether words read like the name of a paper, a station or a site: 「河湾在线」, "Riverton Post". */
export function isSiteName(name: string): boolean {
  return isName(name) && (SITE_WORDS.test(name) || PRESS.test(name));
}

function isSeparated(rest: string): boolean {
  return JOINED.test(rest) || new RegExp(`^(?:${HARD_SEPARATOR.source}|${SOFT_SEPARATOR.source})`).test(rest);
}

function isName(name: string): boolean {
  return name.length >= 2 && name.length <= LONGEST_NAME && !SECTION.test(name) && !/[。！？!?，]/.test(name);
}
