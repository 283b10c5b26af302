import { describe, expect, test } from 'vitest';
import { linkClaims } from '../claims/link-claims.ts';
import { inventMember, type Said } from '../invent-member.ts';

function statesOf(first: Said, second: Said): string[] {
  const members = [
    inventMember({ id: 'a', published: '2026-03-01', said: [first] }),
    inventMember({ id: 'b', published: '2026-03-05', said: [second] }),
  ];
  return linkClaims(members).flatMap(({ standing }) => standing.steps.map(({ state }) => state));
}

describe('of others nothing is denied', () => {
  test.each<[string, Said, Said]>([
    [
      'no waiter, a guest',
      ['The bakery', 'assert', 'No waiter was arrested', 'company', 'said'],
      ['The police', 'announce', 'a guest had been arrested', 'official', 'found'],
    ],
    [
      '没有店员, 一名顾客',
      ['面包店', 'assert', '没有店员被烫伤', 'company'],
      ['市场监管局', 'announce', '经查，一名顾客被烫伤', 'official', '通报'],
    ],
    [
      '其中两人, 五人',
      ['面包店', 'assert', '送去医院的7人中有2人是陪同家属，并未烫伤', 'company'],
      ['市场监管局', 'announce', '经查，共有5人烫伤', 'official', '通报'],
    ],
  ])('%s', (_what, told, by) => expect(statesOf(told, by)).not.toContain('denied'));

  test.each<[string, Said, Said]>([
    [
      'nobody, a guest',
      ['The bakery', 'assert', 'No one was hurt in the kitchen', 'company', 'said'],
      ['The inspector', 'announce', 'a guest was hurt in the kitchen', 'official', 'found'],
    ],
    [
      '没有店员, 两名店员',
      ['面包店', 'assert', '没有店员被烫伤', 'company'],
      ['市场监管局', 'announce', '经查，两名店员被烫伤', 'official', '通报'],
    ],
  ])('of the same it is: %s', (_what, told, by) => expect(statesOf(told, by)).toContain('denied'));
});
