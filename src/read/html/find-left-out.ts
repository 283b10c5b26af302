import type { Issue } from '../../model/issue.ts';
import { isPageLine, parseStamp } from '../thread/page-words.ts';
import type { PagePiece } from './collect-pieces.ts';
import { labelOf, type PageElement } from './page-tree.ts';
import { isAnnouncement, isFoot, isTelling } from './telling-pieces.ts';

/** What is said of the words left out: enough to find them on the page. */
const LONGEST_EXCERPT = 60;
/** As many blocks are looked at on each side. */
const MOST = 20;
/** Shorter ones are calls ("Loading posts…"). */
const SHORTEST = 20;

/**
 * Says of text that was left out though nothing tells that it does not belong: sentences that touch the main
 * text on the page, and a last line that announces what did not follow. A standfirst above the column of the
 * text is the usual one; 14 of 220 pages of the benches have such an issue.
 */
export function findLeftOut({
  shown,
  found,
  kept,
}: {
  /** All blocks of the page but what surrounds any text. */
  readonly shown: readonly PagePiece[];
  /** Those in the element of the main text. */
  readonly found: readonly PagePiece[];
  /** Those that became the reading. */
  readonly kept: readonly PagePiece[];
}): Issue[] {
  const own = new Set(found.map(({ element }) => element));
  const isOwn = ({ element }: PagePiece): boolean => own.has(element);
  const first = shown.findIndex(isOwn);
  if (first < 0) return [];
  const above = takeTelling(shown.slice(0, first).toReversed()).toReversed();
  const below = takeTelling(shown.slice(shown.findLastIndex(isOwn) + 1));
  const isNew = ({ text }: PagePiece): boolean => !kept.some((piece) => piece.text.includes(text));
  return [
    ...[above, below].flatMap((pieces) => {
      const text = pieces
        .filter(isNew)
        .map((piece) => piece.text)
        .join(' ');
      return text.length < SHORTEST
        ? []
        : [leftOut(`Text beside the main text was left out that may belong to it: “${excerptOf(text)}”.`)];
    }),
    ...(isAnnouncement(kept.at(-1)?.text ?? '')
      ? [leftOut('The text ends with a colon; what should follow it was not found.')]
      : []),
  ];
}

/** What stands above readers' remarks: 「网友评论（3）」, "12 Comments". */
const REMARKS =
  /^(?:网友|網友|全部|热门|熱門|最新|精彩|读者|讀者)?(?:评论|評論|跟帖|跟贴|留言)(?:区|區)?\s?[（(]?\d*\s?[条條]?[)）]?[:：]?$|^(?:\d+ )?(?:reader )?comments?(?: \(?\d+\)?)?:?$/iu;
const SHORTEST_REMARK = 8;

/** `<div class="comment-list"><div class="comment">`: a page without such words above them calls the boxes so; who is to write one fills in a form. */
const REMARK_BOX =
  / (?:comment|comments|comment list|comments list|comment body|comment text|comment content) /;
const WRITE_BOX = / (?:respond|comment form|comment respond|reply form|login|sign in) /;

function isInRemarks({ element }: PagePiece): boolean {
  let isIn = false;
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    const label = labelOf(at);
    if (at.tag === 'form' || at.tag === 'body' || WRITE_BOX.test(label)) return isIn && at.tag === 'body';
    if (REMARK_BOX.test(label)) isIn = true;
  }
  return isIn;
}

/** Says of readers' remarks below the text that they were left out: what was going round first may stand in them. */
export function findRemarks(all: readonly PagePiece[], kept: readonly PagePiece[]): Issue[] {
  const head = all.findIndex(({ text }) => REMARKS.test(text));
  const below = head < 0 ? all.filter(isInRemarks) : all.slice(head + 1);
  const remarks = below
    .slice(0, MOST)
    .filter(({ text, linked }) => text.length >= SHORTEST_REMARK && linked < text.length / 2 && !isFoot(text))
    .filter(({ text }) => !kept.some((piece) => piece.text.includes(text)));
  // Without their words: whoever remarks is named in none of the fields that are masked.
  return remarks.length === 0
    ? []
    : [leftOut(`Readers’ remarks below the text were left out, about ${remarks.length} lines of them.`)];
}

/** Says of lines below a post that they were left out: remarks that no rule knew for such. */
export function findRemarksBelow(all: readonly PagePiece[], kept: readonly PagePiece[]): Issue[] {
  const last = all.findLastIndex(({ text }) => kept.some((piece) => piece.text.includes(text)));
  const remarks = all
    .slice(last + 1, last + 1 + MOST)
    .filter(({ text, linked }) => text.length >= SHORTEST_REMARK && linked < text.length / 2)
    .filter(({ text }) => !isFoot(text) && !isPageLine(text) && parseStamp(text) === null);
  return last < 0 || remarks.length < FEWEST_REMARKS
    ? []
    : [leftOut(`Lines below the post were left out, about ${remarks.length} of them.`)];
}
/** One line may be the foot of the page. */
const FEWEST_REMARKS = 2;

function takeTelling(pieces: readonly PagePiece[]): readonly PagePiece[] {
  const near = pieces.slice(0, MOST);
  const end = near.findIndex((piece) => !isTelling(piece) && !isRow(piece));
  return end < 0 ? near : near.slice(0, end);
}

/** A table's row tells nothing by itself, and what is told may stand in nothing else. */
function isRow({ role, text, linked }: PagePiece): boolean {
  return role === 'row' && linked === 0 && !isFoot(text);
}

function excerptOf(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST_EXCERPT ? text : `${characters.slice(0, LONGEST_EXCERPT).join('')}…`;
}

function leftOut(message: string): Issue {
  return { code: 'text-left-out', span: null, message };
}
