import { findCredits } from './credit-rules.ts';
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
