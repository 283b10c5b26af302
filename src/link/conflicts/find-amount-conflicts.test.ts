import { describe, expect, test } from 'vitest';
import type { Mention } from '../../model/mention.ts';
import type { Speaker } from '../../model/statement.ts';
import { inventMember } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { findAmountConflicts } from './find-amount-conflicts.ts';

/** A report of one statement; amounts, times and places of it are found by their words. */
function tell(
  id: string,
  source: string,
  speaker: Speaker,
  content: string,
  published = '2024-05-06T12:00',
): Member {
  const member = inventMember({ id, published, said: [[source, 'assert', content, speaker]] });
  const { text } = member.report;
  const mentions = (type: Mention['type'], pattern: RegExp, readValue: (words: string) => string | null) =>
    [...text.matchAll(pattern)].map(
      ({ 0: words, index }): Mention => ({
        id: `${id}/${type}${index}`,
        report: id,
        type,
        span: { start: index, end: index + words.length },
        value: readValue(words),
        timex: null,
        reasons: [],
      }),
    );
  return {
    ...member,
    mentions: [
      ...mentions('amount', /(?:约)?\d+(?:人|名|厘米|元| people| cm)/g, () => null),
      ...mentions('time', /\d{4}年/g, (words) => words.slice(0, 4)),
      ...mentions('place', /河湾镇|桥头镇/g, () => null),
    ],
  };
}

const figures = (...members: Member[]): string[][] =>
  findAmountConflicts(members, () => 'one').map(({ sides }) =>
    sides.map(({ report, span }) =>
      members.find((member) => member.report.id === report)!.report.text.slice(span.start, span.end),
    ),
  );

const OFFICE = tell('a', '应急办', 'official', '食堂锅炉漏气事故造成12人受伤，均已送医');

/** The same in a report of that language. */
const inLanguage = (language: string, member: Member): Member => ({
  ...member,
  report: { ...member.report, language },
});

