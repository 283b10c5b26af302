import { describe, expect, test } from 'vitest';
import { inventMember, type Said } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { namesOfStory } from '../names-of-story.ts';
import { findDenials } from './find-denials.ts';
import { weighGroups } from './likeness.ts';
import { gatherClaims } from './link-claims.ts';

const denialsIn = (members: readonly Member[]) => {
  const { isOfName } = namesOfStory(members);
  const groups = gatherClaims(members, isOfName);
  return findDenials(groups, weighGroups(groups, isOfName));
};

const told = (...reports: Said[][]): string[][] => {
  const members = reports.map((said, index) => inventMember({ id: `r${index}`, said }));
  return denialsIn(members).map(({ sides }) =>
    sides.map(({ report, span }) =>
      members.find((member) => member.report.id === report)!.report.text.slice(span.start, span.end),
    ),
  );
};

test('a person of whom the denier’s report knows nothing is another one', () => {
  const denial = inventMember({ id: 'a', said: [['何秀兰', 'deny', '离职传闻', 'party', '澄清']] });
  const claims = ['何秀兰要离职', '柳巧云要离职'].map((content, index) => {
    const member = inventMember({ id: `b${index}`, said: [['晚报', 'assert', content, 'media']] });
    const span = { start: 3, end: 6 };
    const person = { id: 'm', report: `b${index}`, type: 'person' as const, span, value: null, timex: null };
    return { ...member, mentions: [{ ...person, reasons: [] }] };
  });
  const sides = denialsIn([denial, ...claims]).map((conflict) => conflict.sides);
  expect(sides.map((each) => each.map(({ report }) => report))).toEqual([['a', 'b0']]);
});

