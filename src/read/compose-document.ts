import type { Issue } from '../model/issue.ts';
import type { Reading } from '../model/report.ts';
import { findLanguage } from '../text/language.ts';
import { findBesideDate } from './beside-date.ts';
import { composeText } from './compose-text.ts';
import type { CreditRule } from './credit-rules.ts';
import { findCredits, PARTED } from './find-credits.ts';
import { findDocumentTitle, findLetterhead } from './find-document-title.ts';
import { findKind, findSignedOutlet } from './find-kind.ts';
import { findLetterSigner } from './find-letter-signer.ts';
import { findOriginal, isOriginalLine } from './find-original.ts';
import { type FoundField, firstFound, NO_FIELDS, toReasons } from './found-field.ts';
import { isNavigation } from './is-navigation.ts';
import { judgeLine } from './line-rules.ts';
import { toMoreExact } from './more-exact.ts';
import { parseDateLine, parsePublished } from './parse-published.ts';
import { findPartedCredit } from './parted-credit.ts';
import type { Piece } from './piece.ts';

/** What is known of a document beside its text. */
export interface DocumentFacts {
  readonly url: string | null;
  readonly title: FoundField | null;
  readonly byline: FoundField | null;
  readonly outlet: FoundField | null;
  readonly published: FoundField | null;
  readonly canonical: FoundField | null;
  readonly tags: readonly string[];
  readonly issues: readonly Issue[];
}

export const NO_FACTS: DocumentFacts = {
  url: null,
  title: null,
  byline: null,
  outlet: null,
  published: null,
  canonical: null,
  tags: [],
  issues: [],
};

