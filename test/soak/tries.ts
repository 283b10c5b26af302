/** How often the long runs try: `npm run soak` in full, `npm test` a part of the same seeded sequence. */
const isFull = process.env.HEARSAY_SOAK === 'full';

export const TRIES = {
  kills: isFull ? 200 : 4,
  flips: isFull ? 1_000 : 200,
  waczFlips: isFull ? 1_000 : 100,
} as const;
