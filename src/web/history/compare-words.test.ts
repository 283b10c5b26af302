import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComparedRun, compareWords } from './compare-words.ts';

const mark = (runs: readonly ComparedRun[]) =>
  runs.map(({ words, isOwn }) => (isOwn ? `[${words}]` : words)).join('');

describe('which words of a block were changed', () => {
  test.each([
    ['共有12份牛奶变质。', '共有32份牛奶变质。', '共有[12]份牛奶变质。', '共有[32]份牛奶变质。'],
    ['食堂冷柜故障', '食堂检修冷柜', '食堂冷柜[故障]', '食堂[检修]冷柜'],
    [
      'The kettle was safe.',
      'The kettle was not safe.',
      'The kettle was safe.',
      'The kettle was [not ]safe.',
    ],
    ['About 1,200 kettles', 'About 1,250 kettles', 'About [1,200] kettles', 'About [1,250] kettles'],
    ['不变', '不变', '不变', '不变'],
    ['', '新增', '', '[新增]'],
  ])('%s → %s', (before, after, old, now) => {
    const compared = compareWords(before, after);
    expect([mark(compared.before), mark(compared.after)]).toEqual([old, now]);
  });

  test('the runs of each add up to its words, whatever they are', () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const whole = (runs: readonly ComparedRun[]) => runs.map((run) => run.words).join('');
        const compared = compareWords(before, after);
        expect([whole(compared.before), whole(compared.after)]).toEqual([before, after]);
      }),
    );
  });
});
