import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../text/span.ts';
import { linkClaims } from '../claims/link-claims.ts';
import { type InventedMember, inventMember } from '../invent-member.ts';

/** Each claim as `words: state`. */
function told(...invented: InventedMember[]): string[] {
  const members = invented.map(inventMember);
  return linkClaims(members).map(({ words, standing }) => {
    const { text } = members.find(({ report }) => report.id === words.report)!.report;
    return `${sliceSpan(text, words.span)}: ${standing.state}`;
  });
}

type Said = InventedMember['said'][number];
const first = (...said: Said[]): InventedMember => ({ id: 'a', published: '2026-03-01', said });
const then = (...said: Said[]): InventedMember => ({ id: 'b', published: '2026-03-05', said });

describe('an answer that says what is claimed', () => {
  test.each<[string, Said, Said, string]>([
    [
      'by two of its words',
      ['顾客', 'allege', '面包店使用过期面粉做月饼', 'party'],
      ['市场监管局', 'announce', '经查，面包店没有使用过期面粉', 'official', '通报'],
      '面包店使用过期面粉做月饼: denied',
    ],
    [
      'by the figure that it quotes and calls false, with whatever stands before it',
      ['晚报', 'assert', '一盒月饼六枚，要价920元', 'unknown'],
      ['市场监管局', 'deny', '网传“六枚920元”与事实不符', 'official', '说'],
      '要价920元: denied',
    ],
  ])('%s', (_what, claim, answer, expected) => expect(told(first(claim), then(answer))).toContain(expected));
});

describe('moves nothing', () => {
  test.each<[string, Said, Said]>([
    [
      'what was looked into beside it',
      ['网友', 'allege', '老板是长河中学校长的亲戚', 'public'],
      ['市场监管局', 'announce', '经查，对长河中学的月饼抽取样品6批次送检', 'official', '通报'],
    ],
    [
      'no trace of something else',
      ['顾客', 'allege', '面包店的月饼里有虫', 'party'],
      ['市场监管局', 'announce', '经查，未发现面包店与供货商有往来', 'official', '通报'],
    ],
    [
      'a penalty for something else',
      ['顾客', 'allege', '面包店涉嫌违反广告法', 'party'],
      ['市场监管局', 'announce', '面包店违反消防规定，被罚款两万元', 'official', '通报'],
    ],
    [
      'a penalty that anybody may get',
      ['A neighbour', 'allege', 'that a driver died after he was fined', 'public'],
      ['The council', 'assert', 'drivers are fined £50 if they stop at the pump', 'official'],
    ],
    [
      'a figure called false that is none of it',
      [
        'A widow',
        'assert',
        'my late husband paid for one of these in May, two days before he died',
        'public',
      ],
      ['The council', 'deny', '"The figure of £3 million is simply untrue"', 'official'],
    ],
    [
      'a question',
      [
        'A parent',
        'allege',
        'that children without a ticket had to wait in the yard during the play',
        'party',
      ],
      [
        'The school',
        'assert',
        'you cannot see the play without a ticket, so who is to wait in the yard?',
        'official',
      ],
    ],
  ])('%s', (_what, claim, answer) => {
    const moved = told(first(claim), then(answer)).filter(
      (each) => !/: (?:reported|circulating|answered)$/.test(each),
    );
    expect(moved).toEqual([]);
  });
});
