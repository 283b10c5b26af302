import { describe, expect, test } from 'vitest';
import type { Member } from '../member.ts';
import { findAnsweredFigures } from './find-answered-figures.ts';
import { inventAccount as account } from './invent-account.ts';

const told = (...members: Member[]): string[] =>
  findAnsweredFigures(members).map(({ sides }) =>
    sides
      .map(({ report, span }) =>
        members.find((member) => member.report.id === report)!.report.text.slice(span.start, span.end),
      )
      .join(' '),
  );

describe('figures that an answer calls wrong', () => {
  test.each<[string, Member[], string[]]>([
    [
      'with the figure instead',
      [
        account('a', '网友', '店里倒掉了三百多份饭菜'),
        account('b', '店长', '网传倒掉“三百多份”不实，实际倒掉12份'),
      ],
      ['三百多份 12份'],
    ],
    [
      'with none instead',
      [account('a', '网友', '河里死了八只鸭子'), account('b', '园林所', '不存在“死了八只”的情况')],
      ['八只 园林所称不存在“死了八只”的情况'],
    ],
    [
      'not so many but',
      [account('a', '居民', '来了四十辆车'), account('b', '工地', '来的不是四十辆，是4辆')],
      ['四十辆 4辆'],
    ],
    [
      'of two figures in one breath the price',
      [
        account('a', '晚报', '一盒月饼六枚，要价920元'),
        account('b', '市场监管局', '网传“六枚920元”与事实不符'),
      ],
      ['920元 市场监管局称网传“六枚920元”与事实不符'],
    ],
    [
      'who calls it wrong does not tell it, wherever he repeats it',
      [
        account('a', '网友', '一盒月饼要价920元'),
        account('b', '核查员', '网上流传月饼920元的帖子。920元一说不实'),
        account('c', '市场监管局', '网传“920元”不实'),
      ],
      ['920元 市场监管局称网传“920元”不实'],
    ],
    [
      'English',
      [
        account('a', 'A neighbour', 'that the bakery threw away 60 loaves'),
        account('b', 'The bakery', 'that the claim of 60 loaves was false and it threw away 9 loaves'),
      ],
      ['60 loaves 9 loaves'],
    ],
  ])('%s', (_, members, expected) => expect(told(...members)).toEqual(expected));

  test.each<[string, Member[]]>([
    [
      'nobody gave that figure',
      [account('a', '网友', '店里倒掉了20份饭菜'), account('b', '店长', '网传倒掉“三百多份”不实')],
    ],
    [
      'who they are is not how many',
      [
        account('a', '晚报', '祖孙三人在桥上被困'),
        account('b', '街道办', '网传“护栏断裂致祖孙三人被困”不实，护栏完好'),
      ],
    ],
    [
      'as many of others',
      [account('a', '晚报', '三名保安在门口'), account('b', '桥管处', '网传“三人落水”不实')],
    ],
    [
      'both deny it',
      [account('a', '园长', '没有出现所谓的收费低至600元的情况'), account('b', '教办', '并非网传的600元')],
    ],
    [
      'another time of the same length',
      [account('a', '平台', '禁言7天'), account('b', '店长', '网传“7天”连续上班不实，每周休息一天')],
    ],
    [
      '一次性 counts no times',
      [
        account('a', '晚报', '让读者一次性看到新馆'),
        account('b', '馆长', '新馆不是一次性建成的，而是分三次'),
      ],
    ],
    [
      'not a single one',
      [account('a', '房东', '只有一名住户没搬'), account('b', '租客', '没有一名住户搬走')],
    ],
  ])('none: %s', (_, members) => expect(told(...members)).toEqual([]));
});
