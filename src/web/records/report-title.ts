import type { Report } from '../../model/report.ts';
import { isBoundary } from '../../text/span.ts';

/** How many characters of its text stand for the title of a report that has none. */
const FIRST_WORDS = 40;

/** A report's title, or the first words of its text; `null` where it has neither. */
export function reportTitle({ title, text }: Pick<Report, 'title' | 'text'>): string | null {
  if (title !== null) return title;
  const [line = ''] = text.trim().split('\n', 1);
  if (line.length <= FIRST_WORDS) return line || null;
  let end = FIRST_WORDS;
  while (end > 0 && !isBoundary(line, end)) end--;
  return `${line.slice(0, end)} …`;
}
