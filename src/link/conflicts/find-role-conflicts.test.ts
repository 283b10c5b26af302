import { describe, expect, test } from 'vitest';
import type { Mention } from '../../model/mention.ts';
import { inventMember } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { findRoleConflicts } from './find-role-conflicts.ts';
import { PARTS_PLAYED } from './parts-played.ts';

const ROLES = /货车司机|司机|乘客|校长|护士|家长|driver|passenger/g;
const NAMES = /周小禾|周某|Wren Hale|Hale/g;

const tell = (id: string, content: string, origin?: string): Member => {
  const member = inventMember({ id, said: [['应急办', 'assert', content]], ...(origin && { origin }) });
  const mentions = (type: Mention['type'], pattern: RegExp): Mention[] =>
    [...member.report.text.matchAll(pattern)].map(({ 0: words, index }) => ({
      id: `${id}/${type}${index}`,
      report: id,
      type,
      span: { start: index, end: index + words.length },
      value: null,
      timex: null,
      reasons: [],
    }));
  return { ...member, mentions: [...mentions('role', ROLES), ...mentions('person', NAMES)] };
};
const roles = (...members: Member[]): string[][] =>
  findRoleConflicts(members, (id) => (id === 'other' ? 'two' : 'one')).map(({ sides }) =>
    sides.map(({ report, span }) =>
      members.find((member) => member.report.id === report)!.report.text.slice(span.start, span.end),
    ),
  );

describe('findRoleConflicts', () => {
  test.each<[string, string, string[]]>([
    ['货车司机周小禾受轻伤', '乘客周小禾受轻伤', ['货车司机周小禾', '乘客周小禾']],
    [
      'that the driver Wren Hale was hurt',
      'that passenger Wren Hale was hurt',
      ['driver Wren Hale', 'passenger Wren Hale'],
    ],
  ])('%s / %s', (a, b, expected) => {
    expect(roles(tell('a', a), tell('b', b))).toEqual([expected]);
  });

  test.each<[string, Member, Member]>([
    ['one part in two words', tell('a', '货车司机周小禾受伤'), tell('b', '司机周小禾受伤')],
    ['parts that one person may have', tell('a', '司机周小禾受伤'), tell('b', '家长周小禾受伤')],
    ['a title is no part', tell('a', '校长周小禾受伤'), tell('b', '乘客周小禾受伤')],
    ['no full name', tell('a', '司机周某受伤'), tell('b', '乘客周某受伤')],
    ['a family name', tell('a', 'that driver Hale was hurt'), tell('b', 'that passenger Hale was hurt')],
    [
      'a report that tells of both',
      tell('a', '司机周小禾受伤，同名的乘客周小禾没有受伤'),
      tell('b', '乘客周小禾没有受伤'),
    ],
    ['another incident', tell('a', '司机周小禾受伤'), tell('other', '乘客周小禾受伤')],
    ['one text', tell('a', '司机周小禾受伤', 'one'), tell('b', '乘客周小禾受伤', 'one')],
  ])('no conflict: %s', (_, a, b) => {
    expect(roles(a, b)).toEqual([]);
  });

  test.each(PARTS_PLAYED)('$id: its example has one of each part', ({ example, parts }) => {
    const words = example.split(' / ').map((each) => each.replace('周小禾', ''));
    expect(words.map((word) => parts.findIndex((part) => part.test(word)))).toEqual([...parts.keys()]);
  });
});
