import { describe, expect, test } from 'vitest';
import { findHedge } from './find-hedge.ts';

function hedgeOf(said: string): string | null {
  const span = findHedge(said, null, [{ start: 0, end: said.length }]);
  return span === null ? null : said.slice(span.start, span.end);
}

describe('findHedge', () => {
  test.each([
    ['罐头疑似过期', '疑似'],
    ['店主涉嫌以次充好', '涉嫌'],
    ['桥面可能已经开裂', '可能'],
    ['水管或因低温破裂', '或因'],
    ['自来水恐将停供三天', '恐将'],
    ['经初步判断，是管道老化', '经初步'],
    ['目前看来，食材没有问题', '目前看来'],
    ['不排除人为损坏', '不排除'],
    ['该说法未经证实', '未经证实'],
    ['据我所知，合同没有签', '据我所知'],
    ['食堂应该是换了承包商', '应该是'],
    ['这座桥未必能修好', '未必'],
  ])('%s holds back by %s', (said, expected) => expect(hedgeOf(said)).toBe(expected));

  test.each([
    '食堂已经停业',
    '请带身份证或者学生证',
    '周一或周二开工',
    '我们会尽可能快地修好',
    '桥不可能一天修好',
    '家长质疑食材过期',
    '毫无疑问，水是黄的',
    '居民感到恐慌',
    '',
  ])('nothing is held back in %s', (said) => expect(hedgeOf(said)).toBeNull());

  test('a cue that doubts comes before the content', () => {
    const text = '网传桥可能要拆';
    expect(findHedge(text, { start: 0, end: 2 }, [{ start: 2, end: 7 }])).toEqual({ start: 0, end: 2 });
  });
});
