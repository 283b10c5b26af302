import { expect, test } from 'vitest';
import { saidLines } from '../../../../test/said-lines.ts';

test('a pasted post and what stands below it', () =>
  expect(
    saidLines(
      '12路车',
      '@河湾早起人',
      '3-2 07:41 来自 手机',
      '12路今天又没来。站牌还说是“准点运行”。',
      '转发 31 评论 12 赞 95',
      '@等车的小满：我等了四十分钟。司机说车坏了！',
      '@路过 回复 @等车的小满：求问你后来打车了吗',
      '//@河湾闲人：公司换老板了？',
      '@清河发布 ：已关注到反映的情况，县交通局已到现场处置。',
    ).map((line) => line.split(' | ').slice(0, 2).join(' ')),
  ).toEqual([
    expect.stringContaining('@河湾早起人'),
    'assert @等车的小满',
    expect.stringContaining('司机'),
    'ask @路过',
    'ask @河湾闲人',
    'announce @清河发布',
  ]));

test('remarks with their times, each whole', () =>
  expect(
    saidLines(
      '微博正文',
      '等车的小满：哪个司机？几点的车？',
      '3-2 08:10',
      '清河公交V：网传视频经过剪辑，完整录像已交警方。我司司机未说过脏话。',
      '3-2 11:30',
      '河湾早起人 回复 @清河公交：那就放完整的！原视频我没剪过一帧',
      '3-2 11:41',
    ),
  ).toEqual([
    'ask | 等车的小满 | - | 哪个司机？几点的车？',
    'assert | 清河公交 | - | 网传视频经过剪辑，完整录像已交警方。我司司机未说过脏话。',
    'deny | (清河公交) | - | 我司司机未说过脏话',
    'assert | 河湾早起人 | - | 那就放完整的！原视频我没剪过一帧',
    'deny | (河湾早起人) | - | 原视频我没剪过一帧',
  ]));

test.each([
  ['@所有人', '明天停水。'],
  ['地点：河湾', '3-2 08:10', '桥'],
  ['请联系 @清河公交 的客服', '桥'],
])('no posts in %s', (...lines) => expect(saidLines('桥', ...lines)).toEqual([]));
