import type { ShotMessage } from './shot.ts';

/** Under this two messages are two. A line of a small JPEG has one letter in thirty wrong. */
export const ALIKE = 0.75;

/** How alike two messages are, 0 to 1. One that an edge cuts, or may have cut, is as like as the part of it that is there. */
export function likenessOf(a: ShotMessage, b: ShotMessage): number {
  const isPicture = (message: ShotMessage) => message.kind === 'image';
  if (isPicture(a) || isPicture(b)) return isPicture(a) && isPicture(b) && a.side === b.side ? ALIKE : 0;
  if ((a.side === null) !== (b.side === null) || a.letters === '' || b.letters === '') return 0;
  const distance = editDistance(a.letters, b.letters);
  const longest = Math.max(a.letters.length, b.letters.length);
  const whole = 1 - distance / longest;
  // Of 嗯嗯 a recognition may miss one letter, which is half.
  if (distance === 1 && longest > 1 && longest < 4 && a.side === b.side) return Math.max(whole, ALIKE);
  if (!a.cut && !b.cut && !a.atEdge && !b.atEdge) return whole;
  const [short, long] = a.letters.length < b.letters.length ? [a.letters, b.letters] : [b.letters, a.letters];
  const isSurelyCut = a.cut || b.cut;
  if (short.length < (isSurelyCut ? 3 : 2)) return whole;
  const ends = [long.slice(0, short.length), long.slice(-short.length)];
  const part = Math.max(...ends.map((end) => 1 - editDistance(short, end) / short.length));
  return isSurelyCut || part === 1 ? Math.max(whole, part) : whole;
}

/** Whether two messages at one place say something else: other figures, or more letters than a recognition gets wrong. */
export function isChanged(a: ShotMessage, b: ShotMessage, likeness: number): boolean {
  if (a.kind === 'image' || a.cut || b.cut) return likeness < ALIKE;
  const isPart =
    a.letters.endsWith(b.letters) ||
    b.letters.endsWith(a.letters) ||
    a.letters.startsWith(b.letters) ||
    b.letters.startsWith(a.letters);
  if ((a.atEdge || b.atEdge) && a.letters !== b.letters && isPart) return false;
  if (Math.min(a.confidence, b.confidence) < 0.9) return likeness < ALIKE;
  const digitsOf = ({ letters }: ShotMessage) => letters.replace(/\D+/g, ' ').trim();
  return likeness < 0.9 || digitsOf(a) !== digitsOf(b);
}

/** Levenshtein's. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
