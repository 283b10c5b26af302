/** "1. ", "Q1: ", 「2、」, 「（3）」, 「四、」 before a question or an answer. */
const NUMBERED = /^[（(]?(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})(?:[.)）](?!\d)|、)\s*\S/u;
const LETTERED = /^[QqAa](?<number>\d{1,2})[.):：]\s*\S/u;

/**
 * The parts of a mail that answers point by point: each numbered paragraph, and what stands between blank lines before and
 * behind them. A mail without such points is one part.
 */
export function cutPoints(text: string): string[] {
  const paragraphs = text.split(/\n[^\S\n]*\n/).flatMap(splitPoints);
  const at = paragraphs.flatMap((paragraph, index) => (isPoint(paragraph) ? [index] : []));
  const [first, last] = [at[0], at.at(-1)];
  if (first === undefined || last === undefined || first === last) return [text];
  const parts = [
    paragraphs.slice(0, first).join('\n'),
    ...paragraphs.slice(first, last + 1),
    paragraphs.slice(last + 1).join('\n'),
  ];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Whether words begin with the number of a point. */
export function isPoint(words: string): boolean {
  return numberOfPoint(words) !== null;
}

/** The number that a point begins with, as it is written; null where it has none. */
export function numberOfPoint(words: string): string | null {
  return (NUMBERED.exec(words) ?? LETTERED.exec(words))?.groups?.number ?? null;
}

/** Points that no blank line parts begin a line each. */
function splitPoints(paragraph: string): string[] {
  const parts: string[] = [];
  for (const line of paragraph.split('\n')) {
    if (parts.length === 0 || isPoint(line.trim())) parts.push(line.trim());
    else parts.push(`${parts.pop()}\n${line.trim()}`);
  }
  return parts;
}
