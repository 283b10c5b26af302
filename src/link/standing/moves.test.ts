import { describe, expect, test } from 'vitest';
import type { Said as Told } from '../invent-member.ts';
import { inventSaid } from './invent-said.ts';
import { inventVoice } from './invent-voice.ts';
import { announced, confirms, leavesOpen } from './moves.ts';

const RUMOUR: Told = ['网友', 'allege', '鸡块变质', 'public'];

describe('who confirms', () => {
  test.each<[string, Told, readonly Told[], number, boolean]>([
    ['an authority says what people say', ['教育局', 'announce', '鸡块变质'], [RUMOUR], 0.7, true],
    ['it speaks of something near', ['教育局', 'announce', '鸡块价格上涨'], [RUMOUR], 0.5, false],
    ['who is told to confirm it needs less', ['教育局', 'confirm', '鸡块确有异味'], [RUMOUR], 0.6, true],
    ['yet speaks of it', ['教育局', 'confirm', '发帖人是学生'], [RUMOUR], 0.2, false],
    ['nobody else says it', ['教育局', 'confirm', '鸡块变质'], [], 1, false],
    ['whose plain word comes first only says so', ['教育局', 'announce', '鸡块变质'], [], 1, false],
    [
      'another authority said so',
      ['教育局', 'announce', '鸡块变质'],
      [['卫生局', 'announce', '鸡块变质']],
      1,
      false,
    ],
    [
      'it says again what it said',
      ['教育局', 'announce', '鸡块变质'],
      [['教育局相关负责人', 'allege', '鸡块变质']],
      1,
      false,
    ],
    ['who accuses only says so, too', ['家长何女士', 'assert', '鸡块变质', 'party'], [RUMOUR], 1, false],
    [
      'outlets that print one notice',
      ['教育局', 'announce', '鸡块在运送途中已经变质发臭'],
      [['晚报', 'assert', '鸡块在运送途中已经变质发臭', 'media']],
      1,
      false,
    ],
    ['who denies confirms nothing', ['承包方', 'deny', '鸡块是当天做的', 'company'], [RUMOUR], 1, false],
  ])('%s', (_, words, before, alike, expected) => {
    const voices = before.map((each, index) => inventVoice(each, { id: `r${index}` }));
    expect(confirms(inventSaid(inventVoice(words, { id: 'last' }), voices, alike))).toBe(expected);
  });

  test('a sentence and the source within it are one telling', () => {
    const own = inventVoice(['教育局', 'announce', '鸡块变质']);
    const statement = { ...own.statement, id: 'r/outer', source: null, speaker: 'unknown' as const };
    expect(confirms(inventSaid(own, [{ ...own, statement }]))).toBe(false);
  });
});

describe('an outcome that the claim is', () => {
  const outcome: Told = ['甲校', 'announce', '因作弊，该生已被开除'];

  test.each<[string, readonly Told[], string | undefined]>([
    ['told by the body itself before', [outcome], undefined],
    ['told by people before', [['网友', 'allege', '该生作弊被开除', 'public']], 'concluded'],
    [
      'told by the body and by people',
      [outcome, ['网友', 'allege', '该生作弊被开除', 'public']],
      'concluded',
    ],
    ['the body told only what was done', [['甲校', 'announce', '该生作弊']], 'concluded'],
    ['only named', [['网友', 'allege', '对“该生”的处分决定', 'public']], undefined],
    ['only named in English', [['neighbours', 'allege', 'first-degree arson', 'public']], undefined],
  ])('%s', (_, before, state) => {
    const voices = before.map((each, index) => inventVoice(each, { id: `r${index}` }));
    expect(announced(inventSaid(inventVoice(outcome, { id: 'last' }), voices))?.state).toBe(state);
  });
});

describe('what is announced', () => {
  test.each<[string, Told, number, string | undefined]>([
    ['an inquiry', ['教育局', 'announce', '对鸡块变质一事已成立调查组'], 0.3, 'answered'],
    ['an outcome of the matter', ['教育局', 'announce', '因鸡块变质，食堂管理员被免职'], 0.6, 'concluded'],
    ['an outcome of another', ['教育局', 'announce', '因挪用公款，校长被免职'], 0.3, undefined],
    ['an outcome to come', ['教育局', 'announce', '将对食堂管理员给予处分'], 1, undefined],
    ['who is arrested meanwhile', ['警方', 'announce', '因鸡块变质，食堂管理员已被逮捕'], 1, undefined],
    ['who is suspended meanwhile', ['教育局', 'announce', '食堂管理员已被停职'], 1, undefined],
    ['no step', ['教育局', 'announce', '鸡块已送检'], 1, undefined],
    ['an inquiry into the cause alone', ['教育局', 'announce', '鸡块变质的原因正在调查'], 1, undefined],
    ['what a team was given', ['教育局', 'announce', '录像已经交给调查组'], 1, undefined],
    ['whether there is one is not said', ['教育局', 'decline', '是否已成立调查组', 'official'], 1, undefined],
    ['by people in the street', ['网友', 'assert', '食堂管理员被免职', 'public'], 1, undefined],
  ])('%s', (_, words, alike, state) => {
    expect(
      announced(inventSaid(inventVoice(words, { id: 'last' }), [inventVoice(RUMOUR, { id: 'r0' })], alike))
        ?.state,
    ).toBe(state);
  });
});

describe('who leaves it open', () => {
  test.each<[string, Told, Told, number, boolean]>([
    ['no answer to what people say', ['承包方', 'decline', '', 'company'], RUMOUR, 0, true],
    [
      'no answer is none to a count of the police',
      ['承包方', 'decline', '', 'company'],
      ['警方', 'announce', '12人就医'],
      0,
      false,
    ],
    ['who does not know it', ['校方', 'unaware', '不清楚鸡块是否变质', 'company'], RUMOUR, 0.5, true],
    [
      'who will not talk of something else',
      ['店员', 'decline', '领导都在现场', 'company'],
      RUMOUR,
      0.2,
      false,
    ],
    [
      'who does not know something beside it',
      ['店员', 'unaware', '他不知道那是鸡块', 'company'],
      RUMOUR,
      0.5,
      false,
    ],
    ['people in the street', ['路人', 'unaware', '不清楚鸡块是否变质', 'public'], RUMOUR, 1, false],
    [
      'a notice is the word of who puts it out',
      ['警方的通报', 'unaware', '不清楚鸡块是否变质', 'record'],
      RUMOUR,
      1,
      true,
    ],
    ['a video is nobody’s', ['网上视频', 'unaware', '不清楚鸡块是否变质', 'record'], RUMOUR, 1, false],
  ])('%s', (_, words, claim, alike, expected) => {
    expect(
      leavesOpen(
        inventSaid(
          inventVoice(words, { id: 'last', stance: 'unaware' }),
          [inventVoice(claim, { id: 'r0' })],
          alike,
        ),
      ),
    ).toBe(expected);
  });
});
