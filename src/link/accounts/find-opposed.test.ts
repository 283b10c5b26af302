import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../text/span.ts';
import { inventMember, type Said } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { describeOpposed, findOpposed } from './find-opposed.ts';

const tell = (id: string, said: Said, published = '2024-05-06'): Member =>
  inventMember({ id, published, said: [said] });

/** The words of the sides of each conflict that is found. */
function opposed(
  members: readonly Member[],
  incidentOf: (report: string) => string = () => 'one',
): string[][] {
  const textOf = new Map(members.map(({ report }) => [report.id, report.text]));
  return describeOpposed(findOpposed(members, incidentOf)).map(({ sides }) =>
    sides.map(({ report, span }) => sliceSpan(textOf.get(report)!, span)),
  );
}

const NOBODY = tell('a', ['面包厂', 'assert', '没有任何员工被送往医院', 'company']);
const TAKEN = tell('b', ['急救中心', 'assert', '4名员工被送往医院', 'official']);

describe('findOpposed', () => {
  test.each([
    ['2025-05-06', 1],
    ['2022-05-06', 0],
    ['2026-11-01', 0],
  ])('what is reported a year apart is of one matter, and of more it is not: %s', (published, found) => {
    const taken = tell('b', ['急救中心', 'assert', '4名员工被送往医院', 'official'], published);
    expect(opposed([NOBODY, taken])).toHaveLength(found);
  });

  test.each<[string, Member, Member]>([
    ['taken to hospital or not', NOBODY, TAKEN],
    [
      'told or not',
      tell('a', ['物业公司', 'assert', '此前从未收到任何居民关于电梯异响的反映', 'company']),
      tell('b', ['居民汪女士', 'assert', '上月已两次向物业公司反映电梯异响', 'party']),
    ],
    [
      'in English',
      tell('a', [
        'The bus company',
        'assert',
        ' that nobody was hurt when the heater burst',
        'company',
        ' said',
      ]),
      tell('b', ['Ada Finch', 'assert', ' that she was hurt when the heater burst', 'party', ' said']),
    ],
  ])('%s', (_, denying, affirming) => {
    const found = opposed([denying, affirming]);
    expect(found).toHaveLength(1);
    expect(found[0]).toHaveLength(2);
    expect(opposed([affirming, denying])).toEqual(opposed([denying, affirming]));
  });

  test.each<[string, Member, Member]>([
    ['both say so', TAKEN, tell('c', ['医院', 'assert', '接收了被送往医院的4名员工'])],
    ['both say not', NOBODY, tell('c', ['工会', 'assert', '没有员工被送往医院'])],
    ['one source in two reports', NOBODY, tell('c', ['面包厂', 'assert', '4名员工被送往医院'])],
    [
      'other things',
      tell('a', ['书店', 'assert', '没有收到任何关于灯光的投诉']),
      tell('b', ['河务站', 'assert', '渔民反映水位偏低']),
    ],
    ['what is only supposed', NOBODY, tell('c', ['律师', 'assert', '如果有员工被送往医院'])],
  ])('none: %s', (_, one, other) => {
    expect(opposed([one, other])).toEqual([]);
  });

  test('none between two incidents', () => {
    expect(opposed([NOBODY, TAKEN], (report) => report)).toEqual([]);
  });

  test('none of what somebody says no of his own: 自己的孩子没有受伤', () => {
    const own = tell('c', ['家长余先生', 'assert', '自己的孩子没有受伤', 'party']);
    expect(opposed([own, tell('d', ['校方', 'assert', '有3名学生受伤'])])).toEqual([]);
  });

  test('denials that one account contradicts stand together', () => {
    const other = tell('c', ['工会', 'assert', '没有任何员工被送往医院', 'party']);
    const found = opposed([NOBODY, other, TAKEN]);
    expect(found).toHaveLength(1);
    expect(found[0]).toHaveLength(3);
  });

  test('a denial is told once, with one side for each origin that contradicts it', () => {
    const again = inventMember({
      id: 'c',
      origin: 'origin-b',
      published: '2024-05-06',
      said: [['急救中心', 'assert', '4名员工被送往医院', 'official']],
    });
    expect(opposed([NOBODY, TAKEN, again])).toHaveLength(1);
    expect(opposed([NOBODY, TAKEN, again])[0]).toHaveLength(2);
  });

  test('the order of reports changes nothing', () => {
    const members = [NOBODY, TAKEN, tell('c', ['医生', 'assert', '有1名员工被送往医院', 'expert'])];
    fc.assert(
      fc.property(fc.shuffledSubarray(members, { minLength: members.length }), (shuffled) => {
        expect(opposed(shuffled)).toEqual(opposed(members));
      }),
    );
  });
});
