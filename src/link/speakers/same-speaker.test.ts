import { describe, expect, test } from 'vitest';
import { inventMember } from '../invent-member.ts';
import type { Heard } from './heard.ts';
import { areTwoNamed, isOneAccount } from './one-account.ts';
import { compareSpeakers } from './same-speaker.ts';

const heard = (source: string, report = source): Heard => ({
  member: inventMember({ id: report, said: [[source, 'assert', '桥面有裂缝', 'official']] }),
  source,
});
const compare = (a: string, b: string): string[] => [
  compareSpeakers(heard(a, 'a'), heard(b, 'b')),
  compareSpeakers(heard(b, 'b'), heard(a, 'a')),
];

describe('one speaker, named otherwise', () => {
  test.each([
    ['尹先生', '承包方负责人尹先生'],
    ['供水公司', '供水公司相关负责人'],
    ['供水公司方面', '供水公司一名工作人员'],
    ['汀洲高院', '汀洲省高级人民法院'],
    ['何某家属', '家属'],
    ['何某家属', '死者家属'],
    ['Constable Orla Finch', 'Police spokeswoman Orla Finch'],
    ['Mr Tolland', 'the harbour master, Piers Tolland'],
    ['the Harbour Trust', 'a Harbour Trust spokesman'],
  ])('%s is %s', (a, b) => expect(compare(a, b)).toEqual(['perhaps', 'perhaps']));

  test.each([
    ['住建局副局长卜某', '住建局副局長卜某'],
    ['工作人员', '工作人员'],
    ['The Harbour Trust', 'the Harbour Trust'],
  ])('%s is surely %s', (a, b) => expect(compare(a, b)).toEqual(['surely', 'surely']));

  test.each([
    ['尹先生', '殷先生'],
    ['供水公司相关负责人', '教育局相关负责人'],
    ['工作人员', '负责人'],
    ['他', '他'],
    ['他', '何某他'],
    ['We', 'we'],
    ['', '尹先生'],
    ['', ''],
    ['Constable Orla Finch', 'Constable Piers Tolland'],
    ['Mayor Finch', 'the Mayor of Tollbridge'],
    ['a spokesman', 'a spokeswoman'],
    ['原告家属', '被告家属'],
    ['伤者家属', '肇事司机家属'],
    ['汀洲高院', '汀洲省教育学院附属中学'],
  ])('“%s” is not “%s”', (a, b) => expect(compare(a, b)).toEqual(['no', 'no']));

  test('a pronoun is one speaker in one report only', () => {
    expect(compareSpeakers(heard('他', 'a'), heard('他', 'a'))).toBe('surely');
    expect(compareSpeakers(heard('他', 'a'), heard('她', 'a'))).toBe('no');
  });
});

describe('one account', () => {
  test.each<[string, Heard, Heard, boolean, boolean]>([
    ['one speaker', heard('校方', 'a'), heard('校方负责人', 'b'), true, false],
    ['two speakers', heard('校方', 'a'), heard('家长', 'a'), false, true],
    ['a report itself', heard('', 'a'), heard('', 'a'), true, false],
    ['two reports themselves', heard('', 'a'), heard('', 'b'), false, false],
    ['a report, and who is heard in it', heard('', 'a'), heard('校方', 'a'), false, false],
  ])('%s', (_, a, b, isOne, areTwo) => {
    expect(isOneAccount(a, b)).toBe(isOne);
    expect(areTwoNamed(a, b)).toBe(areTwo);
  });
});
