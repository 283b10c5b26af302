import { hasBit, WORD, type Words } from '../words/find-words.ts';

const TIME_WORDS = new Set(
  (
    'yesterday today tomorrow tonight week month year morning afternoon evening night weekend earlier later last ' +
    'next this ago day'
  ).split(' '),
);

/** Back over "on Monday", "last week", "Tuesday" that stand between a subject and its verb. */
export function withoutTime(words: Words, from: number, floor: number): number {
  let at = from;
  while (
    at > floor &&
    (hasBit(words, at, WORD.weekday) ||
      (TIME_WORDS.has(words.lower[at]!) && at < from + 1 && isTimeTail(words, at)))
  )
    at--;
  if (at < from && /^(?:on|in|at|late|early)$/.test(words.lower[at]!)) at--;
  return at;
}

function isTimeTail(words: Words, at: number): boolean {
  return (
    /^(?:last|this|next|earlier|later|a|on)$/.test(words.lower[at - 1] ?? '') ||
    /^(?:yesterday|today|tonight|last|this|earlier|later)$/.test(words.lower[at]!)
  );
}
