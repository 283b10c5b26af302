import { judgeLine } from '../line-rules.ts';
import type { PagePiece } from './collect-pieces.ts';

/** How far into the text a repetition of the headline is still the headline. */
const TITLE_WITHIN = 6;

/** The pieces that belong to the text, captions told apart; the headline's repetition at the top is left out. */
export function trimPieces(pieces: readonly PagePiece[], { title }: { title: string | null }): PagePiece[] {
  const wanted = title?.replace(/\s+/g, '');
  return pieces.flatMap((piece, index) => {
    if (index < TITLE_WITHIN && piece.text.replace(/\s+/g, '') === wanted) return [];
    const judged = judgeLine(piece.role, piece.text);
    if (judged?.verdict === 'drop') return [];
    return [judged?.verdict === 'caption' ? { ...piece, role: 'caption' as const } : piece];
  });
}
