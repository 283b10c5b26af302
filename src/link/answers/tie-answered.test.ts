import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../text/span.ts';
import { linkClaims } from '../claims/link-claims.ts';
import { type InventedMember, inventMember } from '../invent-member.ts';

/** Each claim as `words: state`, in the order in which they are told. */
function told(...invented: InventedMember[]): string[] {
  const members = invented.map(inventMember);
  return linkClaims(members).map(({ words, standing }) => {
    const { text } = members.find(({ report }) => report.id === words.report)!.report;
    return `${sliceSpan(text, words.span)}: ${standing.state}`;
  });
}

describe('what an authority finds, in words of its own', () => {
  test.each<[string, InventedMember, InventedMember, string]>([
    [
      'stands over what a firm says of itself',
      { id: 'a', published: '2026-03-01', said: [['面包店', 'assert', '没有任何顾客被送往医院', 'company']] },
      {
        id: 'b',
        published: '2026-03-05',
        said: [['市场监管局', 'announce', '经查，当天有三名顾客因腹泻送医', 'official', '通报']],
      },
      '没有任何顾客被送往医院: denied',
    ],
    [
      'may be what was alleged',
      {
        id: 'a',
        published: '2026-03-01',
        said: [['租客', 'allege', '房东一直没有退还四千元押金', 'party']],
      },
      {
        id: 'b',
        published: '2026-03-05',
        said: [['住建局', 'announce', '经查，房东确实没有退还押金', 'official', '通报']],
      },
      '房东一直没有退还四千元押金: confirmed',
    ],
    [
      'is concluded by a penalty',
      { id: 'a', published: '2026-03-01', said: [['顾客', 'allege', '面包店卖发霉面包', 'party']] },
      {
        id: 'b',
        published: '2026-03-05',
        said: [['市场监管局', 'announce', '对面包店售卖发霉面包罚款两万元', 'official', '决定']],
      },
      '面包店卖发霉面包: concluded',
    ],
    [
      'denies talk',
      { id: 'a', published: '2026-03-01', said: [['网友', 'allege', '12路车撞伤了二十个人', 'public']] },
      {
        id: 'b',
        published: '2026-03-02',
        said: [['交通局', 'deny', '网传“撞伤二十人”不实', 'official', '说']],
      },
      '12路车撞伤了二十个人: denied',
    ],
    [
      'in English too',
      {
        id: 'a',
        published: '2026-03-01',
        said: [['A tenant', 'allege', 'the landlord never repaired the boiler', 'party']],
      },
      {
        id: 'b',
        published: '2026-03-05',
        said: [
          [
            'The housing inspector',
            'announce',
            'the landlord never repaired the boiler after May',
            'official',
          ],
        ],
      },
      'the landlord never repaired the boiler: confirmed',
    ],
  ])('%s', (_what, first, second, claim) => expect(told(first, second)).toContain(claim));
});

describe('who is concerned', () => {
  test('against another who is leaves it disputed', () => {
    expect(
      told(
        { id: 'a', published: '2026-03-01', said: [['店员', 'allege', '店长克扣了我三个月工资', 'party']] },
        { id: 'b', published: '2026-03-02', said: [['店长', 'deny', '店里没有克扣过工资', 'company']] },
      ),
    ).toEqual(['店长克扣了我三个月工资: disputed']);
  });

  test('may leave it open', () => {
    expect(
      told(
        { id: 'a', published: '2026-03-01', said: [['网友', 'allege', '面包店月底就要关门跑路', 'public']] },
        {
          id: 'b',
          published: '2026-03-02',
          said: [['店主', 'assert', '对面包店是否关门，目前不便回应', 'company']],
        },
      ),
    ).toContain('面包店月底就要关门跑路: answered');
  });
});

describe('what nobody has answered', () => {
  test('is told where it alleges something', () => {
    expect(told({ id: 'a', said: [['网友', 'allege', '12路车司机打骂乘客', 'public']] })).toEqual([
      '12路车司机打骂乘客: circulating',
    ]);
  });

  test('is no claim where it only tells', () => {
    expect(told({ id: 'a', said: [['车队', 'assert', '12路车有十一站', 'company']] })).toEqual([]);
  });

  test('is told of a few only', () => {
    const said = Array.from({ length: 20 }, (_, index) => `${index + 1}号楼的电梯坏了没有人修`);
    const claims = told({ id: 'a', said: said.map((words) => ['住户', 'allege', words, 'party'] as const) });
    expect(claims.length).toBeLessThan(10);
  });
});

test('what is looked into is not said to be so', () => {
  const states = told(
    {
      id: 'a',
      published: '2026-03-01',
      said: [['副局长卜禾', 'assert', '栈道今年没有施工', 'official', '称']],
    },
    {
      id: 'b',
      published: '2026-03-02',
      said: [['县政府', 'announce', '已对栈道的设计、施工情况展开调查', 'official', '宣布']],
    },
  );
  expect(states.filter((each) => each.endsWith('denied'))).toEqual([]);
});
