import { expect, test } from 'vitest';
import { mendEmphasis } from './mend-emphasis.ts';

test.each([
  ['**@小桃妈: ** 电梯又停了', '@小桃妈:  电梯又停了'],
  ['**情况说明：**物业称周六修好', '情况说明：物业称周六修好'],
  ['他说**“周六修好”**就走了', '他说“周六修好”就走了'],
  ['***todo** ask the caretaker', 'todo ask the caretaker'],
  // Code, arithmetic, escapes, and lone asterisks stay.
  ['`**kwargs**`', '`**kwargs**`'],
  ['2**3**4', '2**3**4'],
  ['a ** b ** c', 'a ** b ** c'],
  ['\\**not bold**', '\\**not bold**'],
  ['five ** stars', 'five ** stars'],
  ['* an item\n* another', '* an item\n* another'],
])('%s', (markdown, mended) => {
  expect(mendEmphasis(markdown)).toBe(mended);
});
