import { createCodePointMap } from '../../text/code-points.ts';
import type { Span } from '../../text/span.ts';

export const OFFSETS = ['utf16', 'codepoint'] as const;
export type Offsets = (typeof OFFSETS)[number];

/**
 * A record of the program as the pipes print it: each span becomes a pair `[start, end]` in the unit asked
 * for, and a record that has `start` and `end` among other fields keeps them as numbers in that unit.
 */
export function formatSpans(record: unknown, text: string, offsets: Offsets): unknown {
  const map = offsets === 'utf16' ? (span: Span) => span : createCodePointMap(text).toCodePoints;
  const format = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(format);
    if (value === null || typeof value !== 'object') return value;
    if (isSpanLike(value)) {
      const { start, end } = map(value);
      return Object.keys(value).length === 2 ? [start, end] : { ...value, start, end };
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, format(part)]));
  };
  return format(record);
}

/** The inverse for a block or span that comes in: offsets of the unit `offsets` become UTF-16. */
export function parseOffsets<T extends Span>(spans: readonly T[], text: string, offsets: Offsets): T[] {
  if (offsets === 'utf16') return [...spans];
  const { toUtf16 } = createCodePointMap(text);
  return spans.map((span) => ({ ...span, ...toUtf16(span) }));
}

function isSpanLike(value: object): value is Span {
  return (
    typeof (value as Partial<Span>).start === 'number' && typeof (value as Partial<Span>).end === 'number'
  );
}