/** Credits stand in the first few lines below the title, and in the last few. */
const HEAD = 6;
const TAIL = 4;
const LONGEST_CREDIT = 60;
/** "Source: Larkmeadow Post 2024-09-06 21:40 (machine translated, for reference only)": it says so in its first word. */
const SOURCE_LINE = /^(?:Source|来源|來源|稿源)\s?[:：]/iu;
/** 「（机器翻译，原文：…）」: credits as long as a line of sources. */
const TRANSLATION = /^[\s（([*_]*(?:machine translat|translated from|(?:机器|自动|谷歌)?翻译[，:：]|译自)/iu;
const LONGEST_SOURCE_LINE = 160;

/**
 * Makes a reading of a document without a page around it: Markdown, plain text, PDF, DOCX. All its pieces
 * are the text; credits are read off its first and last lines.
 */
export function composeDocument(raw: readonly Piece[], facts: DocumentFacts): Reading {
  const pieces = raw.filter(
    (piece, index) => !isLinkBar(piece) && !(index < HEAD && isNavigation(piece.text)),
  );
  const headed = facts.title ?? findDocumentTitle(pieces);
  const body = pieces.filter((piece, index) => !(index < HEAD && isTitle(piece, headed)));
  const { title, site } = partSite(headed);
  const headline = title === null ? [] : [title.value];
  const head = body.slice(0, HEAD).map(({ text }) => text);
  const tail = body.slice(-TAIL).map(({ text }) => text);
  const short = head.filter(isShort);
  const paragraphs = body.filter(({ role }) => role === 'paragraph' || role === 'quote');
  // Slugs, headline and byline of a wire stand above its first paragraph.
  const opens = Math.max(
    0,
    paragraphs.slice(0, HEAD).findIndex(({ text }) => !isShort(text) && SENTENCE_END.test(text)),
  );
  const opening = [...paragraphs.slice(0, 2), ...paragraphs.slice(Math.max(2, opens), opens + 2)].map(
    ({ text }) => text,
  );

  const fields = {
    ...NO_FIELDS,
    title,
    site,
    byline: firstFound(
      () => facts.byline,
      () => creditOf(short, 'line', 'byline'),
      () => creditOf(opening, 'opening', 'byline'),
      () => creditOf(tail, 'line', 'byline'),
      () => findBesideDate(short),
      () => findLetterSigner(body.map(({ text }) => text)),
    ),
    outlet: firstFound(
      () => facts.outlet,
      () => creditOf(headline, 'headline', 'outlet'),
      () => creditOf(short, 'line', 'outlet'),
      () => creditOf(opening, 'opening', 'outlet'),
      () => creditOf(tail, 'closing', 'outlet'),
      () => findLetterhead(pieces),
    ),
    canonical: findOriginal([...tail, ...head]) ?? facts.canonical,
    published: toMoreExact(
      firstFound(
        () => facts.published,
        () => creditOf(headline, 'headline', 'published'),
        () => creditOf(opening, 'opening', 'published'),
        () => dateLine(short),
        () => dateLine(tail.toReversed()),
      ),
      () => short.map((line) => dateLine([line])),
    ),
  };

  // "LWN 1542 6 Mar 2026": the number and day of a wire stand above its headline.
  const above = headed?.rule === 'above-byline' ? pieces.findIndex((piece) => isTitle(piece, headed)) : 0;
  const kept = body.flatMap((piece, index): Piece[] => {
    if (index < HEAD && isCreditLine(piece)) return [];
    if (index < above && isShort(piece.text) && parseDateLine(piece.text) !== null) return [];
    const judged = judgeLine(piece.role, piece.text);
    if (judged?.verdict === 'drop' || isOriginalLine(piece.text)) return [];
    return [judged?.verdict === 'caption' ? { ...piece, role: 'caption' } : piece];
  });
  const top: Piece[] = headline.map((words) => ({ role: 'title', text: words, links: [], linked: 0 }));
  const { text, blocks, links } = composeText([...top, ...kept]);
  const kind = findKind({
    title: title?.value ?? null,
    text,
    credited: fields.outlet !== null || fields.byline !== null,
    article: kept.length > 2,
    post: false,
  });
  const outlet = fields.outlet ?? (kind === 'notice' ? findSignedOutlet(text) : null);
  return {
    kind,
    title: title?.value ?? null,
    byline: fields.byline?.value ?? null,
    outlet: outlet?.value ?? null,
    site: fields.site?.value ?? null,
    url: facts.url,
    canonical: fields.canonical?.value ?? null,
    published: fields.published?.value ?? null,
    language: findLanguage(text),
    tags: [...facts.tags],
    text,
    blocks: [...blocks],
    links: [...links],
    issues: [...facts.issues],
    reasons: toReasons({ ...fields, outlet }),
  };
}

const SENTENCE_END = /[。！？!?.][”’」』"')）]?$/u;

/** 「小桥重开 | 河湾镜像」: a page saved as text heads itself with what its `<title>` was. */
const SITE_SUFFIX = /^(?<title>.{8,}?)\s+[|｜]\s+(?<site>[^|｜。！？!?，,：:]{2,24})$/u;

function partSite(headed: FoundField | null): Pick<typeof NO_FIELDS, 'title' | 'site'> {
  const parts = headed?.rule === 'heading' ? SITE_SUFFIX.exec(headed.value)?.groups : undefined;
  if (headed === null || parts === undefined) return { title: headed, site: null };
  return {
    title: { ...headed, value: parts.title! },
    site: { value: parts.site!, rule: 'title-suffix' },
  };
}

function isShort(text: string): boolean {
  const isLong = SOURCE_LINE.test(text) || TRANSLATION.test(text) || findPartedCredit(text) !== undefined;
  return text.length <= (isLong ? LONGEST_SOURCE_LINE : LONGEST_CREDIT);
}

const SEPARATED = /\S\s*[|｜/·•>»]\s*\S|\S\s{2,}\S/u;
const SEPARATORS = /[\s|｜/·•>»,、-]+/gu;

/** A heading or a line made of nothing but links: 「首页 | 评论 | 专题」, 「[首页](…) [社会](…)」. */
function isLinkBar({ text, linked, links }: Piece): boolean {
  return (
    linked > 0 &&
    (SEPARATED.test(text) || links.length > 1) &&
    linked >= text.replace(SEPARATORS, '').length * 0.9
  );
}

function isTitle(piece: Piece, title: FoundField | null): boolean {
  return title !== null && piece.text.replace(/\s+/g, '') === title.value.replace(/\s+/g, '');
}

/** 「发布于 2024-10-13 23:11」, and nothing more. */
const POSTED_LINE =
  /^(?:发布|發佈|发表|發表|更新|修改|编辑)(?:于|於|时间|時間|日期)\s?[:：]?\s*(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/u;

/** 「2024年10月13日　来源：河湾观察」, "By Ada Marsh": a line below the title that holds a credit, and no sentence. */
function isCreditLine({ role, text }: Piece): boolean {
  return (
    role === 'paragraph' &&
    isShort(text) &&
    // What a text was translated from it says itself, and whoever links texts reads it there.
    !TRANSLATION.test(text) &&
    !/[。！？!?]/u.test(text) &&
    (POSTED_LINE.test(text) ||
      findCredits(text, 'line').some(
        ({ rule }) => rule === 'by-line' || rule === PARTED || parseDateLine(text) !== null,
      ))
  );
}

function creditOf(
  texts: readonly string[],
  place: CreditRule['place'],
  field: 'outlet' | 'byline' | 'published',
): FoundField | null {
  for (const text of texts) {
    for (const credit of findCredits(text, place)) {
      const value = field === 'published' ? parsePublished(credit.published ?? '') : credit[field];
      if (value !== null) return { value, rule: credit.rule, ...(credit.note && { note: credit.note }) };
    }
  }
  return null;
}

/** 「时间：2024年3月5日 19:00—20:40」: minutes are of the day of their meeting; they were written down at no hour that is known. */
const MEETING = /^(?:会议|會議|活动)?(?:时间|時間|日期)\s?[:：].*\d\s*(?:[-–—~～至到])\s*\d{1,2}[:：时時]/u;
const DAY_LENGTH = 10;

/** A short line with a full date in it, as notices and letters carry below the title or at their end. */
function dateLine(texts: readonly string[]): FoundField | null {
  for (const text of texts) {
    const value = isShort(text) ? parseDateLine(text) : null;
    if (value === null || !/^[^。！？]*$/u.test(text)) continue;
    return MEETING.test(text)
      ? { value: value.slice(0, DAY_LENGTH), rule: 'meeting-day' }
      : { value, rule: 'date-line' };
  }
  return null;
}
