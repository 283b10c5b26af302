import { describe, expect, test } from 'vitest';
import { inventMember } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { findDeciderConflicts } from './find-decider-conflicts.ts';

function tell(id: string, text: string): Member {
  const member = inventMember({ id, said: [['', 'assert', text, 'unknown', '']] });
  const language = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
  return { ...member, report: { ...member.report, language } };
}

const certainties = (a: string, b: string): string[] =>
  findDeciderConflicts([tell('a', a), tell('b', b)]).map(({ certainty }) => certainty);

describe('findDeciderConflicts', () => {
  test.each<[string, string, string[]]>([
    ['应家长委员会书面要求，学校改了放学时间', '家委会从来没要求过改放学时间', ['sure']],
    ['周一关闭后门，系店长何某以电话方式要求', '关门这种小事，那是收银组自己定的', ['possible']],
    ['锁了后门，是店长何秀兰下的令', '后门锁了，那是保安队自己定的', ['possible']],
    [
      'The back door was locked on the orders of the shift manager, the cleaner said',
      'It was the guard who ordered it, and the back door was locked at nine',
      ['sure'],
    ],
    ["It was Ada's decision to close the stall", 'Ben alone decided to close the stall', ['sure']],
    ['应家长委员会书面要求，学校改了放学时间', '学校改放学时间，家长并不知道', []],
    ['应家长委员会书面要求，学校改了放学时间', '房东从来没要求过改放学时间', []],
    ['锁了后门，是店长何秀兰下的令', '后门锁了，是何秀兰下的令', []],
    ['锁了后门，是店长何秀兰下的令', '涨价那件事，是财务科自己定的', []],
    ["It was Ada's decision to close the stall", 'Ada Finch alone decided to close the stall', []],
    ["It was Ada's decision to close the stall", 'Ben alone decided to paint the fence', []],
  ])('%s / %s', (a, b, expected) => expect(certainties(a, b)).toEqual(expected));
});
