/** What texts of either script are compared by: a Chinese character, or a run of other letters and digits. Not case-folded. */
export const PIECE = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** FNV-1a, as a signed number of 32 bits. */
export function hashPiece(piece: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < piece.length; i++) hash = Math.imul(hash ^ piece.charCodeAt(i), 0x01000193);
  return hash;
}
