import { describe, expect, test } from 'vitest';
import type { Said } from '../invent-member.ts';
import { isAnothersClaim, isRelayed } from './anothers-claim.ts';
import { inventVoice } from './invent-voice.ts';

const bureau = inventVoice(['教育局', 'announce', '鸡块变质']);

describe('another’s claim', () => {
  test.each<[string, Said, boolean]>([
    ['talk', ['网友', 'allege', '鸡块变质', 'public'], true],
    ['a witness', ['家长何女士', 'assert', '鸡块变质', 'party'], true],
    ['in English', ['diner Orla Finch ', 'allege', ' the chicken was off', 'public', 'said'], true],
    ['a video', ['网上视频', 'assert', '鸡块变质', 'record', '显示'], true],
    ['another authority’s word', ['卫生局', 'assert', '鸡块变质'], false],
    ['an announcement', ['家长委员会', 'announce', '鸡块变质', 'party'], false],
    ['who clears something up answers', ['家长何女士', 'deny', '是自愿换班', 'party', '澄清'], false],
    ['a judgement', ['家长何女士', 'opinion', '鸡块难吃', 'party'], false],
    ['what the speaker wants', ['店员', 'assert', '我就要停业', 'party'], false],
    ['a notice in brackets', ['《教育局通知》', 'assert', '鸡块变质', 'record', '根据'], false],
    ['what its own notice says', ['教育局公告', 'assert', '鸡块变质', 'record'], false],
    [
      'a statement of the firm',
      ['the statement ', 'assert', ' the chicken was off', 'record', 'said'],
      false,
    ],
    ['what it tells under a longer name', ['教育局相关负责人', 'allege', '鸡块变质', 'party'], false],
    ['what has come from a body', ['家长', 'assert', '鸡块变质', 'party', '从学校获悉'], false],
    ['words that tell of somebody', ['The cook ', 'assert', ' walking past', 'party', 'was'], false],
    [
      'words of whom only guessing finds',
      ['they ', 'assert', ' the chicken was off', 'party', 'said'],
      false,
    ],
  ])('%s', (_, said, expected) => {
    expect(isAnothersClaim(inventVoice(said, { id: 'told' }), bureau)).toBe(expected);
  });

  test.each([
    ['talk that nobody is named for', '据悉', true],
    ['the reporter’s own sentence', '称', false],
  ])('%s', (_, cue, expected) => {
    const told = inventVoice(['', 'assert', '鸡块变质', 'unknown', cue], { statement: { source: null } });
    expect(isAnothersClaim(told, bureau)).toBe(expected);
  });

  test('what nobody asserts is no claim', () => {
    const told = inventVoice(['网友', 'ask', '鸡块是否变质', 'public'], { stance: 'asks' });
    expect(isAnothersClaim(told, bureau)).toBe(false);
  });
});

test('a judgement within the words of a paper is none', () => {
  const told = inventVoice(['晚报', 'assert', '协会谴责食堂“敷衍了事”', 'media', '报道']);
  const judging = { ...told.statement, id: 'r/judging', act: 'opinion' as const };
  const member = { ...told.member, statements: [told.statement, judging] };
  expect(isAnothersClaim(told, bureau)).toBe(true);
  expect(isAnothersClaim({ ...told, member }, bureau)).toBe(false);
});

describe('passed on', () => {
  const paper = inventVoice(['晚报', 'assert', '教育局称鸡块变质', 'media', '报道']);
  const within = (said: Said) => ({ ...inventVoice(said), member: paper.member, span: paper.span });

  test('a paper passes on what the bureau says', () => {
    expect(isRelayed(paper, [paper, within(['教育局', 'assert', '鸡块变质'])])).toBe(true);
  });

  test('not what a diner says, nor what the bureau says elsewhere', () => {
    expect(isRelayed(paper, [within(['食客', 'assert', '鸡块变质', 'public'])])).toBe(false);
    expect(isRelayed(paper, [inventVoice(['教育局', 'assert', '鸡块变质'])])).toBe(false);
  });
});
