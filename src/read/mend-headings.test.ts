import { expect, test } from 'vitest';
import { mendHeadings } from './mend-headings.ts';

test.each([
  ['#Bridge reopens after three months\n\nIt did.', '# Bridge reopens after three months\n\nIt did.'],
  ['Mirror\n\n##小桥昨日重新开放通车了吗\n\n桥开了。', 'Mirror\n\n## 小桥昨日重新开放通车了吗\n\n桥开了。'],
])('%j', (markdown, mended) => expect(mendHeadings(markdown)).toBe(mended));

test.each([
  '# Bridge reopens after three months\n\nIt did.',
  '#OpenOurBridge\n\nWe wait.',
  '#OpenOurBridge we want to go home\n\nWe wait.',
  '#Bridge reopens after three months.\n\nIt did.',
  '#bridge #lift #pool all are shut\n\nWe wait.',
  '#小桥重开# 桥上的人都在等着通车\n\n桥开了。',
  '#Bridge reopens after three months\nand the lift, too.',
])('stays: %j', (markdown) => expect(mendHeadings(markdown)).toBe(markdown));
