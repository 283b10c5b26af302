import { createCodePointMap } from '../../text/code-points.ts';
import type { Span } from '../../text/span.ts';

export const OFFSETS = ['utf16', 'codepoint'] as const;
export type Offsets = (typeof OFFSETS)[number];

/** How a field is printed: under another name, or (null) not at all. */
export type PrintedNames = ReadonlyMap<string, string | null>;

/**
 * A record of the program as the line of JSON that the pipes print: each span becomes a pair `[start, end]` in the
 * unit asked for, and a record that has `start` and `end` among other fields keeps them as numbers in that unit.
 *
 * Written in one walk, without a copy that has the pairs in it.
 */
export function formatRow(
  record: object,
  text: string,
  offsets: Offsets,
  names: PrintedNames = NO_NAMES,
): string {
  const map = offsets === 'utf16' ? (span: Span) => span : createCodePointMap(text).toCodePoints;
  const formatObject = (value: object): string => {
    const span = isSpanLike(value) ? map(value) : null;
    let fields = '';
    let count = 0;
    for (const key in value) {
      const name = names.get(key);
      const field =
        span !== null && (key === 'start' || key === 'end') ? span[key] : value[key as keyof typeof value];
      count++;
      if (name === null || field === undefined) continue;
      fields += `${fields === '' ? '' : ','}"${name ?? key}":${format(field)}`;
    }
    return span !== null && count === 2 ? `[${span.start},${span.end}]` : `{${fields}}`;
  };
  const format = (value: unknown): string => {
    if (typeof value === 'string') return formatString(value);
    if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
    if (value === null || value === undefined) return 'null';
    if (typeof value !== 'object') return String(value);
    if (!Array.isArray(value)) return formatObject(value);
    let items = '';
    for (const item of value) items += `${items === '' ? '' : ','}${format(item)}`;
    return `[${items}]`;
  };
  return formatObject(record);
}

/** The inverse for a block or span that comes in: offsets of the unit `offsets` become UTF-16. */
export function parseOffsets<T extends Span>(spans: readonly T[], text: string, offsets: Offsets): T[] {
  if (offsets === 'utf16') return [...spans];
  const { toUtf16 } = createCodePointMap(text);
  return spans.map((span) => ({ ...span, ...toUtf16(span) }));
}

const NO_NAMES: PrintedNames = new Map();
/** What JSON escapes. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

function formatString(value: string): string {
  return ESCAPED.test(value) ? JSON.stringify(value) : `"${value}"`;
}

function isSpanLike(value: object): value is Span {
  return (
    typeof (value as Partial<Span>).start === 'number' && typeof (value as Partial<Span>).end === 'number'
  );
}
