import { describe, expect, test } from 'vitest';
import { THINGS } from './things.ts';
import { thingsIn } from './things-in.ts';

describe('the things that a clause names', () => {
  test.each<[string, string[]]>([
    ['三月的工资一直没发', ['wages']],
    ['We have had no wages since March', ['wages']],
    ['押金不退了', ['deposit', 'refund']],
    ['the deposit was sent back', ['deposit', 'refund']],
    ['走廊的灯坏了', ['lights']],
    ['The street lights were off', ['lights']],
    ['天桥的电梯停了', ['lift']],
    ['The escalator had stopped', ['lift']],
    ['他没有签过合同', ['consent', 'contract']],
    ['He never signed the contract', ['consent', 'contract']],
    ['保安没有来', ['guard']],
    ['A steward was there', ['guard']],
    ['从没接到过投诉', ['complaint']],
    ['there had been no complaint', ['complaint']],
    // Words that only look like one.
    ['桥是去年修的', []],
    ['They walked home slowly', []],
    ['He lifted the box', []],
  ])('%s', (words, expected) => {
    expect([...thingsIn(words)].sort()).toEqual(expected.sort());
  });

  test('no two have one name', () => {
    expect(new Set(THINGS.map(({ id }) => id)).size).toBe(THINGS.length);
  });
});
