import { describe, expect, test } from 'vitest';
import { inventMember } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { findNamedDenials } from './find-named-denials.ts';

const CHINESE = /\p{Script=Han}/u;

/** A report of one sentence or more. */
function tell(id: string, text: string, published = '2024-05-06'): Member {
  const member = inventMember({ id, published, said: [['', 'assert', text, 'unknown', '']] });
  const language = CHINESE.test(text) ? 'zh-Hans' : 'en';
  return { ...member, report: { ...member.report, language } };
}

/** How sure it is told, and what of the account is shown. */
function told(denial: string, account: string, published?: string): [string, string][] {
  const members = [tell('a', account, published), tell('b', denial, '2024-05-07')];
  const textOf = new Map(members.map(({ report }) => [report.id, report.text]));
  return findNamedDenials(members).map(({ certainty, sides }) => {
    const side = sides.find(({ report }) => report === 'a')!;
    return [certainty, textOf.get('a')!.slice(side.span.start, side.span.end)];
  });
}

test('what somebody is heard saying stands against a denial, and not what a report only says in a word', () => {
  const denial = tell('b', '租约有效至明年九月，并非如网上所说已经过期', '2024-05-07');
  const said = inventMember({
    id: 'a',
    published: '2024-05-06',
    said: [['邻居', 'assert', '房东的租约早就过期了', 'public']],
  });
  const heard = { ...said, report: { ...said.report, language: 'zh-Hans' } };
  const own = { ...tell('c', '租约过期'), statements: [] };
  const sides = findNamedDenials([heard, own, denial]).map((each) => [
    each.certainty,
    each.sides.map(({ report }) => report),
  ]);
  expect(sides).toEqual([['sure', ['b', 'a']]]);
});

