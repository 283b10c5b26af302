import { PIECE } from '../text/pieces.ts';
import { foldScript } from '../text/script.ts';

const HAN = /^\p{Script=Han}$/u;

/**
 * What tells whether a name may stand in texts, without the texts: each word of other letters, in small ones, and each pair of
 * Chinese characters that stand side by side. Sorted.
 */
export function piecesOfTexts(texts: Iterable<string>): string[] {
  const pieces = new Set<string>();
  for (const text of texts) for (const piece of piecesOf(text)) pieces.add(piece);
  return [...pieces].sort();
}

/** Whether all pieces of a name are among them; a name without any stands nowhere. */
export function mayStandIn(name: string, pieces: ReadonlySet<string>): boolean {
  const own = [...piecesOf(name)];
  return own.length > 0 && own.every((piece) => pieces.has(piece));
}

function* piecesOf(text: string): Generator<string> {
  let before = '';
  let end = -1;
  for (const { 0: piece, index } of foldScript(text).matchAll(PIECE)) {
    if (!HAN.test(piece)) yield piece.toLowerCase();
    else if (end === index && HAN.test(before)) yield before + piece;
    before = piece;
    end = index + piece.length;
  }
}
