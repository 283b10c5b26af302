import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unifyRadicals } from './unify-radicals.ts';

describe('unifyRadicals', () => {
  test.each([
    ['4⽉7⽇⻝堂供餐', '4月7日食堂供餐'],
    ['⻘槐区⼩学⽆⼈⻋', '青槐区小学无人车'],
    ['⻓江⼤桥', '长江大桥'],
  ])('%s', (printed, meant) => {
    expect(unifyRadicals(printed)).toBe(meant);
  });

  test.each(['', '4月7日食堂供餐', 'ﬁve kettles', '１２３', '。「」', '㐀𠀀', '\ud800'])(
    'leaves %j alone',
    (text) => {
      expect(unifyRadicals(text)).toBe(text);
    },
  );

  test('keeps the length of any text and is done at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = unifyRadicals(text);
        expect(once.length).toBe(text.length);
        expect(unifyRadicals(once)).toBe(once);
      }),
    );
  });
});
