import { expect, test } from 'vitest';
import { isPageLine } from './is-page-line.ts';

test.each<[string, string, boolean]>([
  ['来源：渡口日报 2024-05-06 21:40', '2024-05-06 21:40', true],
  ['Source: Ferry Evening Post 2024-05-06 (machine translated)', '2024-05-06', true],
  ['date: 2024-05-06', '2024-05-06', true],
  ['渡口小灯\n2024-05-06 16:45 来自 某某客户端', '2024-05-06 16:45', true],
  [
    'FERRY FM – The Late Desk – Transcript – Monday 6 May 2024\nHOST: Good evening.',
    'Monday 6 May 2024',
    true,
  ],
  ['发布于 2024-05-06 23:11', '2024-05-06 23:11', true],
  ['Posted on 6 May 2024', '6 May 2024', true],
  ['渡口健康报 2024年5月6日 记者 林苇', '2024年5月6日', true],
  ['渡口快看 2024-05-06 10:15:33 来自：渡口小灯', '2024-05-06 10:15:33', true],
  ['By Ann Hill and Tom Reed, 6 May 2024', '6 May 2024', true],
  ['On Mon, 6 May 2024 at 19:20, Ann Hill hill@ferry.example wrote:', 'Mon, 6 May 2024 at 19:20', true],
  ['Subject: Questions on the ferry - deadline Monday 6pm', 'Monday 6pm', true],
  ['> Subject: Questions on the ferry - deadline Monday 6pm', 'Monday 6pm', true],
  ['By Monday 6 May the ferry was back.', 'Monday 6 May', false],
  ['5月6日，记者来到渡口。', '5月6日', false],
  ['5月6日 记者在渡口看到，船停了。', '5月6日', false],
  ['The board posted on 6 May that the ferry had stopped.', '6 May', false],
  ['帖子发布于 2024-05-06，说渡口停电。', '2024-05-06', false],
  ['Thank you for your message of 6 May.', '6 May', true],
  ['您5月6日的来信收悉。', '5月6日', true],
  ['停电时间应为16时14分，原通报误为“16时30分许”。', '16时30分许', true],
  ['The ferry stopped at 4.14 p.m., not 4.30 p.m.', '4.30 p.m.', true],
  ['停电时间应为16时14分，原通报误为“16时30分许”。', '16时14分', false],
  ['时间：2024年5月6日19:00\n地点：渡口会议室', '2024年5月6日19:00', false],
  ['16:45 渡口停电。', '16:45', false],
  ['5月6日，渡口停电。', '5月6日', false],
  ['The ferry stopped on 6 May – nobody said why.', '6 May', false],
  ['The message came on 6 May.', '6 May', false],
  ['Ferry stopped\nu/brass_42 2 weeks ago\nI was there.', '2 weeks ago', true],
  ['3h ago', '3h ago', true],
  ['ferry_fan · 5 days ago · Edited', '5 days ago', true],
  ['Started 2 weeks ago', '2 weeks ago', false],
  ['It stopped 2 weeks ago.', '2 weeks ago', false],
  ['The operator was told – on 6 May – that the cable had failed.', '6 May', false],
])('%s: %s', (text, words, expected) => {
  const start = text.indexOf(words);
  expect(isPageLine(text, { start, end: start + words.length })).toBe(expected);
});
