import { describe, expect, test } from 'vitest';
import type { Said as Told } from '../invent-member.ts';
import { denies } from './denies.ts';
import { inventSaid } from './invent-said.ts';
import { inventVoice } from './invent-voice.ts';

const RUMOUR: Told = ['网友', 'allege', '鸡块变质', 'public'];

describe('who denies', () => {
  const company: Told = ['承包方', 'deny', '鸡块没有变质', 'company'];

  test.each<[string, Told, readonly Told[], boolean, boolean]>([
    ['who is concerned, what the claim says', company, [RUMOUR], true, true],
    ['he denies something else', company, [RUMOUR], false, false],
    [
      'who is told to deny words like it',
      ['承包方', 'deny', '鸡块变质', 'company', '否认'],
      [RUMOUR],
      false,
      true,
    ],
    [
      'a review that calls what a body had said wrong',
      [
        'The review',
        'assert',
        "the canteen's statement that the chicken was fresh was wrong",
        'record',
        'says',
      ],
      [['The canteen', 'assert', 'the chicken was fresh', 'company', 'said']],
      true,
      true,
    ],
    ['who is not concerned', ['另一网友', 'deny', '鸡块没有变质', 'public'], [RUMOUR], true, false],
    ['what he said himself', company, [['承包方', 'assert', '鸡块变质', 'company']], true, false],
    ['a judgement', company, [['网友', 'opinion', '鸡块变质', 'public']], true, false],
    ['what somebody wants', company, [['店员', 'assert', '我就要停业', 'party']], true, false],
    ['a condition', company, [['网友', 'allege', '如果鸡块变质', 'public']], true, false],
    [
      'nobody says it here: he is told to deny it',
      ['承包方', 'deny', '鸡块变质', 'company', '否认'],
      [],
      false,
      true,
    ],
    [
      'nobody says it here: his own words are in the negative',
      ['承包方', 'deny', '完全不存在变质', 'company', '否认'],
      [],
      true,
      false,
    ],
    [
      'nobody says it here: he says something in the negative',
      ['承包方', 'deny', '没有收到通知', 'company'],
      [],
      true,
      false,
    ],
  ])('%s', (_, words, before, contradicts, expected) => {
    const voices = before.map((each, index) => inventVoice(each, { id: `r${index}` }));
    expect(
      denies(inventSaid(inventVoice(words, { id: 'last', stance: 'denies' }), voices, 1, contradicts)),
    ).toBe(expected);
  });
});
