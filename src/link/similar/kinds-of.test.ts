import { describe, expect, test } from 'vitest';
import { MATTER_KINDS } from './matter-kinds.ts';
import { kindsOf } from './profile.ts';

const kinds = (title: string, body = '') =>
  kindsOf(`${title}\n${body}`, { start: 0, end: title.length }).map(({ kind }) => kind);

describe('what kind of matter', () => {
  test.each(MATTER_KINDS)('$id: $example', ({ id, example }) => {
    expect(kinds(example)).toContain(id);
  });

  test.each([
    ['Tarnwick recalls 48,000 kettles', ['recall']],
    ['Burst main floods cellars', ['water']],
    ['Footbridge closed after cracks', ['structure']],
    // Nothing in the title, and once in the text is by the way.
    ['周末的菜场', []],
  ])('%s', (title, expected) => {
    expect(kinds(title, '菜场旁边有一家食堂。')).toEqual(expected);
  });

  test('the text decides where the title says nothing', () => {
    expect(kinds('情况通报', '食堂留样已送检，食堂暂停供餐。')).toEqual(['food']);
  });
});