describe('findNamedDenials', () => {
  test.each<[string, string, string, string]>([
    [
      '网传“停水半个月”“换了五任店长”不实',
      '听说换了五任店长，天天停水',
      'sure',
      '听说换了五任店长，天天停水',
    ],
    [
      '網傳「電梯困住十二人」不實，當時沒有停電',
      '我們這邊電梯困住了十二個人，也沒人管',
      'sure',
      '我們這邊電梯困住了十二個人',
    ],
    [
      '经核对，该线路不存在“甩站三十次”的情况',
      '光上周就甩站三十多次，没人管',
      'sure',
      '光上周就甩站三十多次',
    ],
    ['租约有效至明年九月，并非如网上所说已经过期', '房东的租约早就过期了', 'sure', '房东的租约早就过期了'],
    ['外界传面包店使用过期面粉的消息不属实', '邻居说，面包店用的是过期面粉', 'sure', '面包店用的是过期面粉'],
    [
      '有帖子称“校车坐了六十个孩子，没有安全带”。教育局表示，该说法不属实',
      '那辆校车挤了六十个孩子，我亲眼看见',
      'sure',
      '那辆校车挤了六十个孩子',
    ],
    ['店长说，谈不上“换了五任店长”', '听说换了五任店长', 'possible', '听说换了五任店长'],
    ['“换了五任店长”可能不实', '听说换了五任店长', 'possible', '听说换了五任店长'],
    ['网传“换了五任店长”不实，为何还有人转发？', '听说换了五任店长', 'sure', '听说换了五任店长'],
    ['网传“停水半个月”（不实）', '房东没来，停水半个月', 'sure', '停水半个月'],
    ['至于“二手烤箱”，店长说，都是去年买的新机', '烤箱全是二手货，邻居都知道', 'possible', '烤箱全是二手货'],
    [
      'It is not true that the bakery sold mouldy bread',
      'My neighbour says the bakery sold mouldy bread, twice',
      'sure',
      'My neighbour says the bakery sold mouldy bread',
    ],
    [
      'Reports that the lift fell three floors are false, the landlord said',
      'The lift fell three floors and nobody came',
      'sure',
      'The lift fell three floors and nobody came',
    ],
    [
      'The firm denied claims that drivers slept at the wheel',
      'Two drivers slept at the wheel last week',
      'sure',
      'Two drivers slept at the wheel last week',
    ],
    [
      "It isn't true that the licence had expired",
      '这家店的许可证三月就过期了',
      'sure',
      '这家店的许可证三月就过期了',
    ],
  ])('%s', (denial, account, certainty, words) => {
    expect(told(denial, account).map(([sure, shown]) => [sure, shown.replace(/。$/, '')])).toEqual([
      [certainty, words],
    ]);
  });

  test.each<[string, string, string, string?]>([
    [
      'who rings somebody up names him only',
      '网传“该面包店由云禾公司运营”与事实不符',
      '记者拨打面包店运营方云禾公司的客服电话，截至发稿时无人接听',
    ],
    ['another figure', '网传“停水半个月，影响三百户”不实', '有八十户在说停水'],
    ['only a name', '这位“小豆子”是假的', '小豆子去年就来了'],
    ['the answer is open', '关于网传“扣五百元”的截图，尚在核实', '他们要扣五百元'],
    ['it is admitted', '至于“二手烤箱”，店长承认确有其事', '烤箱全是二手货'],
    ['a label', '严格说这不是“面包”', '面包卖完了'],
    ['asked, not told', '网传“换了五任店长”不实', '是不是换了五任店长？'],
    ['denied there too', '网传“换了五任店长”不实', '店里没有换了五任店长'],
    ['only named there', '网传“换了五任店长”不实', '换了五任店长事件发展过程'],
    ['denied there in other words', '网传“换了五任店长”不实', '换了五任店长一说纯属捏造'],
    ['asked', '网传“换了五任店长”不实吗？', '换了五任店长'],
    [
      'one of two that are asked',
      '是靠所谓的门票挣钱（退票是不存在的了），还是关门呢？',
      '他卖门票挣钱，给店员治病',
    ],
    ['in brackets, of something else', '所谓的门票挣钱（退票不存在）仍在继续', '他卖门票挣钱，给店员治病'],
    ['no more, and not never', '网传的门票售卖点已不存在', '门票售卖点在街口'],
    ['supposed', '如果网传“换了五任店长”不实，发帖人应当道歉', '换了五任店长'],
    ['not said to be false', '街道办没有证实“换了五任店长”不实', '换了五任店长'],
    [
      'who says that it is not shown',
      '所谓“掺旧米”纯属捏造',
      '对方未能说明理由，因为检测未披露足以认定店主掺旧米的证据',
    ],
    ['who says that there is no evidence', '网传“店主掺了旧米”不实', '律师说，没有证据证明店主掺了旧米'],
    ['what would make no difference', '网传“换了五任店长”不实', '就算换了五任店长，面包还是一样'],
    ['who calls it forged too', '网传“怒骂店长”不实', '怒骂店长的聊天记录系伪造'],
    ['what would be', '网传“换了五任店长”不实', '如果换了五任店长，早就关门了'],
    [
      'who says that it was not shown, in English',
      'Claims that drivers slept at the wheel are false',
      'The tribunal heard that the firm failed to show that drivers slept at the wheel',
    ],
    [
      'a negation in the other language',
      "It isn't true that the licence had expired",
      '这家店的许可证三月没有过期',
    ],
    ['told after it', '网传“换了五任店长”不实', '换了五任店长', '2024-05-09'],
    ['it is true', 'It is true that the bakery sold mouldy bread', 'The bakery sold mouldy bread'],
    [
      'another matter',
      'Reports that the lift fell three floors are false',
      'The stairs were closed for three weeks',
    ],
    [
      'whose report calls it a rumour itself',
      '网传“换了五任店长”不实',
      '有人借店长的头像发帖，写着换了五任店长。所谓换了五任店长，纯粹就是谣言',
    ],
  ])('not told: %s', (_, denial, account, published) => expect(told(denial, account, published)).toEqual([]));
});
