import { createCodePointMap } from '../../text/code-points.ts';
import type { Span } from '../../text/span.ts';
import { isEscaped } from './is-escaped.ts';

export const OFFSETS = ['utf16', 'codepoint'] as const;
export type Offsets = (typeof OFFSETS)[number];

/**
 * A record of the program as the line of JSON that the pipes print: each span becomes a pair `[start, end]` in the
 * unit asked for, and a record that has `start` and `end` among other fields keeps them as numbers in that unit.
 *
 * Written in one walk, without a copy that has the pairs in it.
 */
export function formatRow(record: object, text: string, offsets: Offsets): string {
  const map = spanMapper(text, offsets);
  let line = '';
  const writeObject = (value: object): void => {
    const span = isSpanLike(value) ? map(value) : null;
    if (span !== null && isBareSpan(value)) {
      line += `[${span.start},${span.end}]`;
      return;
    }
    let before = '{';
    for (const key in value) {
      const field =
        span !== null && (key === 'start' || key === 'end') ? span[key] : value[key as keyof typeof value];
      if (field === undefined) continue;
      line += `${before}"${key}":`;
      before = ',';
      write(field);
    }
    line += before === '{' ? '{}' : '}';
  };
  const write = (value: unknown): void => {
    if (typeof value === 'string') line += formatString(value);
    else if (typeof value === 'number') line += Number.isFinite(value) ? value : 'null';
    else if (value === null || value === undefined) line += 'null';
    else if (typeof value !== 'object') line += String(value);
    else if (Array.isArray(value)) writeList(value);
    else writeObject(value);
  };
  const writeList = (list: readonly unknown[]): void => {
    line += '[';
    for (let index = 0; index < list.length; index++) {
      if (index > 0) line += ',';
      write(list[index]);
    }
    line += ']';
  };
  writeObject(record);
  return line;
}

/** Spans in the unit asked for. */
export function spanMapper(text: string, offsets: Offsets): (span: Span) => Span {
  return offsets === 'utf16' ? (span) => span : createCodePointMap(text).toCodePoints;
}

/** The inverse for a block or span that comes in: offsets of the unit `offsets` become UTF-16. */
export function parseOffsets<T extends Span>(spans: readonly T[], text: string, offsets: Offsets): T[] {
  if (offsets === 'utf16') return [...spans];
  const { toUtf16 } = createCodePointMap(text);
  return spans.map((span) => ({ ...span, ...toUtf16(span) }));
}

/** As JSON writes it. */
function formatString(value: string): string {
  return isEscaped(value) ? JSON.stringify(value) : `"${value}"`;
}

function isBareSpan(value: object): boolean {
  for (const key in value) if (key !== 'start' && key !== 'end') return false;
  return true;
}

function isSpanLike(value: object): value is Span {
  return (
    typeof (value as Partial<Span>).start === 'number' && typeof (value as Partial<Span>).end === 'number'
  );
}
