import { cutAtClosingMark } from '../closing-marks.ts';
import { isOriginalLine } from '../find-original.ts';
import { judgeLine } from '../line-rules.ts';
import { parsePublished } from '../parse-published.ts';
import type { PagePiece } from './collect-pieces.ts';
import { labelOf } from './page-tree.ts';
import { isTelling } from './telling-pieces.ts';

/** How far into the text a repetition of the headline, or the line with its date, may stand. */
const HEAD = 6;
const LONGEST_DATE_LINE = 60;
/** A line that is this much link and this short leads elsewhere. */
const LINKED = 0.8;
const LONGEST_POINTER = 80;
/** Words under a picture in Chinese; longer ones are text that a picture happens to precede. */
const LONGEST_CAPTION = 60;

/** The pieces that belong to the text, captions told apart; the headline's repetition at the top is left out. */
export function trimPieces(
  pieces: readonly PagePiece[],
  { title, forum }: { readonly title: string | null; readonly forum: boolean },
): PagePiece[] {
  const wanted = title?.replace(/\s+/g, '');
  const seen = new Set<string>();
  const isRepeated = ({ text }: PagePiece): boolean => {
    if (text.length < LONGEST_POINTER || forum) return false;
    if (seen.has(text)) return true;
    seen.add(text);
    return false;
  };
  const body = forum ? pieces : cutAtClosingMark(pieces);
  // A short notice ends within its first lines: its day stands below what it tells, and stays.
  const head = Math.min(HEAD, body.findLastIndex(isTelling) + 1 || HEAD);
  return body.flatMap((piece, index) => {
    if (
      index < head &&
      (piece.text.replace(/\s+/g, '') === wanted || (!forum && (isDateLine(piece) || isByLine(piece))))
    )
      return [];
    if (!forum && (isPointer(piece) || isRepeated(piece))) return [];
    if (!forum && index < LABEL_WITHIN && isSectionLabel(piece)) return [];
    const judged = judgeLine(piece.role, piece.text);
    if (judged?.verdict === 'drop' || isOriginalLine(piece.text)) return [];
    return [
      judged?.verdict === 'caption' || isUnderImage(piece) ? { ...piece, role: 'caption' as const } : piece,
    ];
  });
}

/** A section's label stands right at the headline. */
const LABEL_WITHIN = 3;
const LONGEST_LABEL = 30;
const LABEL_CLASS =
  / (?:section|sections|section name|section label|kicker|eyebrow|rubric|category|categories|channel|overline|topic|label) /;

/** "Local", 「社会」 above a headline, which the page's markup calls so. */
function isSectionLabel({ role, text, element }: PagePiece): boolean {
  return (
    role === 'paragraph' &&
    text.length <= LONGEST_LABEL &&
    !/[。！？.!?]$/u.test(text) &&
    LABEL_CLASS.test(labelOf(element))
  );
}

/** 「河湾晚报 2023-07-16 10:20」, "March 3, 2024 by A. Marsh"; but a record's row 「成立日期 2019-03-12」 is text. */
function isDateLine({ role, text }: PagePiece): boolean {
  if (role === 'row') return false;
  return (
    text.length <= LONGEST_DATE_LINE &&
    parsePublished(text) !== null &&
    !/[。！？!?]$|(?<![ap]\.m)\.$/u.test(text)
  );
}

/** "By Ada Marsh": the byline is a field, no part of the text. */
function isByLine({ role, text }: PagePiece): boolean {
  return role === 'paragraph' && text.length <= LONGEST_DATE_LINE && BY_LINE.test(text);
}

const BY_LINE = /^By:? \p{Lu}[\p{L}.'’-]*(?: (?:(?:and|&|de|van|von) )?\p{Lu}[\p{L}.'’-]*){1,5}$/u;

/** A line of its own that is nothing but a link. Items and rows may be lists of what is told. */
function isPointer({ role, text, linked }: PagePiece): boolean {
  if (role !== 'paragraph' || linked < text.length * LINKED) return false;
  return text.length <= LONGEST_POINTER || /^https?:\S+$/.test(text);
}

function isUnderImage({ role, text, afterImage }: PagePiece): boolean {
  return afterImage && role === 'paragraph' && text.length <= LONGEST_CAPTION && /\p{sc=Han}/u.test(text);
}
