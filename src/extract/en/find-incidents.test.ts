import { describe, expect, test } from 'vitest';
import type { Block } from '../../model/report.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { createPassage } from '../passage.ts';
import { findIncidents } from './find-incidents.ts';
import { findMentions } from './find-mentions.ts';

function incidentsOf(lines: readonly string[], headings: readonly number[] = []) {
  const text = lines.join('\n');
  let at = 0;
  const blocks = lines.map((line, i): Block => {
    const block: Block = {
      role: headings.includes(i) ? 'heading' : 'paragraph',
      start: at,
      end: at + line.length,
    };
    at += line.length + 1;
    return block;
  });
  const passage = createPassage({ text, blocks, published: '2024-06-11', language: 'en' });
  const show = (span: Span | null) => (span === null ? null : sliceSpan(text, span));
  return findIncidents(passage, findMentions(passage), []).map(
    ({ main, span, heading, outcome, bodies }) => ({
      main,
      begins: sliceSpan(text, span).slice(0, 20),
      heading: show(heading),
      outcome: show(outcome),
      bodies: bodies.map(show),
    }),
  );
}

describe('findIncidents', () => {
  test('a main incident alone', () => {
    expect(incidentsOf(['The Hale Water Board closed the main on Monday.', 'It burst at night.'])).toEqual([
      {
        main: true,
        begins: 'The Hale Water Board',
        heading: null,
        outcome: null,
        bodies: ['Hale Water Board'],
      },
    ]);
  });

  test.each([
    ['In a similar case, a cook at another canteen was dismissed in March.', 'was dismissed in March'],
    ['Last year, the same maker apologised for a toaster.', 'apologised for a toaster'],
    ['In March 2019, a plant in the county was fined 3,000 pounds.', 'was fined 3,000 pounds'],
    ['A similar incident led to nothing.', null],
  ])('recalls a case: %s', (line, outcome) => {
    const [main, recalled, ...more] = incidentsOf(['The Hale Water Board closed the main on Monday.', line]);
    expect(more).toEqual([]);
    expect(main).toMatchObject({ main: true, outcome: null });
    expect(recalled).toMatchObject({ main: false, outcome, begins: line.slice(0, 20) });
  });

  test('a heading over a recalled case is its heading', () => {
    const incidents = incidentsOf(
      [
        'The bridge was closed on Monday.',
        'Earlier closures',
        'In another case, a bridge was closed for a year.',
      ],
      [1],
    );
    expect(incidents[1]).toMatchObject({ main: false, heading: 'Earlier closures' });
  });

  test.each([
    'In March 2019 the bridge had two lanes.',
    'The case is closed to the public in winter.',
    'The cook will be dismissed if the milk is sour.',
  ])('recalls nothing: %s', (line) => {
    expect(incidentsOf(['The milk was sour on Monday.', line]).filter((incident) => !incident.main)).toEqual(
      [],
    );
  });

  test('no words, no incident', () => {
    expect(incidentsOf([])).toEqual([]);
  });
});
