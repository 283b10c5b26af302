import { expect, test } from 'vitest';
import { isDialogue } from './dialogue.ts';

test.each<[string, string[]]>([
  ['a radio talk', ['主持人：早上好。', '岑律师：早。', '主持人：能退票吗？', '岑律师（电话）：能。']],
  ['an English one', ['HOST: Good morning.', 'MARSH: Hello.', 'HOST: Who pays?', 'Caller One: We do.']],
])('%s is a dialogue', (_name, lines) => {
  expect(isDialogue(lines)).toBe(true);
});

test.each<[string, string[]]>([
  ['the head of a form', ['时间：三月五日', '地点：河湾图书馆', '主持：岑晓秋', '记录：李明']],
  [
    'headings with a colon',
    ['新闻背景：小桥三次封闭', '小桥建于1962年。', '新闻背景：水管老化', '水管铺于1980年。'],
  ],
  ['a talk of two lines', ['主持人：能退票吗？', '岑律师：能。']],
  ['clocks', ['16:05 桥面开裂。', '16:10 封桥。', '16:30 抢修。', '16:30 通车。']],
])('%s is none', (_name, lines) => {
  expect(isDialogue(lines)).toBe(false);
});
