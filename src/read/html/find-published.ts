import { findCredits } from '../find-credits.ts';
import { type FoundField, firstFound } from '../found-field.ts';
import { toMoreExact } from '../more-exact.ts';
import { parseDateLine, parsePublished } from '../parse-published.ts';
import { isLdType, ldText } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageLines } from './page-lines.ts';
import { labelOf, type PageElement, textOf } from './page-tree.ts';

/** Names that pages give the day of publication in `<meta>`, most telling first. */
const PUBLISHED_METAS = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'og:pubdate',
  ],
  ...[
    'weibo:article:create_at',
    'og:time',
    'og:release_date',
    'pubdate',
    'publishdate',
    'publish_date',
    'apub:time',
  ],
  ...[
    'publishtime',
    'publish-date',
    'publication_date',
    'firstpublishedtime',
    'article.published',
    'parsely-pub-date',
  ],
  ...[
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'citation_publication_date',
    'dc.date',
  ],
  ...[
    'cxenseparse:recs:publishtime',
    'bt:pubdate',
    'date',
    'article_date_original',
    'contentpubdate',
    'releasedate',
  ],
];
/** Weaker: the last change, where the page says nothing of the first. */
const UPDATED_METAS = [
  'dateupdate',
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
];

const DATE_LABEL =
  /(?:发布时间|发布日期|发表时间|发表于|發布時間|發佈日期|時間|时间|日期|published(?: on)?|posted(?: on)?|date)\s?[:：]?\s*/i;
const PUBLISHED_CLASS =
  / (?:published|publish|pub|pubdate|date published|post date|entry date|posted on|date|time|timestamp|dateline) /;
const UPDATED = /(?:updated|modified|更新|修改|reviewed|edited)/i;

/** When the page says that it was published, at the precision it says; null where it does not. */
export function findPublished(facts: PageFacts, lines: PageLines): FoundField | null {
  const found = firstFound(
    () => dated(ldText(facts.article.datePublished) ?? ldText(facts.article.pubDate), 'json-ld'),
    () => fromMetas(facts, PUBLISHED_METAS),
    () => fromMarked(facts.marked, /^(?:datePublished|pubdate)$/i, 'itemprop'),
    () => fromTimes(facts.times, lines),
    () => fromHead(lines),
    () => fromOpening(lines),
    () => fromWebPage(facts),
    () => fromClosing(lines),
    () => fromMetas(facts, UPDATED_METAS),
  );
  return toMoreExact(found, () => [
    ...PUBLISHED_METAS.map((name) => dated(facts.metas.get(name)?.[0], name)),
    fromTimes(facts.times, lines),
    ...lines.head.map(({ text }) => (UPDATED.test(text) ? null : dated(parseDateLine(text), 'date-line'))),
  ]);
}

function dated(raw: string | null | undefined, rule: string): FoundField | null {
  const value = raw ? parsePublished(raw) : null;
  return value === null ? null : { value, rule };
}

function fromMetas(facts: PageFacts, names: readonly string[]): FoundField | null {
  for (const name of names) {
    const found = dated(facts.metas.get(name)?.[0], name);
    if (found) return found;
  }
  return null;
}

function fromMarked(marked: readonly PageElement[], names: RegExp, rule: string): FoundField | null {
  for (const element of marked) {
    if (!names.test(element.attributes.itemprop ?? '')) continue;
    const found = dated(element.attributes.datetime ?? element.attributes.content ?? textOf(element), rule);
    if (found) return found;
  }
  return null;
}

/** `<time>` elements near the title, else those whose class says that they give the publication. */
function fromTimes(times: readonly PageElement[], lines: PageLines): FoundField | null {
  const near = new Set<PageElement>(
    lines.head.flatMap((piece) => [piece.element, ...ancestorsOf(piece.element, 2)]),
  );
  const fitting = times.filter((time) => {
    const around = [time, ...ancestorsOf(time, 2)];
    if (around.slice(0, 2).some((element) => UPDATED.test(labelOf(element)))) return false;
    return (
      PUBLISHED_CLASS.test(labelOf(time)) ||
      time.attributes.pubdate !== undefined ||
      around.some((element) => near.has(element))
    );
  });
  for (const time of fitting.slice(0, 5)) {
    const found = dated(time.attributes.datetime ?? textOf(time), 'time');
    if (found) return found;
  }
  return null;
}

/** When somebody wrote in, which is not when the answer to him was published. */
const OF_LETTER =
  /(?:来信|來信|写信|寫信|提问|提問|投诉|投訴|咨询|諮詢|留言|反映|提交|受理|申请|申請)(?:时间|時間|日期)/;

function fromHead(lines: PageLines): FoundField | null {
  const head = lines.head.filter(({ text }) => !OF_LETTER.test(text));
  const labelled = head.find(
    (piece) => DATE_LABEL.test(piece.text) && !UPDATED.test(piece.text) && parseDateLine(piece.text),
  );
  const plain = head.find((piece) => !UPDATED.test(piece.text) && parseDateLine(piece.text));
  const updated = head.find((piece) => parseDateLine(piece.text));
  const piece = labelled ?? plain ?? updated;
  return piece ? dated(piece.text, labelled ? 'date-label' : 'date-line') : null;
}

function fromOpening(lines: PageLines): FoundField | null {
  for (const piece of lines.opening) {
    for (const credit of findCredits(piece.text, 'opening')) {
      if (credit.published !== null) return dated(credit.published, credit.rule);
    }
  }
  return null;
}

function fromWebPage(facts: PageFacts): FoundField | null {
  const page = facts.nodes.find((node) => isLdType(node, /WebPage$/) && 'datePublished' in node);
  return dated(ldText(page?.datePublished), 'json-ld-page');
}

/** A notice signs with its date: 「河湾市水务局 2023年7月16日」. */
function fromClosing(lines: PageLines): FoundField | null {
  const piece = lines.closing.findLast(({ text }) => text.length <= 40 && parseDateLine(text));
  return piece ? dated(piece.text, 'closing-line') : null;
}

function ancestorsOf(element: PageElement, count: number): PageElement[] {
  const found: PageElement[] = [];
  for (let at = element.parent; at && found.length < count; at = at.parent) found.push(at);
  return found;
}
