import { expect, test } from 'vitest';
import { givesFiguresOf } from './gives-figures-of.ts';

test.each([
  ['将近一个小时后才开门', '8时到场，8时40分开门', false],
  ['等了两个小时', '顾客等了2小时', true],
  ['三名顾客腹泻', '经查，三名顾客因腹泻送医', true],
  ['三名顾客腹泻', '经查，有顾客因腹泻送医', false],
  ['五人等了两小时', '当天有五人在店里', false],
  ['一名顾客腹泻', '经查，有顾客腹泻', true],
  ['店里卖发霉面包', '经查，店里卖发霉面包', true],
  ['we waited two hours for bread', 'customers waited in the rain', false],
  ['twelve customers were sick', 'it found that twelve customers were sick', true],
  ['by Door 4 there was no light', 'there was no light by that door', true],
])('of %s by %s: %s', (told, words, expected) => expect(givesFiguresOf(told, words)).toBe(expected));
