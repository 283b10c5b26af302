import { expect, test } from 'vitest';
import type { Said } from '../invent-member.ts';
import { inventVoice } from './invent-voice.ts';
import { passOnOneText } from './passes-on.ts';

const NOTICE = '8月3日14时许，汀洲镇老桥桥面出现两道裂缝，桥上两车受损';

test.each<[string, Said, Said, boolean]>([
  ['the notice in another paper', ['', 'assert', NOTICE, 'media'], ['汀洲镇', 'announce', NOTICE], true],
  [
    'in traditional characters',
    ['', 'assert', '汀洲鎮老橋橋面出現兩道裂縫', 'media'],
    ['汀洲镇', 'announce', NOTICE],
    true,
  ],
  [
    'one clause of it',
    ['', 'assert', '汀洲镇老桥桥面出现两道裂缝', 'media'],
    ['汀洲镇', 'announce', NOTICE],
    true,
  ],
  [
    'in other words',
    ['', 'assert', '汀洲镇的老桥上裂开了两处', 'media'],
    ['汀洲镇', 'announce', NOTICE],
    false,
  ],
  [
    'a few words are said by anybody',
    ['', 'assert', '桥面出现裂缝', 'media'],
    ['汀洲镇', 'announce', '桥面出现裂缝'],
    false,
  ],
  // It was told before any notice.
  ['what people post', ['网友', 'assert', NOTICE, 'public'], ['汀洲镇', 'announce', NOTICE], false],
  [
    'in English',
    ['', 'assert', 'two cracks opened in the old bridge at Tollbridge on Monday', 'media'],
    ['the council', 'announce', 'that two cracks opened in the old bridge at Tollbridge on Monday'],
    true,
  ],
  [
    'in other English words',
    ['', 'assert', 'the old bridge at Tollbridge has cracked in two places', 'media'],
    ['the council', 'announce', 'that two cracks opened in the old bridge on Monday'],
    false,
  ],
])('%s', (_, told, said, expected) => {
  expect(passOnOneText(inventVoice(said), inventVoice(told))).toBe(expected);
});

test('long runs of all that both tell', () => {
  const told = inventVoice([
    '尹先生',
    'assert',
    '食堂没有冷库，鱼排当天清晨由合作社送达，每份按七十克分装出锅，剩余的一律当晚处理掉',
    'party',
  ]);
  const said = inventVoice([
    '负责人',
    'assert',
    '鱼排当天清晨由合作社送达，每份按七十克分装出锅后上桌，剩余的一律当晚处理掉',
  ]);
  const clause = { start: told.span.start, end: told.span.start + 6 };
  expect(passOnOneText(said, { ...told, span: clause })).toBe(true);
  expect(passOnOneText(inventVoice(['负责人', 'assert', '食堂没有冷库']), { ...told, span: clause })).toBe(
    false,
  );
});
