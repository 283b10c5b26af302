import { isBoundary } from '../../text/span.ts';

/** The last offset up to `end` that cuts no character in two; the first after it where there is none. */
export function findBoundary(text: string, start: number, end: number): number {
  for (let at = end; at > start; at--) if (isBoundary(text, at)) return at;
  let at = end;
  while (at < text.length && !isBoundary(text, at)) at++;
  return at;
}
