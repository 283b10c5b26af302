import { describe, expect, test } from 'vitest';
import { linkClaims } from '../claims/link-claims.ts';
import { inventMember, type Said } from '../invent-member.ts';

const MOVED = /denied|answered|disputed|retracted/;

function statesOf(first: Said, second: Said): string {
  const members = [
    inventMember({ id: 'a', published: '2026-03-01', said: [first] }),
    inventMember({ id: 'b', published: '2026-03-05', said: [second] }),
  ];
  return linkClaims(members)
    .flatMap(({ standing }) => standing.steps.map(({ state }) => state))
    .join(' ');
}

describe('a word in quotation marks, a heading and another count answer nothing', () => {
  test.each<[string, Said, Said]>([
    [
      '"all" stands in every claim',
      ['A clerk', 'allege', 'that the oven test was never done at all', 'party', 'said'],
      [
        'The inspector',
        'assert',
        'who had changed the number of loaves from 12 to "all"',
        'official',
        'could not determine',
      ],
    ],
    [
      'what is false is told below',
      ['网友', 'allege', '面包店的后厨烧了一个多小时', 'public'],
      ['面包店', 'assert', '针对网络上的不实报道，现声明如下', 'company', '：'],
    ],
    [
      'seats are no persons',
      ['网友', 'assert', '面包店设堂食座位60个', 'public', '介绍'],
      ['区政府', 'announce', '经查，面包店火灾共有5人受伤', 'official', '通报'],
    ],
    [
      'who did not know something beside it',
      ['区政府', 'announce', '面包店的消防通道畅通', 'official', '通报'],
      ['货车车主', 'unaware', '他不知道那里是消防通道', 'party', '说'],
    ],
    [
      'who calls the same talk false, and says something else besides',
      ['面包店', 'deny', '网传“电子秤不准”不实，我店所用秤具均经检定合格', 'company'],
      ['区政府', 'deny', '送检的6台秤全部合格，网上反映的“电子秤不准”不属实', 'official', '通报'],
    ],
    [
      'what only opens a finding',
      [
        'Oakmill Bakery',
        'assert',
        'its loaves supplied to three schools were never mouldy',
        'company',
        'said',
      ],
      [
        'The inspector',
        'announce',
        'has published the findings on loaves supplied to three schools',
        'official',
        'said',
      ],
    ],
  ])('%s', (_what, told, by) => expect(statesOf(told, by)).not.toMatch(MOVED));

  test('who does not know the cause leaves it open, and says no to nobody', () => {
    expect(
      statesOf(
        [
          'Oakmill Bakery',
          'assert',
          'the cold night is the most likely cause of the mouldy loaves',
          'company',
          'said',
        ],
        ['The inspector', 'unaware', 'not yet know the cause of the mouldy loaves', 'official', 'does'],
      ),
    ).toBe('reported answered');
  });

  test('but the very words do', () => {
    expect(
      statesOf(
        ['网友', 'allege', '面包店烫伤了四十个人', 'public'],
        ['区政府', 'announce', '经查，面包店共有5人烫伤', 'official', '通报'],
      ),
    ).toMatch(/denied/);
  });
});
