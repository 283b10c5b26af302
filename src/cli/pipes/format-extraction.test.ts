import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Extraction } from '../../model/extraction.ts';
import { ByteLines } from './byte-lines.ts';
import { formatExtraction } from './format-extraction.ts';

const TEXT = '😀王某称“不知道”';
const spans = fc.constantFrom({ start: 2, end: 4 }, { start: 4, end: 5 }, { start: 6, end: 9 });
const words = fc.string({ unit: 'binary' });
const reasons = fc.array(
  fc.record({ rule: words, span: fc.option(spans), note: words }, { requiredKeys: ['rule', 'span'] }),
);
const extractions: fc.Arbitrary<Extraction> = fc.record({
  statements: fc.array(
    fc.record({
      id: words,
      report: words,
      source: fc.option(spans),
      sourceFrom: fc.option(spans),
      cue: fc.option(spans),
      addressee: fc.option(spans),
      medium: fc.option(spans),
      content: fc.array(spans),
      mode: fc.constantFrom('direct', 'mixed'),
      act: fc.constantFrom('assert', 'unaware'),
      hedge: fc.option(spans),
      speaker: fc.constantFrom('public', 'record'),
      reasons,
    }),
  ),
  mentions: fc.array(
    fc.record({
      id: words,
      report: words,
      type: fc.constantFrom('person', 'time'),
      span: spans,
      value: fc.option(words),
      timex: fc.option(words),
      reasons,
    }),
  ),
  references: fc.array(
    fc.record({ id: words, report: words, span: spans, antecedent: fc.option(spans), reasons }),
  ),
  incidents: fc.array(
    fc.record({
      id: words,
      report: words,
      span: spans,
      main: fc.boolean(),
      heading: fc.option(spans),
      time: fc.option(spans),
      when: fc.option(words),
      place: fc.option(spans),
      bodies: fc.array(spans),
      persons: fc.array(spans),
      outcome: fc.option(spans),
      reasons,
    }),
  ),
});

/** The same by walking over the keys. */
function walked(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((each) => walked(each, by));
  if (typeof value !== 'object' || value === null) return value;
  if ('start' in value && 'end' in value) return [Number(value.start) - by, Number(value.end) - by];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'report')
      .map(([key, field]) => [key === 'sourceFrom' ? 'source_from' : key, walked(field, by)]),
  );
}

test('a line holds every field of every record but its report, with spans in the unit asked for', () => {
  fc.assert(
    fc.property(
      extractions,
      fc.constantFrom('utf16' as const, 'codepoint' as const),
      (extraction, offsets) => {
        const lines = new ByteLines();
        formatExtraction('r 1"', extraction, TEXT, offsets, lines);
        const line = new TextDecoder().decode(lines.take());
        // The first character takes two units, and all spans stand behind it.
        expect(JSON.parse(line)).toEqual({
          id: 'r 1"',
          ...(walked(extraction, offsets === 'utf16' ? 0 : 1) as object),
        });
      },
    ),
    { numRuns: 100 },
  );
});
