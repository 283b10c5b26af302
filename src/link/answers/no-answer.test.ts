import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../text/span.ts';
import { linkClaims } from '../claims/link-claims.ts';
import { inventMember, type Said } from '../invent-member.ts';

/** The states that each claim goes through, as `words: state state`, of what is said on the 1st and on the 5th of March. */
function stepsOf(first: Said, second: Said): string[] {
  const members = [
    inventMember({ id: 'a', published: '2026-03-01', said: [first] }),
    inventMember({ id: 'b', published: '2026-03-05', said: [second] }),
  ];
  return linkClaims(members).map(({ words, standing }) => {
    const { text } = members.find(({ report }) => report.id === words.report)!.report;
    return `${sliceSpan(text, words.span)}: ${standing.steps.map(({ state }) => state).join(' ')}`;
  });
}

const MOVED = /confirmed|denied|disputed|concluded|retracted/;

describe('a claim is moved by words that say what it says, or its contrary', () => {
  test.each<[string, Said, Said, string]>([
    [
      '未 that belongs to 按规定',
      ['网友', 'allege', '饭店的消毒记录都是代签的', 'public'],
      ['市场监管局', 'announce', '经查，饭店未按规定消毒并代签消毒记录', 'official', '通报'],
      '饭店的消毒记录都是代签的: circulating confirmed',
    ],
    [
      '未 before 断裂',
      ['网友', 'allege', '秋千的绳子断裂', 'public'],
      ['市场监管局', 'announce', '经查，秋千的绳子未断裂', 'official', '通报'],
      '秋千的绳子断裂: circulating denied',
    ],
    [
      'an antonym',
      ['面包店', 'assert', '烤炉的温控开关工作正常', 'company'],
      ['市场监管局', 'announce', '经查，烤炉的温控开关失效，未能及时断电', 'official', '通报'],
      '烤炉的温控开关工作正常: reported denied',
    ],
    [
      'never, and the same verb',
      ['A tenant', 'allege', 'the landlord never repaired the boiler', 'party'],
      ['The housing inspector', 'announce', 'the landlord repaired the boiler in May', 'official', 'found'],
      'the landlord never repaired the boiler: reported denied',
    ],
  ])('%s', (_what, first, second, expected) => expect(stepsOf(first, second)).toContain(expected));
});

describe('and by nothing else', () => {
  test.each<[string, Said, Said]>([
    [
      'only the thing is the same',
      ['网友', 'allege', '秋千的绳子断了两股', 'public'],
      ['市场监管局', 'announce', '经查，秋千绳子的磨损在允许范围内', 'official', '通报'],
    ],
    [
      'only the thing is the same, in English',
      ['A tenant', 'allege', 'the boiler lids were not labelled', 'party'],
      ['The housing inspector', 'announce', 'the boiler was put into the wrong flat', 'official', 'found'],
    ],
    [
      'only the place is the same',
      ['A tenant', 'allege', 'the firm cut the boiler-room staff from four to one', 'party'],
      ['The firm', 'deny', 'No visitor was in the boiler room at that time', 'company', 'said'],
    ],
    [
      'only that somebody told something is the same',
      ['A tenant', 'allege', 'nobody told the lodgers to get out', 'party'],
      ['The firm', 'confirm', 'It bears out what our plumber told us from the start', 'company', 'said'],
    ],
    [
      'who spread other talk was fined',
      ['保安', 'allege', '饭店当晚只有一个人值班', 'public'],
      ['公安局', 'announce', '已对散布谣言的林某予以批评教育', 'official', '通报'],
    ],
    [
      'how long it took is not said',
      ['住户', 'allege', '将近一个小时后才有人把门打开', 'party'],
      ['消防大队', 'announce', '经查，8时20分到场，8时40分把门打开', 'official', '通报'],
    ],
    [
      'it is asked whether',
      ['A columnist', 'assert', 'Nobody resigned', 'party'],
      ['The firm', 'assert', 'whether she would resign', 'company', 'was asked'],
    ],
    [
      'who had counted before',
      ['The doctor', 'assert', 'Six guests were seen in hospital, not five', 'official', 'said'],
      ['The doctor', 'assert', 'the guests went home', 'official', 'said'],
    ],
    [
      'both say no to the talk',
      ['医生', 'assert', '没有外面传的停业', 'party'],
      ['饭店', 'deny', '网传“停业”不实', 'company', '：'],
    ],
    [
      '没收到 is no 没收',
      ['住户', 'allege', '物业没收到函件是假的', 'party'],
      ['记者', 'assert', '住户说两次发函给物业，物业说没收到函件', 'media', '问'],
    ],
    [
      'owning to something else takes nothing back',
      ['The leader', 'assert', 'she had asked for a report by the end of the month', 'official', 'said'],
      ['The leader', 'confirm', 'that a clerk had been copied into the letter', 'official', 'admitted'],
    ],
    [
      'who took his post down',
      ['网友', 'assert', '店员烫伤那句我删了', 'public', '：'],
      ['市场监管局', 'deny', '网传“店员被烫伤”的消息不实', 'official', '通报'],
    ],
    [
      'it came only then',
      ['网友', 'allege', '救护车半个多小时才进来', 'public'],
      ['住户', 'assert', '救护车根本进不来', 'party'],
    ],
    [
      'who never saw the order',
      ['店长', 'assert', '自己从未见过那份砍树令', 'party'],
      ['公安局', 'announce', '经查，门口的树上月被砍', 'official', '通报'],
    ],
    [
      'two who agree in the negative',
      ['消防大队', 'assert', '没有人员死亡', 'official', '说'],
      ['区政府', 'announce', '经查，面包店火灾无人员死亡', 'official', '通报'],
    ],
    [
      'one thing in two states is not confirmed',
      ['面包店', 'assert', '烤炉的温控开关工作正常', 'company'],
      ['市场监管局', 'assert', '烤炉的温控开关是新的', 'official', '介绍'],
    ],
    [
      'a fine for another matter that one sentence tells',
      ['住户', 'allege', '电梯在三号楼，门锁常常失灵', 'party'],
      ['市场监管局', 'announce', '责令物业公司停用三号楼电梯', 'official', '通报'],
    ],
  ])('%s', (_what, first, second) => {
    for (const steps of stepsOf(first, second)) {
      if (!/门锁/.test(steps)) expect(steps).not.toMatch(MOVED);
    }
  });
});
