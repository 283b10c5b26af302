import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../text/span.ts';
import { type InventedMember, inventMember } from '../invent-member.ts';
import { linkClaims } from './link-claims.ts';

/** Each claim as `words: stance…`. */
function claimsOf(...invented: InventedMember[]): string[] {
  const members = invented.map(inventMember);
  return linkClaims(members).map(({ words, appearances }) => {
    const { text } = members.find(({ report }) => report.id === words.report)!.report;
    return `${sliceSpan(text, words.span)}: ${appearances.map(({ stance }) => stance).join(' ')}`;
  });
}

describe('what several statements hold to be so', () => {
  test('is one claim, whoever says it', () => {
    expect(
      claimsOf(
        { id: 'a', published: '2025-09-09', said: [['教育局', 'assert', '9名学生身体不适', 'official']] },
        { id: 'b', published: '2025-09-10', said: [['家长', 'assert', '有9名学生身体不适', 'public']] },
      ),
    ).toEqual(['9名学生身体不适: asserts asserts']);
  });

  test('a denial stands under what it denies', () => {
    expect(
      claimsOf(
        { id: 'a', published: '2025-09-09', said: [['家长', 'allege', '食堂鸡块已经变质', 'public']] },
        { id: 'b', published: '2025-09-10', said: [['承包方', 'deny', '食堂鸡块没有变质', 'company']] },
      ),
    ).toEqual(['食堂鸡块已经变质: asserts denies']);
  });

  test('an opposite state denies, and who denies that state says yes', () => {
    expect(
      claimsOf(
        { id: 'a', published: '2025-09-09', said: [['食堂', 'assert', '食堂的后门通道畅通', 'company']] },
        { id: 'b', published: '2025-09-10', said: [['居民', 'assert', '食堂的后门通道堆满了货', 'public']] },
        {
          id: 'c',
          published: '2025-09-11',
          said: [['店主', 'deny', '食堂的后门通道被堵', 'company', '否认']],
        },
      ),
    ).toContain('食堂的后门通道畅通: asserts denies asserts');
  });

  test('talk that a headline calls made up is not claimed by it', () => {
    expect(
      claimsOf(
        {
          id: 'a',
          published: '2025-09-09',
          said: [['市政府', 'deny', '食堂厨师被烫死', 'official', '辟谣']],
        },
        {
          id: 'b',
          published: '2025-09-10',
          said: [['警方', 'assert', '两人编造“食堂厨师被烫死”谣言被处罚', 'official']],
        },
      ),
    ).toEqual(['食堂厨师被烫死: denies denies']);
  });

  test('what is only refused or asked to wait for is none', () => {
    expect(
      claimsOf(
        { id: 'a', said: [['馆方', 'decline', '借阅记录暂不公开', 'company']] },
        { id: 'b', said: [['负责人', 'decline', '借阅记录暂时不公开', 'company']] },
      ),
    ).toEqual([]);
    expect(
      claimsOf(
        { id: 'a', said: [['读者', 'allege', '借阅记录已经删除', 'public']] },
        { id: 'b', said: [['馆方', 'decline', '借阅记录是否删除', 'company']] },
      ),
    ).toHaveLength(1);
  });

  test('each clause counts by itself', () => {
    expect(
      claimsOf(
        { id: 'a', said: [['住建局', 'assert', '裂缝位于东侧引桥，最宽处约3厘米']] },
        { id: 'b', said: [['工程师', 'assert', '引桥东侧有裂缝', 'expert']] },
        { id: 'c', said: [['记者', 'assert', '最宽处为3厘米', 'media']] },
      ),
    ).toEqual(['最宽处约3厘米: asserts asserts', '裂缝位于东侧引桥: asserts asserts']);
  });

  test('in English too', () => {
    expect(
      claimsOf(
        { id: 'a', said: [['The board', 'assert', 'the kettle handle can come loose']] },
        { id: 'b', said: [['The maker', 'unaware', 'whether the kettle handle can come loose', 'company']] },
      ),
    ).toEqual(['the kettle handle can come loose: asserts unaware']);
  });

  test.each([
    ['the canteen was closed on Monday', 'that they shut the canteen on Monday'],
    ['We Do Not Sell Kettles With Loose Handles', 'the shop doesn’t sell kettles whose handles are loose'],
    ['the school asked for an investigation of the contractor', 'the school will investigate its contractor'],
    ['食堂已经关停', '食堂已歇业'],
    ['桥上到处有灰尘', '桥上扬起尘土'],
    ['司机当晚已被抓', '司机当晚落网'],
  ])('%s says the same as %s', (a, b) => {
    expect(
      claimsOf({ id: 'a', said: [['甲', 'assert', a]] }, { id: 'b', said: [['乙', 'assert', b]] }),
    ).toEqual([`${a}: asserts asserts`]);
  });

  test.each([
    ['other things', '食堂已经停业', '桥面出现裂缝'],
    ['what only names the same place', '望杏桥已经封闭', '望杏桥旁有菜场'],
    ['what shares one English word', 'the contractor repaired the bridge', 'the bridge has new lamps'],
    ['figures of two kinds', '桥下有6层货架', '桥旁6层以上的楼要拆'],
    ['where and where', '县政府大楼门口', '县政府大楼门口'],
    ['two who say something', '一位住在桥边的居民表示', '另一位住在桥边的居民表示'],
    ['a condition and a fact', '县里如果封闭望杏桥', '县里已经封闭望杏桥'],
  ])('%s are no claim of two', (_name, a, b) => {
    expect(
      claimsOf({ id: 'a', said: [['甲', 'assert', a]] }, { id: 'b', said: [['乙', 'assert', b]] }),
    ).toEqual([]);
  });

  test('an opinion is no claim', () => {
    const said = [['居民', 'opinion', '食堂的饭菜真是太难吃了']] as const;
    expect(claimsOf({ id: 'a', said }, { id: 'b', said })).toEqual([]);
  });

  test.each([
    ['a call', [['居民', 'assert', '请住建局尽快抢修东侧引桥', 'public']]],
    ['the name of a matter', [['住建局', 'announce', '关于东侧引桥裂缝的问题', 'official']]],
  ] as const)('%s is no claim', (_name, said) => {
    expect(claimsOf({ id: 'a', said }, { id: 'b', said })).toEqual([]);
  });

  test('an opinion speaks to what others say, and moves nothing', () => {
    const members = [
      { id: 'a', published: '2025-09-09', said: [['家长', 'allege', '食堂鸡块已经变质', 'public']] },
      { id: 'b', published: '2025-09-10', said: [['教育局', 'opinion', '食堂鸡块已经变质']] },
    ] as const;
    expect(claimsOf(...members)).toEqual(['食堂鸡块已经变质: asserts asserts']);
    expect(linkClaims(members.map(inventMember))[0]?.standing).toMatchObject({
      state: 'circulating',
      origins: 1,
    });
  });

  test.each([
    ['declined', ''],
    ['unknown', '不清楚此事'],
  ])('an answer without words of its own (%s) speaks to what was said before', (_name, words) => {
    expect(
      claimsOf(
        { id: 'a', published: '2025-09-09', said: [['网友', 'allege', '食堂鸡块已经变质', 'public']] },
        {
          id: 'b',
          published: '2025-09-10',
          said: [
            ['家长', 'allege', '食堂鸡块已经变质', 'public'],
            // The claim speaks of the body that was asked: of any other body it would be an open point only.
            ['食堂', words === '' ? 'decline' : 'unaware', words, 'party'],
          ],
        },
      ),
    ).toEqual(['食堂鸡块已经变质: asserts asserts unaware']);
  });

  test.each([
    ['no terms of a matter', 'those statements were wrong', 'asserts denies'],
    ['they are so', 'the report was accurate', 'asserts asserts'],
  ])('an English answer that points (%s) speaks to what was said before', (_name, words, stances) => {
    expect(
      claimsOf({
        id: 'a',
        said: [
          ['A parent', 'allege', 'the canteen served spoiled chicken', 'public'],
          ['The contractor', 'assert', words, 'company'],
        ],
      }),
    ).toEqual([`the canteen served spoiled chicken: ${stances}`]);
  });

  test('not … unless says that it may be', () => {
    expect(
      claimsOf(
        { id: 'a', said: [['The driver', 'assert', 'he will not drive to school unless the bus is mended']] },
        { id: 'b', said: [['The union', 'assert', 'he will drive to school only if the bus is mended']] },
      ),
    ).toEqual(['he will not drive to school unless the bus is mended: asserts asserts']);
  });

  test('an answer without words is no claim where nobody spoke before, or only the same source', () => {
    expect(claimsOf({ id: 'a', said: [['校方', 'unaware', '不清楚此事', 'party']] })).toEqual([]);
    expect(
      claimsOf({
        id: 'a',
        said: [
          ['校方', 'assert', '食堂已经停业', 'party'],
          ['校方', 'decline', '', 'party'],
        ],
      }),
    ).toEqual([]);
  });

  test('an answer that points without naming speaks to what the titles tell, wherever it was said', () => {
    const rumours = [
      ['网友', 'allege', '食堂鸡块已经变质', 'public'],
      ['家长', 'allege', '食堂鸡块早就变质', 'public'],
      ['网友', 'allege', '校长上月已经辞职', 'public'],
    ] as const;
    expect(
      claimsOf(
        { id: 'a', published: '2025-09-09', title: '食堂鸡块变质？家长要说法', said: rumours },
        {
          id: 'b',
          published: '2025-09-10',
          title: '鸡块变质：校方回应',
          said: [rumours[0], rumours[2], ['校方', 'opinion', '我不能替承包方做主', 'party']],
        },
        {
          id: 'c',
          published: '2025-09-11',
          said: [rumours[1], ['何女士', 'confirm', '他们说的都是事实', 'party']],
        },
      ),
    ).toEqual([
      '食堂鸡块已经变质: asserts asserts asserts unaware asserts asserts',
      '校长上月已经辞职: asserts asserts',
    ]);
  });

  test.each([
    ['another body is asked', '校方', 'decline', ''],
    ['what she does not know is another matter', '食堂阿姨', 'unaware', '弟弟几点放学'],
    ['it names its own matter', '食堂', 'decline', '至于谁签的字，这是私事'],
  ] as const)('no answer to what was said before: %s', (_name, source, act, words) => {
    const [claim] = claimsOf(
      { id: 'a', said: [['网友', 'allege', '食堂鸡块已经变质', 'public']] },
      {
        id: 'b',
        said: [
          ['家长', 'allege', '食堂鸡块已经变质', 'public'],
          [source, act, words, 'party'],
        ],
      },
    );
    expect(claim).toBe('食堂鸡块已经变质: asserts asserts');
  });

  test('what is said to be unknown is known by nobody, whatever the act', () => {
    expect(
      claimsOf(
        { id: 'a', said: [['居民', 'opinion', '裂缝的原因他也不清楚', 'public']] },
        { id: 'b', said: [['住建局', 'assert', '裂缝的原因暂时不明']] },
      ),
    ).toEqual(['裂缝的原因他也不清楚: unaware unaware']);
  });

  test('news words of one meaning are one claim', () => {
    expect(
      claimsOf(
        { id: 'a', said: [['甲', 'assert', '引桥坍塌']] },
        { id: 'b', said: [['乙', 'assert', '引桥垮塌']] },
      ),
    ).toEqual(['引桥坍塌: asserts asserts']);
  });

  test('does not depend on the order of reports', () => {
    const all: InventedMember[] = [
      { id: 'a', published: '2025-09-09', said: [['家长', 'allege', '食堂鸡块已经变质', 'public']] },
      { id: 'b', published: '2025-09-10', said: [['承包方', 'deny', '食堂鸡块没有变质', 'company']] },
      { id: 'c', said: [['教育局', 'announce', '食堂鸡块样品已经送检']] },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (shuffled) => {
        const members = shuffled.map(inventMember);
        expect(linkClaims(members)).toEqual(linkClaims(all.map(inventMember)));
        expect(linkClaims(members)).toEqual(linkClaims(members));
      }),
    );
  });
});
