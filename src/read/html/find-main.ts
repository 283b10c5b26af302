import { findBoilerplate } from './boilerplate.ts';
import { isLdType } from './json-ld.ts';
import { findMeta, type PageFacts } from './page-facts.ts';
import { labelOf, type PageElement, type PageTree } from './page-tree.ts';
import { BREAKING_TAGS } from './tags.ts';

export interface MainText {
  /** The smallest element that holds the text. */
  readonly container: PageElement;
  /** Elements inside it that are no part of the text, with the rule that says so. */
  readonly dropped: ReadonlyMap<PageElement, string>;
  /** True where readers' posts are the text. */
  readonly forum: boolean;
}

/** What an element holds, in characters; Chinese ones count double. */
interface Measure {
  /** In blocks of running text. */
  good: number;
  /** In lists of links and, at a discount, in short lines. */
  bad: number;
}

const E = process.env;
const SHORT = Number(E.SHORT ?? 0.5);
const LINKP = Number(E.LINKP ?? 10);
const HINT = Number(E.HINT ?? 1.1);
const BETA2 = Number(E.BETA ?? 0.6) ** 2;
const FORUM_BETA2 = Number(E.FBETA ?? 2) ** 2;
const GUARD = Number(E.GUARD ?? 0.35);
const RUNNING = Number(E.RUNNING ?? 60);

const CONTENT_CLASS =
  / (?:article|articlebody|article body|article content|article text|post content|post body|post text|entry content|entry|story body|story|main content|maincontent|content|rich text|richtext|text|body|artbody|artibody|news txt|news text|prose|markdown body) /;

/**
 * The element that holds a page's main text: the one that, after what surrounds every text has been laid
 * aside, best unites holding all running text of the page (recall) with holding little else (precision).
 */
export function findMain(_tree: PageTree, facts: PageFacts, { url }: { url: string | null }): MainText {
  const { body } = facts;
  const forum = isForum(facts, url);
  const dropped = new Map<PageElement, string>();
  const running = forum ? 20 : RUNNING;
  const measures = new Map<PageElement, Measure>();
  const total = measure(body, { inLink: false, running }, measures).good;
  markBoilerplate(body, { total, forum, running }, measures, dropped);
  const kept = new Map<PageElement, Measure>();
  const whole = measure(body, { inLink: false, running }, kept, dropped).good;
  let container = body;
  let best = 0;
  const beta2 = forum ? FORUM_BETA2 : BETA2;
  for (const [element, { good, bad }] of kept) {
    if (good < whole * 0.3) continue;
    const precision = good / (good + bad);
    const recall = good / whole;
    let score = ((1 + beta2) * precision * recall) / (beta2 * precision + recall);
    if (!forum && isContent(element)) score *= HINT;
    // Of two equal ones the later is the outer: inner elements are measured first.
    if (score > best) {
      best = score;
      container = element;
    }
  }
  return { container, dropped, forum };
}

function isContent(element: PageElement): boolean {
  return (
    element.tag === 'article' ||
    element.tag === 'main' ||
    element.attributes.itemprop === 'articleBody' ||
    CONTENT_CLASS.test(labelOf(element))
  );
}

function markBoilerplate(
  element: PageElement,
  page: { readonly total: number; readonly forum: boolean; readonly running: number },
  measures: Map<PageElement, Measure>,
  dropped: Map<PageElement, string>,
): void {
  for (const child of element.children) {
    if (typeof child === 'string' || child.tag === 'head') continue;
    const rule = findBoilerplate(child, page);
    const good =
      rule === null
        ? 0
        : (measures.get(child) ?? measure(child, { inLink: false, running: page.running }, measures)).good;
    if (
      rule !== null &&
      (rule === 'consent' || good < page.total * GUARD) &&
      !(rule === 'hidden' && good > FOLDED && isFolded(child))
    ) {
      dropped.set(child, rule);
    } else {
      markBoilerplate(child, page, measures, dropped);
    }
  }
}

/** Hidden running text of at least this many characters, in what a click unfolds, is part of the text. */
const FOLDED = 150;
const FOLDING =
  / (?:collapse|collapsed|accordion|tab|tabs|panel|tabpanel|faq|faqs|content|answer|expand|expandable|toggle|more|details|rah static|chakra collapse) /;

function isFolded(element: PageElement): boolean {
  const { role } = element.attributes;
  return role === 'tabpanel' || role === 'region' || FOLDING.test(labelOf(element));
}

/** Measures every block element below and including `element`; inline elements count with their block. */
function measure(
  element: PageElement,
  how: { readonly inLink: boolean; readonly running: number },
  measures: Map<PageElement, Measure>,
  dropped?: ReadonlyMap<PageElement, string>,
): Measure {
  const own: Measure = { good: 0, bad: 0 };
  let chars = 0;
  let linked = 0;
  const flush = (): void => {
    if (chars === 0) return;
    if (linked > chars * 0.5) own.bad += linked + LINKP;
    else if (chars > how.running) own.good += chars - linked;
    else own.bad += chars * SHORT;
    chars = 0;
    linked = 0;
  };
  const walk = (parent: PageElement, link: boolean): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') {
        const count = countChars(child);
        chars += count;
        if (link) linked += count;
      } else if (dropped?.has(child) || child.tag === 'head') {
        // Not part of what the page shows.
      } else if (BREAKING_TAGS.has(child.tag)) {
        flush();
        if (child.children.length === 0) continue;
        const below = measure(child, { inLink: link, running: how.running }, measures, dropped);
        own.good += below.good;
        own.bad += below.bad;
      } else walk(child, link || child.tag === 'a');
    }
  };
  walk(element, how.inLink);
  flush();
  measures.set(element, own);
  return own;
}

/** Characters but for white space; Chinese ones count double, being worth about half a word each. */
function countChars(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x20 && unit !== 0xa0) count += unit >= 0x2e80 ? 2 : 1;
  }
  return count;
}

const FORUM_URL =
  /\/\/(?:[\w-]+\.)*(?:forums?|boards?|bbs|discuss|discussions?|community|users)\.|\/(?:forums?|threads?|topics?|viewtopic|showthread|showtopic|boards?|questions|discussions?|community|bbs|thread-\d|t)(?:[/.?-]|$)/i;
const FORUM_GENERATOR =
  /discourse|phpbb|vbulletin|xenforo|mybb|flarum|vanilla|invision|discuz|simple machines|nodebb/i;
const FORUM_BODY =
  / (?:phpbb|vbulletin|xenforo|discourse|mybb|ips layout|questions page|question page|forum|forums) /;

/** True where the posts of readers are the text: forums, questions with answers. */
function isForum(facts: PageFacts, url: string | null): boolean {
  if (FORUM_URL.test(url ?? '')) return true;
  if (FORUM_GENERATOR.test(findMeta(facts, ['generator'])?.content ?? '')) return true;
  if (facts.nodes.some((node) => isLdType(node, /^(?:DiscussionForumPosting|QAPage)$/))) return true;
  const body = facts.body.children.find((child) => typeof child !== 'string' && child.tag === 'body');
  return typeof body === 'object' && FORUM_BODY.test(labelOf(body));
}
