import { describe, expect, test } from 'vitest';
import type { Member } from '../member.ts';
import { findFigureConflicts } from './find-figure-conflicts.ts';
import { inventAccount as account } from './invent-account.ts';

const told = (...members: Member[]): string[] =>
  findFigureConflicts(members).map(({ certainty, sides }) =>
    [
      certainty,
      ...sides.map(({ report, span }) =>
        members.find((member) => member.report.id === report)!.report.text.slice(span.start, span.end),
      ),
    ].join(' '),
  );
const later = { published: '2024-05-09T12:00' };

describe('figures that cannot both be so', () => {
  test.each<[string, Member[], string[]]>([
    [
      'what is counted on falls',
      [
        account('a', '家长秦女士', '吃了点心后拉肚子的孩子有三十多个'),
        account('b', '园长', '拉肚子的孩子一共只有5名', later),
      ],
      ['sure 三十多个 5名'],
    ],
    [
      'what somebody had of a thing',
      [
        account('a', '面包店', '面粉厂当天送到26袋面粉'),
        account('b', '面粉厂', '当天送到的面粉是40袋', { speaker: 'company' }),
      ],
      ['sure 26袋 40袋'],
    ],
    [
      'English',
      [
        account('a', 'The tenants', 'that the lift had been out of service for nine weeks'),
        account('b', 'The landlord', 'that the lift was out of service for only four days', later),
      ],
      ['possible nine weeks four days'],
    ],
    [
      'across languages',
      [
        account('a', '公交公司', '当时车上载有22名乘客', { speaker: 'company' }),
        account('b', 'A passenger', 'that there were only 9 passengers on the bus'),
      ],
      ['sure 22名 9 passengers'],
    ],
  ])('%s', (_, members, expected) => expect(told(...members)).toEqual(expected));

  test.each<[string, Member[]]>([
    [
      'a part, in the same report',
      [
        { ...account('a', 'The inquiry', 'that 41 lime trees were felled'), origin: 'o' },
        { ...account('b', 'Dame Ruth Keld', 'that three old trees were felled'), origin: 'o' },
      ],
    ],
    [
      'a newer count',
      [
        account('a', '卫生局', '有12名学生腹泻', { speaker: 'official' }),
        account('b', '卫生局', '有19名学生腹泻', { ...later, speaker: 'official' }),
      ],
    ],
    [
      'the whole and a part',
      [
        account('a', '面包店', '送到26袋面粉'),
        account('b', '面粉厂', '送到面粉26袋，其中4袋受潮', { speaker: 'company' }),
      ],
    ],
    [
      'two prices of one report, of which one is the other report’s',
      [
        account('a', '药店', '这种药在网上的价格约为3000元', { speaker: 'company' }),
        account('b', '医院', '这种药在网上的价格为2980元，这种药的价格医保为2300元', { speaker: 'company' }),
      ],
    ],
    ['other things', [account('a', '房东', '收过3000元押金'), account('b', '租客', '付了一年房租36000元')]],
    [
      'a month and a year',
      [account('a', '房东', '每月房租800元'), account('b', '租客', '每年房租一共9600元')],
    ],
    [
      'single and return',
      [
        account('a', 'The bus firm', 'that the single fare was £3 at most stops'),
        account('b', 'A passenger', 'that only the return fare was £5.40'),
      ],
    ],
    [
      'what is planned',
      [
        account('a', 'The council', 'that it plans to plant 500 trees'),
        account('b', 'A resident', 'that only 320 trees were planted', later),
      ],
    ],
    [
      'another building',
      [account('a', '物业', '2号楼停电40分钟'), account('b', '业主', '5号楼整整停电3小时')],
    ],
    ['about the same', [account('a', '住户', '约有六十人参加'), account('b', '居委会', '一共只有61人参加')]],
  ])('none: %s', (_, members) => expect(told(...members)).toEqual([]));
});
