import type { Span } from '../../text/span.ts';
import type { Mark } from './cut-segments.ts';

/** Marks are filed by stretches of this many characters: a few lines of text. */
const STRETCH = 256;

/** Finds the marks that touch a stretch of text, in their order, without looking at all marks of a long text. */
export function createMarkIndex<T>(marks: readonly Mark<T>[]): (within: Span) => Mark<T>[] {
  const numbersByStretch = new Map<number, number[]>();
  for (const [number, { span }] of marks.entries()) {
    for (let stretch = Math.floor(span.start / STRETCH); stretch * STRETCH < span.end; stretch++) {
      const numbers = numbersByStretch.get(stretch);
      if (numbers === undefined) numbersByStretch.set(stretch, [number]);
      else numbers.push(number);
    }
  }
  return (within) => {
    const found = new Set<number>();
    for (let stretch = Math.floor(within.start / STRETCH); stretch * STRETCH < within.end; stretch++) {
      for (const number of numbersByStretch.get(stretch) ?? []) found.add(number);
    }
    return [...found].sort((a, b) => a - b).map((number) => marks[number]!);
  };
}
