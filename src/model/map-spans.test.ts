import { describe, expect, test } from 'vitest';
import { mapSpans } from './map-spans.ts';

describe('mapSpans', () => {
  const span = { start: 1, end: 2 };

  /** Which report each span of a record lies in, in order. */
  function reportsOf(record: unknown, report: string | null): (string | null)[] {
    const found: (string | null)[] = [];
    mapSpans(record, report, (_, named) => found.push(named));
    return found;
  }

  const cases: readonly [string, unknown, string | null, (string | null)[]][] = [
    ['nothing', null, 'r', []],
    ['the report around it', { cue: span, content: [span, span] }, 'r', ['r', 'r', 'r']],
    ['its own', { report: 'a', span, reasons: [{ span }] }, 'r', ['a', 'a']],
    ['the nearest', { report: 'a', reasons: [{ report: 'b', span }, { span }] }, null, ['b', 'a']],
    ['none', { title: { span } }, null, [null]],
    ['a report that is a record, not a name', { report: { id: 'a', links: [{ span }] } }, 'r', ['r']],
    ['no span: dates and counts', { from: '2025', to: '2026', start: '1', end: '2' }, 'r', []],
  ];
  test.each(cases)('a span lies in %s', (_, record, report, expected) => {
    expect(reportsOf(record, report)).toEqual(expected);
  });

  test('changes spans and blocks, and nothing else', () => {
    const record = {
      id: 'x',
      n: 1,
      none: null,
      tags: ['a'],
      spans: [span],
      blocks: [{ role: 'title', ...span }],
    };
    const changed = mapSpans(record, null, (offsets) => ({ ...offsets, end: 9 }));
    expect(changed).toEqual({
      ...record,
      spans: [{ start: 1, end: 9 }],
      blocks: [{ role: 'title', start: 1, end: 9 }],
    });
    expect(record.spans[0]).toBe(span);
  });
});
