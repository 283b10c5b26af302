import { judgeLine } from '../line-rules.ts';
import { parsePublished } from '../parse-published.ts';
import type { Piece } from '../piece.ts';

/** A sentence, or a line that announces what follows. */
const SENTENCE = /[。！？；：.!?;:…][”’」』"')）]?$/u;
/** 「一、该园已停止收费」, "2) Fares stay as they are". */
const NUMBERED =
  /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|\d{1,2}[.．、]\s?(?!\d)|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[条、，,]|[①-⑳])/u;
/** More than this share of links, and a stretch leads elsewhere. */
const LINKED = 0.25;
const LONGEST_DATE_LINE = 60;
const TABLE_NAME = /^(?:附?表\s?[\d一二三四五六七八九十]|Table \d)/u;
const FOOTER =
  /版权|版權|©|copyright|rights reserved|备案|ICP|主办|主辦|技术支持|powered by|上一[篇条]|下一[篇条]|返回|打印|关闭|分享/i;

/** Whether a block tells something: it is a sentence or a numbered item, and neither links nor a page's foot. */
export function isTelling({ role, text, linked }: Piece): boolean {
  if (role === 'heading' || role === 'caption' || linked > text.length * LINKED) return false;
  if (isFoot(text) || judgeLine(role, text)?.verdict === 'drop') return false;
  return SENTENCE.test(text) || NUMBERED.test(text);
}

/** 「现将有关情况通报如下：」: what ends so is not over. */
export function isAnnouncement(text: string): boolean {
  return /[：:]$/u.test(text);
}

export function isFoot(text: string): boolean {
  return FOOTER.test(text) && text.length <= LONGEST_DATE_LINE;
}

/** Neither tells that a text goes on nor that it does not. */
export function isAside({ role, text }: Piece): boolean {
  return role === 'heading' || role === 'caption' || isDated(text);
}

/** True of blocks that are mostly words of their own; of none too. */
export function isUnlinked(pieces: readonly Piece[]): boolean {
  const count = (of: (piece: Piece) => number): number => pieces.reduce((sum, piece) => sum + of(piece), 0);
  return count(({ linked }) => linked) <= count(({ text }) => text.length) * LINKED;
}

/** The rows of a table, or the items of a list, with the line that names it (「表一 水质」); not a page's foot or bar. */
export function isListing(pieces: readonly Piece[]): boolean {
  return (
    isUnlinked(pieces) &&
    pieces.length > 0 &&
    pieces.every(
      ({ role, text }) =>
        (role === 'row' || role === 'item' || role === 'caption' || TABLE_NAME.test(text)) && !isFoot(text),
    )
  );
}

function isDated(text: string): boolean {
  return text.length <= LONGEST_DATE_LINE && parsePublished(text) !== null;
}
