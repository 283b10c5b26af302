import { expect, test } from 'vitest';
import { splitAttribute } from './split-attribute.ts';

test.each([
  ['东侧未塌的桥墩也裂', '东侧未塌', ' 桥墩也裂'],
  ['扬起了很厚的灰', '很厚', '扬起了 灰'],
  ['厂家召回水壶的消息', '', '厂家召回水壶的消息'],
  ['裂的就是东侧', '', '裂的就是东侧'],
  ['鸡块坏了的', '', '鸡块坏了'],
  ['the bridge', '', 'the bridge'],
])('%s', (clause, which, said) => {
  expect(splitAttribute(clause)).toEqual({ which, said });
});
