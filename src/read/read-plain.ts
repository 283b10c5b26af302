import type { Reading } from '../model/report.ts';
import { cleanString } from './clean-string.ts';
import { composeDocument, NO_FACTS } from './compose-document.ts';
import { isDialogue, isSpokenLine } from './dialogue.ts';
import { joinLines } from './join-lines.ts';
import { createPiece, type Piece } from './piece.ts';

/** Reads plain text: paragraphs stand between blank lines, or one on a line where there are none. */
export function readPlain(raw: string, { url }: { readonly url: string | null }): Reading {
  const { text, issues } = cleanString(raw);
  const paragraphs = joinLines(text.split(/\r\n|[\n\r\u2028\u2029\u0085\f]/));
  const dialogue = isDialogue(paragraphs);
  const pieces = paragraphs.flatMap((paragraph, index): Piece[] => {
    const heads = isHeading(paragraph, index, paragraphs) && !(dialogue && isSpokenLine(paragraph));
    const piece = createPiece(heads ? 'heading' : 'paragraph', paragraph);
    return piece ? [piece] : [];
  });
  return composeDocument(pieces, { ...NO_FACTS, url, issues });
}

/** A short line without closing mark between two longer paragraphs; never the first line, which may be a title. */
function isHeading(text: string, index: number, all: readonly string[]): boolean {
  const before = all[index - 1];
  const after = all[index + 1];
  if (before === undefined || after === undefined) return false;
  const longest = /\p{sc=Han}/u.test(text) ? 30 : 70;
  return (
    text.length <= longest &&
    /[\p{L}\p{N}）)”」？！?!]$/u.test(text) &&
    before.length > longest &&
    after.length > longest
  );
}
