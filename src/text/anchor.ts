import type { Span } from './span.ts';

/** Words with those around them, by which they are found again where the text was read anew (W3C TextQuoteSelector). */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Enough to tell one 「未回应」 from the next. */
const CONTEXT = 24;

export function createAnchor(text: string, { start, end }: Span): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** Where the words stand; of several places the one whose surroundings are most alike. `undefined` where nowhere. */
export function findAnchor(text: string, { exact, prefix, suffix }: Anchor): Span | undefined {
  let found: Span | undefined;
  let most = -1;
  for (
    let start = text.indexOf(exact);
    exact !== '' && start !== -1;
    start = text.indexOf(exact, start + 1)
  ) {
    const end = start + exact.length;
    const alike = likenessAround(text, { start, end }, { prefix, suffix });
    if (alike <= most) continue;
    most = alike;
    found = { start, end };
  }
  return found;
}

/** How many units of an anchor's surroundings stand around a span, next to it and without a gap. */
export function likenessAround(
  text: string,
  { start, end }: Span,
  { prefix, suffix }: Pick<Anchor, 'prefix' | 'suffix'>,
): number {
  return sharedEnd(text.slice(Math.max(0, start - CONTEXT), start), prefix) + sharedStart(text, end, suffix);
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function sharedStart(text: string, at: number, words: string): number {
  let length = 0;
  while (length < words.length && text[at + length] === words[length]) length++;
  return length;
}
