import { expect, test } from 'vitest';
import { findDocumentTitle } from './find-document-title.ts';
import type { Piece } from './piece.ts';

const toPiece = (line: string): Piece => ({
  role: line.startsWith('# ') ? 'heading' : 'paragraph',
  text: line.replace(/^# /, ''),
  links: [],
  linked: 0,
});

test.each<[string, string[], string | null]>([
  ['a heading', ['河湾日报', '# 小桥重开', '居民说好。'], '小桥重开'],
  [
    'no heading below a sentence',
    ['河湾广播《早高峰》节目文字稿', '小桥重开了。', '# 谁来付钱'],
    '河湾广播《早高峰》节目文字稿',
  ],
  ['nor below an English one', ['Riverton', 'The bridge is open.', '# Who pays'], 'Riverton'],
  ['a first line', ['小桥重开', '居民说好。'], '小桥重开'],
  ['a sentence is none', ['小桥重开了，居民说好。', '就这样。'], null],
  [
    'the head of a transcript with its day',
    ['Larkmeadow FM – "Over Breakfast" – Transcript – Friday 6 September 2024', 'HOST: Good morning.'],
    'Larkmeadow FM – "Over Breakfast" – Transcript – Friday 6 September 2024',
  ],
  [
    'a headline below a page of letters',
    ['Letters to the Editor', 'Riverton Post, 6 September 2024', 'Mend the bridge', 'Sir,', 'Do it.'],
    'Mend the bridge',
  ],
  ['and in Chinese', ['读者来信', '小桥该修了', '编辑部：', '修吧。'], '小桥该修了'],
  [
    'a paper below its letterhead',
    ['河湾物业有限公司', '关于“3·5”停梯的致歉声明', '各位业主：'],
    '关于“3·5”停梯的致歉声明',
  ],
  [
    'an English paper below its letterhead',
    ['Riverton Borough Council', 'NOTICE: Closure of Quay Baths', 'Date of issue: 6 September 2024'],
    'NOTICE: Closure of Quay Baths',
  ],
  [
    'an English body above a sentence',
    ['Riverton Borough Council', 'Notice was given to the tenants in May.', 'They left.'],
    'Riverton Borough Council',
  ],
  [
    'a headline between the slugs of a wire and its byline',
    [
      'LWN 1542 6 Sep 2024 BRIDGE (Recasts; adds council)',
      'Bridge shut after beam breaks',
      'By Ada Marsh',
      'RIVERTON, Sept 6 (LWN) - The bridge was shut.',
    ],
    'Bridge shut after beam breaks',
  ],
  ['no headline above a byline: a sentence', ['The bridge is shut.', 'By Ada Marsh', 'It broke.'], null],
  [
    'a body that heads a text',
    ['河湾物业有限公司', '电梯停了，业主要求说明', '业主说好。'],
    '河湾物业有限公司',
  ],
  ['a letter without one', ['Letters', 'Sir,', 'The bridge is shut. Mend it.'], 'Letters'],
])('%s', (_name, lines, title) => {
  expect(findDocumentTitle(lines.map(toPiece))?.value ?? null).toBe(title);
});
