import type { Report } from '../../model/report.ts';
import { isBoundary } from '../../text/span.ts';

/** How many characters of its text stand for the title of a report that has none. */
const FIRST_WORDS = 40;

/**
 * A report's title, or the first words of its text with an ellipsis where the text goes on; `null` where it
 * has neither.
 */
export function reportTitle({ title, text }: Pick<Report, 'title' | 'text'>): string | null {
  if (title !== null) return title;
  const whole = text.trim();
  const [line = ''] = whole.split('\n', 1);
  const words = line.length <= FIRST_WORDS ? line : cutWords(line);
  if (words === '') return null;
  return words.length < whole.length ? `${words.trimEnd()} …` : words;
}

/** Cuts between two words where they are written apart, else between two characters. */
function cutWords(line: string): string {
  const space = line.lastIndexOf(' ', FIRST_WORDS);
  if (space > FIRST_WORDS / 2) return line.slice(0, space);
  let end = FIRST_WORDS;
  while (end > 0 && !isBoundary(line, end)) end--;
  return line.slice(0, end);
}
