import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs.ts';
import type { Block } from '../../model/report.ts';
import { isSpan, type Span, sliceSpan } from '../../text/span.ts';
import { createPassage } from '../passage.ts';
import { findIncidents } from './find-incidents.ts';
import { findMentions } from './find-mentions.ts';
import { INCIDENT_RULES } from './incidents/incident-words.ts';

function incidentsOf(lines: readonly string[], headings: readonly number[] = []) {
  const text = lines.join('\n');
  const blocks = paragraphsOf(text).map(
    (block, i): Block => (headings.includes(i) ? { ...block, role: 'heading' } : block),
  );
  const passage = createPassage({ text, blocks, published: '2024-06-11', language: 'en' });
  const show = (span: Span | null) => (span === null ? null : sliceSpan(text, span));
  return findIncidents(passage, findMentions(passage), []).map(
    ({ main, span, heading, outcome, bodies }) => ({
      main,
      begins: sliceSpan(text, span).slice(0, 20),
      ends: sliceSpan(text, span).slice(-20),
      heading: show(heading),
      outcome: show(outcome),
      bodies: bodies.map(show),
    }),
  );
}

const LEAD = ['The Hale Water Board closed the main on Monday.', 'It burst at night and nobody was hurt.'];

describe('findIncidents', () => {
  test('a main incident alone', () => {
    expect(incidentsOf(['The Hale Water Board closed the main on Monday.', 'It burst at night.'])).toEqual([
      {
        main: true,
        begins: 'The Hale Water Board',
        ends: '.\nIt burst at night.',
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
    ['In March 2019, 30 guests were hurt when a boiler burst at an inn.', null],
    ['A similar incident led to nothing.', null],
    ['It should not be forgotten that in 2019 the same board closed two baths on Mill Road.', null],
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
    'They cite the 2012 flood, when the mill collapsed.',
    'Two years ago, the same mill burned down.',
    'Earlier this year, a cook fell ill.',
    'Back in 2015, it flooded the school.',
    'At a meeting in January, the council closed the baths.',
    'During a May interview with the Torby Echo, the cook praised the soup.',
    'Hours after the closure, a pipe burst in Oxwick.',
    'The order came two days after the council closed the baths.',
    'More recently, a plumber in Oxwick lost his key.',
    'Recently, a plumber in Oxwick lost his key.',
    'The mayor was once asked about the taps.',
    'The order came after the council closed the baths.',
    'The row has taken on new urgency after the pump in Oxwick failed.',
    'During his 2008 campaign, the mayor lost more wards than he won.',
  ])('tells another time: %s', (line) => {
    const found = incidentsOf([...LEAD, line]);
    expect(found.map(({ main, begins }) => [main, begins])).toEqual([
      [true, LEAD[0]!.slice(0, 20)],
      [false, line.slice(0, 20)],
    ]);
  });

  test.each([
    ['this week, behind the lead', 'The county closed a second bridge this week.', 1],
    ['this week, in the first third', 'The county closed a second bridge this week.', 0],
  ])('%s', (_, line, count) => {
    const filler = Array.from(
      { length: 20 },
      () => 'Workers stood in the rain and looked at the water for hours.',
    );
    const lines = count === 1 ? [...LEAD, ...filler, line] : [...LEAD, line, ...filler];
    expect(incidentsOf(lines).filter(({ main }) => !main)).toHaveLength(count);
  });

  test.each([
    ['the month that the report is of', 'We will refund all June fees and keep the main closed.'],
    ['since when it has been so', 'Parents claim the water smelled of glue as early as **May 2024.'],
  ])('%s tells no other case, behind the lead', (_, line) => {
    const filler = Array.from(
      { length: 20 },
      () => 'Workers stood in the rain and looked at the water for hours.',
    );
    expect(incidentsOf([...LEAD, ...filler, line]).filter(({ main }) => !main)).toEqual([]);
  });

  test('a case goes on over the quotation below it and over its later years', () => {
    const found = incidentsOf([
      ...LEAD,
      'In 2012, a mill in Torby burned down.',
      '“We lost it all,” its owner said.',
      'In 2014, it was built again.',
      'The water board said it would mend the main by noon.',
    ]);
    expect(found.map(({ main }) => main)).toEqual([true, false]);
  });

  test('a case ends before a quotation that speaks of today', () => {
    const found = incidentsOf([
      ...LEAD,
      'After a fire in March, the county closed the Torby Mill.',
      '“The current tap is simply not safe,” a plumber said.',
    ]);
    expect(found.map(({ ends }) => ends)).toEqual([expect.anything(), 'osed the Torby Mill.']);
  });

  test('a year in the middle of a paragraph opens a case; a row of figures does not', () => {
    const told = (line: string) => incidentsOf([...LEAD, `The tap is old. ${line}`]).slice(1);
    expect(told('It happened to a mill in 2012.')).toHaveLength(1);
    expect(told('It sold 300 loaves in 2012.')).toEqual([]);
  });

  test('years that name others are cases of their own', () => {
    const found = incidentsOf([
      ...LEAD,
      'In 1993, they shut the Torby Mill. In 2000, they sold the Oxwick Baths.',
    ]);
    expect(found.slice(1).map(({ begins }) => begins)).toEqual([
      'In 1993, they shut t',
      'In 2000, they sold t',
    ]);
  });

  test.each([
    ['a brief names no day', 'What the town can do about its bridge', 15, '', true],
    ['news names its day', 'The bridge is shut', 20, 'It was shut on Monday.', true],
    ['no day', 'The bridge is shut', 20, '', false],
    ['days too far in, under a title that explains', 'What the town can do about its bridge', 20, '!', false],
  ])('whether a report tells of something that happened: %s', (_, title, count, day, expected) => {
    const filler = Array.from({ length: count }, () => 'Workers stand in the rain and look at the water.');
    if (day === '!') filler.splice(8, 0, 'It was shut on Monday.');
    const lines = day === '' || day === '!' ? [title, ...filler] : [title, day, ...filler];
    expect(incidentsOf(lines).some(({ main }) => main)).toBe(expected);
  });

  test('a comment recalls from its first sentence on', () => {
    const filler = Array.from(
      { length: 20 },
      () => 'We should ask ourselves what our water is worth to you.',
    );
    const found = incidentsOf(['Our water', 'Last weekend, a main in Oxwick burst.', ...filler]);
    expect(found.map(({ main, begins }) => [main, begins])).toEqual([[false, 'Last weekend, a main']]);
  });

  test('a comment is about nothing that happened', () => {
    const lines = Array.from({ length: 20 }, () => 'We should ask ourselves what our water is worth to you.');
    expect(incidentsOf(lines)).toEqual([]);
  });

  test('a month of this year with names of the lead tells a stage of the main matter', () => {
    const filler = Array.from({ length: 20 }, () => 'Workers stood in the rain and looked at the water.');
    const told = (line: string) => incidentsOf([...LEAD, ...filler, line]).slice(1);
    expect(told('In April, the Hale Water Board mended a gate.')).toEqual([]);
    expect(told('In April, the Torby Bath Club mended a gate.')).toHaveLength(1);
  });

  test('a case goes on over a paragraph on somebody whom it brought in', () => {
    const lines = [
      ...LEAD,
      'More recently, the county fined a plumber, Ned Arkle.',
      'In court, Arkle blamed the frost.',
      'Under the road, the pipe is still wet.',
    ];
    const text = lines.join('\n');
    const blocks = lines.map((line): Block => {
      const start = text.indexOf(line);
      return { role: 'paragraph', start, end: start + line.length };
    });
    const passage = createPassage({ text, blocks, published: '2024-06-11', language: 'en' });
    const [, recalled] = findIncidents(passage, findMentions(passage), []);
    expect(sliceSpan(text, recalled!.span)).toBe(lines.slice(2, 4).join('\n'));
  });

  test.each([
    'The 2012 flood is still talked about.',
    'In an interview last week, the cook praised the soup.',
    'In a June poll, most people liked the soup.',
    'Hours before the closure, the council met.',
    'A man who left the town in 2012 came back.',
    'The mill has stood empty since 2012.',
    'Recently, he said, he found the soup cold.',
    'Some cooks who were once praised have left.',
    'The order came after being asked for.',
    'In March 2019, 300 cooks were hired.',
    'In a 2014 report, the board asked for a pump.',
    'The masts, first put up in 2010, can hold a cable.',
    'A 2014 study found lead in the pipes.',
    'The board said that it had cleaned the pipes in 2012.',
    'The main will be replaced by March 2026.',
    'In March 2019 the bridge had two lanes.',
    'The case is closed to the public in winter.',
    'It should not be forgotten that the board pays for the soup.',
    'The cook will be dismissed if the milk is sour.',
    'She stood for election to the council in 2021 but was not elected.',
    'He was born in Oxwick in 1961 and took office in 2019.',
  ])('recalls nothing: %s', (line) => {
    expect(incidentsOf(['The milk was sour on Monday.', line]).filter((incident) => !incident.main)).toEqual(
      [],
    );
  });

  test('any text: spans lie inside, cases are in order, and each has a known rule', () => {
    const known = new Set(
      INCIDENT_RULES.flatMap(({ id }) => [`en:recall:${id}`, ...(id === 'main' ? ['en:incident:main'] : [])]),
    );
    const pieces = fc.constantFrom(
      'In 2012, ',
      'this week ',
      'a mill burned down. ',
      'In a similar case, ',
      '“It is bad.” ',
      'he said. ',
      'Last year, ',
      'on Monday ',
      '\n',
      '\u{1f525}',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
          role: 'paragraph',
          start: index,
          end: index + line.length,
        }));
        const passage = createPassage({ text, blocks, published: null, language: 'en' });
        let end = 0;
        for (const { main, span, reasons } of findIncidents(passage, findMentions(passage), [])) {
          expect(isSpan(text, span)).toBe(true);
          expect(known.has(reasons[0]!.rule)).toBe(true);
          if (main) continue;
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  test('no words, no incident', () => {
    expect(incidentsOf([])).toEqual([]);
  });
});
