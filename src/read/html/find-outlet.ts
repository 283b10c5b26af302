import { type FoundField, firstFound } from '../found-field.ts';
import { YEAR_FIRST } from '../parse-published.ts';
import { collapseSpace } from '../piece.ts';
import { isLdType, ldText } from './json-ld.ts';
import { creditIn, fromAccount, HAN } from './page-credit.ts';
import { findMeta, type PageFacts } from './page-facts.ts';
import type { PageLines } from './page-lines.ts';
import { labelOf } from './page-tree.ts';

/** Classes that Chinese sites give the name of outlet or account beside the date. */
const OUTLET_CLASS =
  / (?:source|media|media name|author name|publisher|copyfrom|from|nickname|account|account name|mp name|author|user name) /;
/** What stands in a date line beside the name: 「原创」「阅读 1024」「[整理]」. */
const LINE_CHAFF =
  /(?:来自|來自)(?:\s?[:：]|\s+\S{1,20})|[[【（(](?:整理|原创|转载|编译)[\]】）)]|原创|来源\s?[:：]?|发布时间\s?[:：]?|发表于|更新时间|作者\s?[:：]|(?:阅读|浏览|点击|评论|跟贴|人气)(?:次?数|量)?\s?[:：]?\s?\d*|\d+\s?(?:阅读|评论|跟贴|人参与)|字号.*$|分享.*$|举报|关注/g;

/** The publisher that the page credits; null where it credits none. The site itself is found elsewhere. */
export function findOutlet(facts: PageFacts, lines: PageLines): FoundField | null {
  return firstFound(
    () =>
      creditIn(
        lines.head.map(({ text }) => text),
        'line',
        'outlet',
      ),
    () =>
      creditIn(
        lines.closing.map(({ text }) => text),
        'closing',
        'outlet',
      ),
    () =>
      creditIn(
        lines.opening.slice(0, 2).map(({ text }) => text),
        'opening',
        'outlet',
      ),
    () => fromAccount(facts.account, 'account'),
    () => fromClass(lines),
    () => fromDateLine(lines),
    () => fromMeta(facts),
    () => fromPublisher(facts),
  );
}

function fromClass(lines: PageLines): FoundField | null {
  for (const { element, text } of lines.head) {
    if (text.length > 20 || YEAR_FIRST.test(text) || !isChinesePage(lines)) continue;
    const around = [element, element.parent, element.parent?.parent];
    if (!around.some((at) => at && OUTLET_CLASS.test(labelOf(at)))) continue;
    const value = nameIn(text);
    if (value !== null) return { value, rule: 'source-class' };
  }
  return null;
}

/** 「河湾新闻 2023-07-16 10:20」: what is left of a short line when the date and the counts are taken away. */
function fromDateLine(lines: PageLines): FoundField | null {
  if (!isChinesePage(lines)) return null;
  for (const [index, { text, element }] of lines.head.entries()) {
    if (text.length > 60 || !YEAR_FIRST.test(text)) continue;
    const value = nameIn(text.replace(YEAR_FIRST, ' '));
    if (value !== null) return { value, rule: 'date-line' };
    const before = lines.head[index - 1];
    const beside = before && before.element.parent === element.parent ? nameIn(before.text) : null;
    if (beside !== null) return { value: beside, rule: 'date-line' };
  }
  return null;
}

function nameIn(text: string): string | null {
  const rest =
    text
      .replace(LINE_CHAFF, ' ')
      .trim()
      .split(/[\s|｜]+/)[0] ?? '';
  return /^[\p{L}][\p{L}\p{N}·・\-—.&]{1,19}$/u.test(rest) && !CALL.test(rest) && !TRADE.test(rest)
    ? rest
    : null;
}
/** Who stands beside the date, and what a list is called. */
const TRADE =
  /^(?:本报|本報)?(?:记者|記者|编辑|編輯|作者|通讯员|通訊員)|热搜|熱搜|排行榜?$|^(?:来信|來信|写信|寫信|发信|發信|投诉|投訴|咨询|諮詢|留言|提问|提問|反映|申请|申請|联系|聯繫|举报|舉報|受理|办理|辦理|答复|答覆|回复|回覆|处理|處理)(?:人|者|时间|時間|日期|内容|內容|单位|單位|部门|部門|状态|狀態|情况|情況|编号|編號)$/;
/** What a page tells its reader to do, or how it is ordered: 「最新内容在最上方」, 「点击上方蓝字」. Nobody is called so. */
const CALL = /[上下]方|蓝字|藍字|点击|點擊|最新(?:内容|消息|进展)|滚动|滾動|刷新|实时|倒序|正序|预览|置顶/;

function fromMeta(facts: PageFacts): FoundField | null {
  const meta = findMeta(facts, [
    'source',
    'mediaid',
    'contentsource',
    'article:publisher_name',
    'copyfrom',
    'og:article:source',
  ]);
  if (!meta || /^https?:/.test(meta.content) || meta.content.length > 40) return null;
  const value = collapseSpace(meta.content).replace(/^来源\s?[:：]\s?/, '');
  return value === '' ? null : { value, rule: `meta-${meta.name}` };
}

function fromPublisher(facts: PageFacts): FoundField | null {
  const organization = ldText(facts.article.publisher) ?? resolvePublisher(facts);
  return organization === null || organization.length > 80
    ? null
    : { value: collapseSpace(organization), rule: 'json-ld' };
}

/** JSON-LD may name the publisher by `@id` only, the node itself standing elsewhere on the page. */
function resolvePublisher(facts: PageFacts): string | null {
  const { publisher } = facts.article;
  if (typeof publisher !== 'object' || publisher === null || !('@id' in publisher)) return null;
  const id = (publisher as { '@id': unknown })['@id'];
  const node = facts.nodes.find(
    (candidate) => candidate['@id'] === id && isLdType(candidate, /./) && 'name' in candidate,
  );
  return ldText(node?.name);
}

function isChinesePage(lines: PageLines): boolean {
  return lines.opening.some(({ text }) => HAN.test(text));
}