describe('findAmountConflicts', () => {
  test.each<[string, string, string[]]>([
    ['where those speak who keep count', '食堂锅炉漏气事故新闻发布会', []],
    ['where relatives speak', '伤者家属发布会', ['12人', '15人']],
    ['anywhere', '食堂锅炉旁', ['12人', '15人']],
  ])('a figure heard %s', (_name, where, expected) => {
    const content = `记者在${where}上获悉，食堂锅炉漏气事故造成15人受伤，均已送医`;
    expect(figures(OFFICE, tell('b', '食堂居民', 'party', content)).flat()).toEqual(expected);
  });

  test.each<[string, string, Speaker, string[]]>([
    [
      'a nurse',
      'that the boiler accident in the canteen left 15 people injured',
      'public',
      ['12人', '15 people'],
    ],
    ['the same figure', 'that the boiler accident in the canteen left 12 people injured', 'public', []],
    ['another matter', 'that 15 people were hurt on the beach', 'public', []],
    ['who keeps count', 'that the boiler accident in the canteen left 15 people injured', 'official', []],
  ])('across languages: %s', (_name, said, speaker, expected) => {
    const zh = inLanguage('zh-Hans', OFFICE);
    const en = inLanguage('en', tell('b', 'A nurse', speaker, said));
    expect(figures(zh, en).flat()).toEqual(expected);
    expect(figures(en, zh).flat()).toEqual(expected.toReversed());
  });

  test('a Chinese and an English unit are one', () => {
    const zh = inLanguage('zh-Hans', tell('a', '检测站', 'official', '食堂后墙的裂缝最宽处有3厘米'));
    const en = inLanguage(
      'en',
      tell('b', 'A parent', 'public', 'that the crack in the canteen was 5 cm wide'),
    );
    expect(figures(zh, en)).toEqual([['3厘米', '5 cm']]);
  });

  test.each<[string, string, string]>([
    ['a sentence', '。', 'sure'],
    ['a heading, without a full stop', '\n', 'possible'],
  ])('a figure in %s', (_name, end, expected) => {
    const told = tell('b', '护士', 'public', '食堂锅炉漏气事故造成15人受伤');
    const text = told.report.text.replace(/。$/, end);
    const ended = { ...told, report: { ...told.report, text } };
    expect(findAmountConflicts([OFFICE, ended], () => 'one').map(({ certainty }) => certainty)).toEqual([
      expected,
    ]);
  });

  test.each<[string, Member, Member, string[]]>([
    [
      'a nurse counts otherwise, whenever she is heard',
      OFFICE,
      tell('b', '护士', 'public', '食堂锅炉漏气事故造成15人受伤', '2024-05-08'),
      ['12人', '15人'],
    ],
    [
      'what does not grow differs for anybody',
      tell('a', '检测站', 'official', '食堂后墙的裂缝最宽处有3厘米'),
      tell('b', '房管所', 'official', '食堂后墙的裂缝最宽处有5厘米'),
      ['3厘米', '5厘米'],
    ],
    [
      'three are four by one company',
      tell('a', '厂家', 'company', '食堂锅炉漏气事故造成3人受伤'),
      tell('b', '应急办', 'official', '食堂锅炉漏气事故造成4人受伤'),
      ['3人', '4人'],
    ],
    [
      'who says that there are more than that contradicts the very figure',
      tell('a', '教育局', 'official', '当日共有9名学生反映身体不适'),
      tell('b', '家长', 'public', '仅一个班就有8名孩子肚子疼，全校肯定不止9名'),
      ['9名', '9名'],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(figures(a, b)).toEqual([expected]);
  });

  test.each<[string, Member, Member]>([
    [
      'the next count of those who count',
      OFFICE,
      tell('b', '消防队', 'official', '食堂锅炉漏气事故造成15人受伤', '2024-05-06T18:00'),
    ],
    [
      'a page of later that gives the older count',
      tell('a', '应急办', 'official', '食堂锅炉漏气事故造成15人受伤'),
      tell('b', '消防队', 'official', '食堂锅炉漏气事故造成12人受伤', '2024-05-07'),
    ],
    [
      'what is known so far, and what was known before',
      tell('a', '应急办', 'official', '截至目前，食堂锅炉漏气事故已造成12人受伤'),
      tell('b', '志愿者', 'public', '截至5日，食堂锅炉漏气事故已造成15人受伤', '2024-05-08'),
    ],
    [
      'more than a lower figure',
      tell('a', '教育局', 'official', '当日共有12名学生反映身体不适'),
      tell('b', '家长', 'public', '一个班的孩子肚子疼，全校肯定不止9名'),
    ],
    [
      'more than that of other things',
      tell('a', '教育局', 'official', '当日共有9名学生反映身体不适'),
      tell('b', '家长', 'public', '厨房里的裂缝肯定不止9厘米，孩子肚子疼'),
    ],
    ['a part of them', OFFICE, tell('b', '护士', 'public', '食堂锅炉漏气事故的伤者其中3人重伤，2人受伤')],
    [
      'another matter counted beside it: 1 dead 12 hurt',
      OFFICE,
      tell('b', '护士', 'public', '食堂锅炉漏气事故造成1人死亡12人受伤'),
    ],
    [
      'the sum of two',
      tell('a', '应急办', 'official', '食堂锅炉漏气，楼内120人全部撤离'),
      tell('b', '护士', 'public', '食堂锅炉漏气，楼内113名学生和7名厨师撤离'),
    ],
    ['another year', OFFICE, tell('b', '居民', 'public', '2019年食堂锅炉漏气事故造成30人受伤')],
    [
      'another place',
      tell('a', '应急办', 'official', '河湾镇食堂锅炉漏气事故造成12人受伤'),
      tell('b', '居民', 'public', '桥头镇食堂锅炉漏气事故造成15人受伤'),
    ],
    [
      'by nationality in brackets',
      OFFICE,
      tell('b', '护士', 'public', '食堂锅炉漏气事故的伤者（本地5人受伤）'),
    ],
  ])('no conflict: %s', (_, a, b) => {
    expect(figures(a, b)).toEqual([]);
  });
});

describe('certainty', () => {
  const certainties = (...members: Member[]): string[] =>
    findAmountConflicts(members, () => 'one').map(({ certainty }) => certainty);
  const leak = (id: string, source: string, speaker: Speaker, number: number, published?: string): Member =>
    tell(id, source, speaker, `食堂锅炉漏气后疏散${number}人，无人受伤`, published);

  test.each<[string, string[], Member, Member]>([
    [
      'two bodies count who were led out, of one day',
      ['possible'],
      leak('a', '消防队', 'official', 200),
      leak('b', '街道办', 'official', 300),
    ],
    [
      'a resident counts otherwise',
      ['sure'],
      leak('a', '消防队', 'official', 200),
      leak('b', '居民', 'public', 300),
    ],
    ['one body counts on', [], leak('a', '消防队', 'official', 200), leak('b', '消防队', 'official', 300)],
    [
      'two bodies, a day apart',
      [],
      leak('a', '消防队', 'official', 200),
      leak('b', '街道办', 'official', 300, '2024-05-07'),
    ],
    [
      'a resident counts otherwise, weeks later',
      ['possible'],
      leak('a', '消防队', 'official', 200),
      leak('b', '居民', 'public', 300, '2024-05-28'),
    ],
  ])('%s', (_name, expected, a, b) => {
    expect(certainties(a, b)).toEqual(expected);
  });
});
