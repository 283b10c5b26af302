import { describe, expect, test } from 'vitest';
import type { Mention } from '../../model/mention.ts';
import { inventMember } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { findMannerConflicts } from './find-manner-conflicts.ts';

/** A report of one statement; the persons and roles of it are found by their words. */
function tell(id: string, source: string, content: string, published = '2024-05-06'): Member {
  const member = inventMember({ id, published, said: [[source, 'assert', content]] });
  const found = (type: Mention['type'], pattern: RegExp): Mention[] =>
    [...member.report.text.matchAll(pattern)].map(({ 0: words, index }) => ({
      id: `${id}/${type}${index}`,
      report: id,
      type,
      span: { start: index, end: index + words.length },
      value: null,
      timex: null,
      reasons: [],
    }));
  const mentions = [...found('role', /园长|director/g), ...found('person', /何秀兰|柳巧云|Ada Finch/g)];
  return { ...member, mentions: mentions.sort((a, b) => a.span.start - b.span.start) };
}

const certainties = (...members: Member[]): string[] =>
  findMannerConflicts(members, () => 'one').map(({ certainty }) => certainty);

const DISMISSED = tell('a', '教育局', '何秀兰已被免职');

describe('findMannerConflicts', () => {
  test.each<[string, Member, Member, string[]]>([
    ['dismissed here, resigned there', DISMISSED, tell('b', '幼儿园', '何秀兰主动辞职'), ['sure']],
    ['in traditional characters', DISMISSED, tell('b', '幼稚園', '何秀兰主動辭職'), ['sure']],
    [
      'in English',
      tell('a', 'The council', ' that Ada Finch was dismissed on Monday'),
      tell('b', 'The school', ' that Ada Finch resigned on Monday'),
      ['sure'],
    ],
    [
      'a role may be another’s',
      tell('a', '教育局', '园长已被免职'),
      tell('b', '幼儿园', '园长主动辞职'),
      ['possible'],
    ],
    ['another person', DISMISSED, tell('b', '幼儿园', '柳巧云主动辞职'), []],
    ['one source tells of two steps', DISMISSED, tell('b', '教育局', '何秀兰主动辞职'), []],
    ['not told as a fact', DISMISSED, tell('b', '家长', '何秀兰可能主动辞职'), []],
    ['denied', DISMISSED, tell('b', '幼儿园', '何秀兰没有主动辞职'), []],
    ['half a year later', DISMISSED, tell('b', '幼儿园', '何秀兰主动辞职', '2024-11-06'), []],
    ['words that say not how', DISMISSED, tell('b', '幼儿园', '何秀兰已经离职'), []],
  ])('%s', (_name, a, b, expected) => {
    expect(certainties(a, b)).toEqual(expected);
  });
});
