import type { DescribedReading } from './describe-reading.ts';

/**
 * Words of what is said to be right that do not stand in the text: slips of the pen, or a text that was read
 * only in part. `[]` where all of them do.
 */
export function findForeignWords({ statements, times, incidents }: DescribedReading, text: string): string[] {
  const words = [
    ...statements.flatMap(({ source, cue, content }) => [source, cue, ...content]),
    ...times.map(({ time }) => time),
    ...incidents.flatMap(({ place, outcome }) => [place, outcome]),
  ];
  return words.filter((word): word is string => word !== null && !text.includes(word));
}
