import type { ShotMessage } from './shot.ts';

/** Under this two messages are two. A line of a small JPEG has one letter in thirty wrong. */
export const ALIKE = 0.75;

/** How alike two messages are, 0 to 1. One that an edge cuts is as like as the part of it that is there. */
export function likenessOf(a: ShotMessage, b: ShotMessage): number {
  const isPicture = (message: ShotMessage) => message.kind === 'image';
  if (isPicture(a) || isPicture(b)) return isPicture(a) && isPicture(b) && a.side === b.side ? ALIKE : 0;
  if ((a.side === null) !== (b.side === null) || a.letters === '' || b.letters === '') return 0;
  const whole = 1 - editDistance(a.letters, b.letters) / Math.max(a.letters.length, b.letters.length);
  if (!a.cut && !b.cut) return whole;
  const [short, long] = a.letters.length < b.letters.length ? [a.letters, b.letters] : [b.letters, a.letters];
  if (short.length < 3) return whole;
  const ends = [long.slice(0, short.length), long.slice(-short.length)];
  return Math.max(whole, ...ends.map((end) => 1 - editDistance(short, end) / short.length));
}

/** Whether two messages at one place say something else: other figures, or more letters than a recognition gets wrong. */
export function isChanged(a: ShotMessage, b: ShotMessage, likeness: number): boolean {
  if (a.kind === 'image' || a.cut || b.cut) return likeness < ALIKE;
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
