import { expect, test } from 'vitest';
import { FRAGMENTS, isFragment, isFrame, isToCome, namesWhatIsDenied } from './is-fragment.ts';

test.each(FRAGMENTS)('$id: $example', ({ example }) => {
  expect(isFragment(example)).toBe(true);
});

test.each([
  '对“甲队食堂”的处罚决定',
  '所有清洗性用品',
  '所有教室',
  '城西人行天桥上',
  '食堂大厅内',
  'first-degree arson',
  'including the two cooks',
])('%s is none', (words) => {
  expect(isFragment(words)).toBe(true);
});

test.each([
  '教育局公布了对食堂的处罚决定',
  '所有教师罢课',
  '所有门窗已经关闭',
  '警铃无人应答',
  'the message about the bridge was deleted',
  'they told the driver that the bridge was shut',
  '三次电话都没人接',
  '孩子掉进河里',
  '路灯在桥上',
  '水面上升',
  '饭菜中有虫子',
  'the cook, including his aide, was sacked',
  '鸡块变质',
  '桥面宽4.5米',
  '食堂已经停业',
  'the bridge was closed',
  '截至6日桥梁仍在检修',
])('%s is a whole claim', (words) => {
  expect(isFragment(words)).toBe(false);
});

test.each([
  ['新一轮涨价', true],
  ['这一消息', false],
  ['that the bridge was shut', true],
  ['the accusations until May', false],
])('what is denied is named: %s', (words, expected) => {
  expect(namesWhatIsDenied(words)).toBe(expected);
});

test.each([
  ['将进行检修', true],
  ['将污水排放入河', false],
])('to come: %s', (words, expected) => {
  expect(isToCome(words)).toBe(expected);
});

test.each([
  ['如果食堂停业', true],
  ['包括鸡块、鱼排', true],
  // Who is told to deny it denies what it names.
  ['新一轮涨价', false],
  ['theft after a break-in at the canteen', false],
])('%s only frames: %s', (words, expected) => {
  expect(isFrame(words)).toBe(expected);
});
