import { findBoilerplate } from './boilerplate.ts';
import { isForum } from './is-forum.ts';
import { type Measure, measurePage } from './measure-page.ts';
import type { PageFacts } from './page-facts.ts';
import { labelOf, type PageElement } from './page-tree.ts';
import { BREAKING_TAGS } from './tags.ts';
import { type Dropped, widenMain } from './widen-main.ts';

/**
 * The main text of a page, found in two steps: what surrounds every text is laid aside by its name, then the
 * element is chosen that unites most running text with least else.
 *
 * Readability climbs from good paragraphs instead, and loses pages of many sections and forums: on the 203
 * pages of wcxb-dev it reaches a word F1 of 0.865, this one 0.935, at a third of its time. All figures below
 * were varied by a third either way, which moved that F1 by less than 0.003, unless something else is said.
 * Those pages are long ones: of a notice of few lines RUNNING would decide what is read, see `widenMain`.
 */
export interface MainText {
  /** The smallest element that holds the text. */
  readonly container: PageElement;
  /** Elements inside it that are no part of the text, with the rule that says so. */
  readonly dropped: Dropped;
  /** Those of them that surround any text, by their names. */
  readonly furniture: Dropped;
  /** True where readers' posts are the text. */
  readonly forum: boolean;
}

/** Characters from which a block is running text; at 90 short paragraphs were lost (-0.007). */
const RUNNING = 50;
/** Posts are short. */
const RUNNING_POST = 20;
/** Precision counts more than recall, for a site's every page has teasers; on a forum all posts are wanted. */
const BETA = 0.6;
const BETA_FORUM = 1.5;
/** A container named for its content is believed before a nameless one. */
const NAMED = 1.1;
/** Less than this share of the running text is a part of it at best. */
const SMALLEST_SHARE = 0.3;
/** What holds more of the running text than this is no furniture, whatever it is called. */
const LARGEST_FURNITURE = 0.35;
/** Hidden running text of at least this many characters, in what a click unfolds, is part of the text. */
const FOLDED = 150;

const CONTENT_NAME =
  / (?:article|articlebody|article body|article content|article text|post content|post body|post text|entry content|entry|story body|story|main content|maincontent|content|rich text|richtext|text|body|artbody|artibody|news txt|news text|prose|markdown body) /;
const FOLDING_NAME =
  / (?:collapse|collapsed|accordion|tab|tabs|panel|tabpanel|faq|faqs|content|answer|expand|expandable|toggle|more|details|rah static|chakra collapse) /;

const CELL_TAGS: ReadonlySet<string> = new Set(['td', 'th', 'dd', 'dt']);
const TABLE_TAGS: ReadonlySet<string> = new Set([
  ...CELL_TAGS,
  'tr',
  'tbody',
  'thead',
  'tfoot',
  'table',
  'dl',
]);

export function findMain(root: PageElement, facts: PageFacts, { url }: { url: string | null }): MainText {
  // Lay aside what surrounds the text.
  const forum = isForum(facts, url);
  const running = forum ? RUNNING_POST : RUNNING;
  const dropped = layAside(root, { forum, running });

  // Choose the element that holds the most running text and the least else.
  const measures = new Map<PageElement, Measure>();
  const whole = measurePage(root, { running, dropped }, measures).good;
  let container = root;
  let best = 0;
  for (const [element, measure] of measures) {
    if (measure.good < whole * SMALLEST_SHARE) continue;
    const score =
      scoreOf(measure, whole, forum ? BETA_FORUM : BETA) * (!forum && isNamed(element) ? NAMED : 1);
    // Inner elements come first, so the smallest of equal ones is kept.
    if (score > best) {
      best = score;
      container = element;
    }
  }

  // Take what belongs to it, although it is short.
  const text = leaveCell(container);
  const widened = forum ? { container: text, dropped } : widenMain(text, { dropped, isNamed });
  return { ...widened, furniture: dropped, forum };
}

/**
 * A register's one long entry (「经营范围 餐饮管理；集体用餐配送…」) would win alone: its cell is the only running
 * text. A cell that holds no blocks is a field of a record, and what holds its table is the text.
 */
function leaveCell(element: PageElement): PageElement {
  if (!CELL_TAGS.has(element.tag) || element.children.some(isBlock)) return element;
  let at = element;
  while (at.parent !== null && TABLE_TAGS.has(at.tag)) at = at.parent;
  return at;
}

function isBlock(child: PageElement | string): boolean {
  return typeof child !== 'string' && child.tag !== 'br' && BREAKING_TAGS.has(child.tag);
}

/** The F measure of an element against the page: precision of what it holds, recall of all running text. */
function scoreOf({ good, bad }: Measure, whole: number, beta: number): number {
  if (good === 0) return 0;
  const precision = good / (good + bad);
  const recall = good / whole;
  return ((1 + beta ** 2) * precision * recall) / (beta ** 2 * precision + recall);
}

function isNamed(element: PageElement): boolean {
  const { tag, attributes } = element;
  return (
    tag === 'article' ||
    tag === 'main' ||
    attributes.itemprop === 'articleBody' ||
    CONTENT_NAME.test(labelOf(element))
  );
}

function layAside(
  root: PageElement,
  { forum, running }: { readonly forum: boolean; readonly running: number },
): Map<PageElement, string> {
  const dropped = new Map<PageElement, string>();
  const measures = new Map<PageElement, Measure>();
  const whole = measurePage(root, { running }, measures).good;
  const isFurniture = (element: PageElement, rule: string): boolean => {
    if (rule === 'consent') return true;
    const { good } = measures.get(element) ?? measurePage(element, { running }, measures);
    if (rule === 'hidden' && good > FOLDED && isFolded(element)) return false;
    return good < whole * LARGEST_FURNITURE || whole === 0;
  };
  const walk = (parent: PageElement): void => {
    for (const child of parent.children) {
      if (typeof child === 'string' || child.tag === 'head') continue;
      const rule = findBoilerplate(child, { forum });
      if (rule !== null && isFurniture(child, rule)) dropped.set(child, rule);
      else walk(child);
    }
  };
  walk(root);
  return dropped;
}

function isFolded(element: PageElement): boolean {
  const { role } = element.attributes;
  return role === 'tabpanel' || role === 'region' || FOLDING_NAME.test(labelOf(element));
}
