import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinearTime } from '../../test/linear-time.ts';
import { findQuotations } from './quotations.ts';
import { sliceSpan } from './span.ts';

function innersOf(text: string): string[] {
  return findQuotations(text, { start: 0, end: text.length }).map(({ inner }) => sliceSpan(text, inner));
}

describe('findQuotations', () => {
  test.each([
    ['他说：“不知道。”', ['不知道。']],
    ['“桥，”王某说，“没有问题。”', ['桥，', '没有问题。']],
    ['他說：「主任說『不必』。」', ['主任說『不必』。']],
    ['『停水』兩字', ['停水']],
    // Three straight marks fence a text.
    ['"""他说：“不知道。”"""', ['不知道。']],
    ['他称“群里有人说‘水黄了’”', ['群里有人说‘水黄了’']],
    ['标为‘合格’的批次', ['合格']],
    ['"It leaks," she said. "Badly."', ['It leaks,', 'Badly.']],
    ["``It leaks,'' she said.", ['It leaks,']],
    ["''It leaks,'' she said, ''and 'how'.''", ['It leaks,', "and 'how'."]],
    ['“I don’t know ‘who’,” she said', ['I don’t know ‘who’,']],
    ['“外层“内层”外层”', ['外层“内层”外层']],
  ])('%s', (text, inners) => expect(innersOf(text)).toEqual(inners));

  test.each([
    ['curly opened, straight closed: “叮咚"入账', ['叮咚']],
    ['two opening marks: “叮咚“入账', ['叮咚']],
    ['several mixed pairs: “甲"和“乙"', ['甲', '乙']],
    ['a stray mark first: “他说：“不知道。”', ['不知道。']],
  ])('%s', (text, inners) => expect(innersOf(text)).toEqual(inners));

  test('speech over paragraphs comes as one quotation a paragraph', () => {
    const text = '“第一段。\n“第二段。”';
    expect(findQuotations(text, { start: 0, end: text.length })).toEqual([
      { start: 0, end: 5, inner: { start: 1, end: 5 }, closed: false },
      { start: 6, end: 12, inner: { start: 7, end: 11 }, closed: true },
    ]);
  });

  test.each([
    'don’t, it’s, the dogs’ tails',
    'back in the ‘90s',
    'a pipe of 10" and no more',
    "a pipe of 10'' and no more",
    "she doesn't say 'maybe'",
    '结束了。”他走了',
    '空的“”引号',
    '',
  ])('nothing in %s', (text) => expect(innersOf(text)).toEqual([]));

  test('only what is inside `within` counts', () => {
    const text = '“甲”“乙”“丙”';
    expect(findQuotations(text, { start: 3, end: 6 }).map(({ inner }) => sliceSpan(text, inner))).toEqual([
      '乙',
    ]);
  });

  test('quotations of any text are ordered, apart, inside and never throw', () => {
    const unit = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      '「',
      '」',
      '『',
      '``',
      "''",
      '甲',
      'a',
      '\n',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const text = units.join('');
        let end = 0;
        for (const found of findQuotations(text, { start: 0, end: text.length })) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.inner.start).toBeGreaterThan(found.start);
          expect(found.inner.end).toBeGreaterThan(found.inner.start);
          expect(found.end).toBeGreaterThanOrEqual(found.inner.end);
          expect(found.end).toBeLessThanOrEqual(text.length);
          end = found.end;
        }
      }),
    );
  });

  test.each(['“', '"', "'' ", '“「', '「」“', '“a”', '“a'])(
    '200,000 of %s take linear time',
    { retry: 2 },
    (unit) => {
      expectLinearTime((count) => {
        const text = unit.repeat(count);
        findQuotations(text, { start: 0, end: text.length });
      }, 200_000);
    },
  );
});