describe('findDenials', () => {
  test('a denial stands against the claim that it denies, not against others of the matter', () => {
    expect(
      told(
        [['供应商', 'deny', '冷藏车没有故障', 'company']],
        [
          ['调度员', 'allege', '冷藏车出了故障', 'party'],
          ['家长', 'allege', '鸡块用了冷藏车隔夜的肉', 'party'],
        ],
      ),
    ).toEqual([['冷藏车没有故障', '冷藏车出了故障']]);
  });

  test('only the clause that is denied is, and one conflict holds all who deny and claim it', () => {
    expect(
      told(
        [['供应商', 'deny', '货车晚到了半小时，冷藏车没有故障', 'company']],
        [['调度员', 'allege', '货车晚到了半小时', 'party']],
        [['调度员', 'allege', '冷藏车出了故障', 'party']],
        [['承包方', 'deny', '冷藏车并没有故障', 'company']],
        [['家长', 'allege', '冷藏车早就出了故障', 'party']],
      ),
    ).toEqual([['冷藏车没有故障', '冷藏车并没有故障', '冷藏车出了故障', '冷藏车早就出了故障']]);
  });

  test.each([
    ['儿子争夺老人的遗产', ['争夺老人的遗产', '儿子争夺老人的遗产']],
    // What it was done to is not that it was done.
    ['老人有近百万的遗产', undefined],
  ])('who denies that something was done: %s', (claim, sides) => {
    const denial: Said = ['邻居家', 'deny', '争夺老人的遗产', 'party', '否认'];
    expect(told([denial], [['晚报', 'assert', claim, 'media']])).toEqual(sides === undefined ? [] : [sides]);
  });

  test('a claim says what is denied in all its clauses together', () => {
    expect(
      told(
        [['水务站', 'deny', '上周就有人报修却无人处理', 'company', '否认']],
        [['店主', 'assert', '上周就打电话报修过，却无人处理', 'party']],
      ),
    ).not.toEqual([]);
  });

  test('that a thing is forged is denied as other things are', () => {
    expect(
      told(
        [['柳河', 'deny', '合同截图系伪造', 'party', '否认']],
        [['何秀兰', 'allege', '房东的合同截图系伪造', 'party']],
      ),
    ).toEqual([['合同截图系伪造', '房东的合同截图系伪造']]);
  });

  test('two rumours in their marks are denied each', () => {
    expect(
      told(
        [['镇政府', 'deny', '“河堤垮塌”“两名村民失踪”', 'official', '否认']],
        [['网友', 'allege', '两名村民失踪', 'public']],
      ),
    ).toEqual([['“两名村民失踪”', '两名村民失踪']]);
  });

  test('one English word in common is enough where the claim says all that is denied', () => {
    expect(
      told(
        [['The utility', 'deny', 'the water was not unsafe', 'company']],
        [['Neighbours', 'allege', 'that the water was unsafe to drink', 'public']],
      ),
    ).toEqual([['the water was not unsafe', 'that the water was unsafe to drink']]);
  });

  test.each<[string, Said[], Said[]]>([
    [
      'one English word in common',
      [['The firm', 'deny', 'that the bulletin did not prove neglect', 'company']],
      [['An engineer', 'confirm', 'that the bulletin was genuine', 'expert']],
    ],
    [
      'a plain negation of who only tells of it',
      [['晚报', 'deny', '冷藏车没有故障', 'media']],
      [['调度员', 'allege', '冷藏车出了故障', 'party']],
    ],
    [
      'what the claim says of the thing that is denied is another matter',
      [['司机', 'deny', '自己没有驾照', 'party']],
      [['调度员', 'assert', '驾照由队里统一保管', 'company']],
    ],
    [
      'who denies it here is told to do so there',
      [['供应商', 'deny', '冷藏车没有故障', 'company']],
      [['供应商', 'assert', '冷藏车故障了一次', 'company']],
    ],
    [
      'a claim that says no as well, in two negations',
      [['镇政府', 'deny', '河滩无旅游设施', 'official']],
      [['景区办', 'assert', '河滩未开发，无旅游设施', 'official']],
    ],
    [
      'who tells that somebody denies it',
      [['供应商', 'deny', '冷藏车没有故障', 'company']],
      [['记者', 'assert', '冷藏车故障一事被供应商否认', 'media']],
    ],
    [
      'the claim says what the denial only names before it denies',
      [['发言人', 'deny', '食堂设临时窗口并未违反规定', 'official']],
      [['街道办', 'assert', '学校在食堂设临时窗口', 'official']],
    ],
    [
      'a pronoun, in another report',
      [['邻居', 'deny', '她没有辞职', 'public']],
      [['家长', 'assert', '校长已经辞职', 'party']],
    ],
    [
      'who calls it a lie to say so once more',
      [['店员', 'deny', '冷藏车没有故障', 'party']],
      [['店主', 'assert', '谁再说冷藏车故障', 'party']],
    ],
    [
      'what somebody is, which the claim does not say',
      [['店主', 'deny', '自己不是他的房东', 'party']],
      [['邻居', 'assert', '他打过房东', 'public']],
    ],
    [
      'the matter alone, where it is denied that somebody had to do with it',
      [['经理', 'deny', '与店员的离世有关', 'party', '否认']],
      [['家属', 'assert', '店员昨晚离世', 'party']],
    ],
    [
      'one word of several that are denied',
      [['家属', 'deny', '店员是割腕自杀导致病逝', 'party', '否认']],
      [['晚报', 'assert', '自杀那天店员还在与顾客聊天', 'media']],
    ],
    [
      'that there is the thing, where it is denied by a verb of one sign that somebody took it',
      [['邻居家', 'deny', '抢遗产的事实', 'party', '否认']],
      [['晚报', 'assert', '老人有近百万的遗产', 'media']],
    ],
    [
      'what accusations are called',
      [['店主', 'deny', '这些指控', 'party', '否认']],
      [['律师', 'assert', '指控还会增加', 'expert']],
    ],
    [
      'another paper of the kind that is denied, by whatever name',
      [['房东', 'deny', '前租客的声明', 'party', '否认']],
      [['邻居', 'assert', '又看了个通报', 'public']],
    ],
    [
      'what only names the matter',
      [['店主', 'deny', '离职', 'party', '否认']],
      [['晚报', 'assert', '“店主从书店离职”一事', 'media']],
    ],
    [
      'what is answered, by its name',
      [['店主', 'deny', '骗租', 'party', '否认']],
      [['前店主', 'assert', '骗租', 'party', '回应']],
    ],
    [
      'that something was done, where it is denied what it was',
      [['镇长', 'deny', '加固行动是对承包商的救济', 'official', '否认']],
      [['镇政府', 'assert', '正采取加固行动', 'official']],
    ],
    [
      'that it came about, where it is denied how',
      [['一名店员', 'deny', '柳巧云并非主动辞职', 'party']],
      [['晚报', 'assert', '柳巧云上周辞职', 'media']],
    ],
    [
      'that there is such a thing, where it is denied that somebody took it',
      [['校方', 'deny', '他从没填补录志愿', 'company']],
      [['晚报', 'assert', '目前已到第二次补录志愿', 'media']],
    ],
    [
      'what the claim only calls somebody by',
      [['当事人', 'deny', '她们是母女', 'party', '否认']],
      [['街坊', 'assert', '这对母女的摊位占了道', 'public']],
    ],
    [
      'talk that is denied without a word of what it says',
      [['店主的好友', 'deny', '关于店主与租客的生前传闻', 'party', '否认']],
      [['街坊', 'assert', '店主生前与租客吵过架', 'public']],
    ],
    [
      'that something ran, where it is denied that it stopped',
      [['The firm', 'deny', 'that the feed pump had not stopped on Monday', 'company']],
      [['A clerk', 'allege', 'that the feed pump had kept running on Monday', 'party']],
    ],
    [
      'the same words in a copy',
      [['店主', 'deny', '没去县城复读', 'party', '辟谣']],
      [['晚报', 'assert', '没去县城复读', 'media']],
    ],
    [
      'what follows if it is so',
      [['供应商', 'deny', '信息不属实', 'company']],
      [['监管所', 'assert', '如信息属实，就是违规', 'official']],
    ],
    [
      'another number',
      [['桥管所', 'deny', '裂缝没有5厘米宽', 'official']],
      [['工程师', 'assert', '裂缝有3厘米宽', 'expert']],
    ],
    [
      'who says that it is not shown',
      [['供应商', 'deny', '冷藏车出了故障', 'company', '否认']],
      [['家长', 'assert', '检测未能证明冷藏车没有出故障', 'party']],
    ],
    [
      'who asks',
      [['供应商', 'deny', '冷藏车出了故障', 'company', '否认']],
      [['家长', 'allege', '冷藏车出了故障？', 'party']],
    ],
    [
      'who asks which of two',
      [['供应商', 'deny', '冷藏车出了故障', 'company', '否认']],
      [['家长', 'allege', '冷藏车出了故障，还是没有油？', 'party']],
    ],
    [
      'who calls it invented too',
      [['警方', 'deny', '供应商冷藏车故障一事系捏造', 'official']],
      [['网站', 'assert', '冷藏车故障视频系捏造', 'company']],
    ],
  ])('no conflict: %s', (_, denial, claim) => {
    expect(told(denial, claim)).toEqual([]);
  });
});
