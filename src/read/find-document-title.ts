import { findCredits } from './find-credits.ts';
import { type FoundField, firstFound } from './found-field.ts';
import { parsePublished } from './parse-published.ts';
import type { Piece } from './piece.ts';

/** A headline stands among the first lines of a document, with at most credits above it. */
const HEAD = 6;
const LONGEST_ABOVE = 60;
/** A page of a paper that holds letters is named for them; the letter's own headline stands below. */
const LETTERS_PAGE =
  /^(?:(?:readers['’] )?letters?(?: to the editor)?|读者来信|讀者來信|读者来函|来函照登)[:：]?$/iu;
const SENTENCE = /[。！？!?](?:[”’」』"')）]*)$|[\p{Ll})]\.["”’)]*$/u;

/** The headline of a document without a page around it: text, Markdown, PDF, DOCX; null where it has none. */
export function findDocumentTitle(pieces: readonly Piece[]): FoundField | null {
  return firstFound(
    () => fromHeading(pieces),
    () => fromLettersPage(pieces),
    () => fromLetterhead(pieces),
    () => fromAboveByline(pieces),
    () => fromFirstLine(pieces),
  );
}

/** The first heading, where no sentence stands above it: a heading in the middle of a text is no title. */
function fromHeading(pieces: readonly Piece[]): FoundField | null {
  const at = pieces.findIndex(({ role }) => role === 'heading');
  const above = pieces.slice(0, Math.max(at, 0));
  const isHeadline =
    at >= 0 && at < HEAD && above.every(({ text }) => text.length <= LONGEST_ABOVE && !SENTENCE.test(text));
  return isHeadline ? { value: pieces[at]!.text, rule: 'heading' } : null;
}

function fromLettersPage([first, ...below]: readonly Piece[]): FoundField | null {
  if (first === undefined || !LETTERS_PAGE.test(first.text)) return null;
  const found = below.slice(0, HEAD).find(({ text }) => isTitleLike(text) || SENTENCE.test(text));
  if (found === undefined || !isTitleLike(found.text)) return null;
  return { value: found.text, rule: 'below-letters-page' };
}

/** 「河湾物业有限公司」 above 「关于“8·3”事件的致歉声明」: the body that writes, and what it writes. */
const LETTERHEAD = /^[\p{sc=Han}（）()“”]{4,40}(?:公司|集团|局|厅|委员会|办公室|中心|学校|医院|协会|政府)$/u;
const NAMED_PAPER =
  /^(?![^关關]*[，,。])[^。！？]{2,50}(?:通报|通報|公告|通告|通知|公示|告知书|声明|聲明|说明|說明|启事|致歉信|道歉信|公开信|公開信|回应|回應|答复)(?:[（(].{1,20}[)）])?$/u;

/** "Dunmore Borough Council" above "NOTICE: Closure of the baths". */
const LETTERHEAD_EN =
  /^\p{Lu}[\p{L}'’& -]{2,60} (?:Council|Authority|Department|Office|Agency|Ltd|Limited|PLC|plc|Inc|Company|Trust|School|College|University|Hospital|Police|Service|Board|Ministry|Committee|Association)\.?$/u;
const NAMED_PAPER_EN =
  /^(?:(?:public|press|official|safety|joint) )?(?:notice|statement|press release|announcement|advisory|apology|update)\b.{2,100}$/iu;

function fromLetterhead(pieces: readonly Piece[]): FoundField | null {
  return findLetterhead(pieces) === null ? null : { value: pieces[1]!.text, rule: 'below-letterhead' };
}

/** The body whose name stands above what it puts out; null where the first line is none, or something else below it. */
export function findLetterhead([first, second]: readonly Piece[]): FoundField | null {
  if (first === undefined || second === undefined) return null;
  const isHead =
    (LETTERHEAD.test(first.text) && NAMED_PAPER.test(second.text)) ||
    (LETTERHEAD_EN.test(first.text) && NAMED_PAPER_EN.test(second.text) && !SENTENCE.test(second.text));
  return isHead ? { value: first.text, rule: 'letterhead' } : null;
}

/** The line above "By Ada Marsh", below the slugs of a wire: "LWN 1542", "BRIDGE (adds council)". */
function fromAboveByline(pieces: readonly Piece[]): FoundField | null {
  const at = pieces
    .slice(0, HEAD)
    .findIndex(({ text }) => findCredits(text, 'line').some(({ rule }) => rule === 'by-line'));
  const above = pieces[at - 1];
  if (above === undefined || !pieces.slice(0, at).every(({ text }) => text.length <= LONGEST_HEADLINE))
    return null;
  return isTitleLike(above.text) ? { value: above.text, rule: 'above-byline' } : null;
}
const LONGEST_HEADLINE = 120;

/** A first line that has a title's form; that of a transcript holds its day. */
function fromFirstLine([first, second]: readonly Piece[]): FoundField | null {
  if (!first || !second || first.role !== 'paragraph') return null;
  const isTranscript = findCredits(first.text, 'headline').length > 0;
  return isTranscript || isTitleLike(first.text) ? { value: first.text, rule: 'first-line' } : null;
}

/** Short, and not a sentence: it ends without a full stop and holds none. */
function isTitleLike(text: string): boolean {
  const limit = /\p{sc=Han}/u.test(text) ? 60 : 120;
  return (
    text.length <= limit && !/[。；;，,、：:]$|[.](?:\s|$)|。/u.test(text) && parsePublished(text) === null
  );
}
