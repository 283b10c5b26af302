import { expect, test } from 'vitest';
import { findLetterSigner } from './find-letter-signer.ts';

test.each<[string[], string]>([
  [['Sir,', 'The bridge is safe.', 'Yours faithfully,', 'Ada Marsh', 'Mill Lane, Riverton'], 'Ada Marsh'],
  [['Fares', 'Dear Editor,', 'They rose.', 'Sincerely,', 'Jon van der Bell'], 'Jon van der Bell'],
  [['编辑部：', '小桥又封了。', '此致', '敬礼', '读者 岑晓秋', '2024年3月5日'], '岑晓秋'],
  [['尊敬的各位邻居：', '水管已经修好。', '祝好！', '李明'], '李明'],
])('%j is signed by %s', (lines, name) => {
  expect(findLetterSigner(lines)?.value).toBe(name);
});

test.each<[string[]]>([
  [['The bridge is safe.', 'Yours faithfully,', 'Ada Marsh']],
  [['Sir,', 'The bridge is safe.', 'Ada Marsh']],
  [['Sir,', 'The bridge is safe.', 'Yours faithfully,', 'the people of Mill Lane']],
  [['尊敬的各位业主：', '小桥封闭三天。', '特此通知。', '河湾物业有限公司', '2024年3月5日']],
  [['编辑认为，这封信不必登。', '此致', '敬礼', '岑晓秋']],
])('%j names nobody', (lines) => {
  expect(findLetterSigner(lines)).toBeNull();
});
