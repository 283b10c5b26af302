import { describe, expect, test } from 'vitest';
import type { Mention } from '../../model/mention.ts';
import type { Speaker } from '../../model/statement.ts';
import { inventMember } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { findRunningCounts } from './find-running-counts.ts';

/** A report of one statement; its amounts and its places are found by their words. */
function tell(
  published: string | undefined,
  source: string,
  content: string,
  speaker: Speaker = 'official',
): Member {
  const id = `${published}${source}`;
  const member = inventMember({
    id,
    ...(published === undefined ? {} : { published }),
    said: [[source, 'assert', content, speaker]],
  });
  const found = (type: Mention['type'], pattern: RegExp): Mention[] =>
    [...member.report.text.matchAll(pattern)].map(({ 0: words, index }) => ({
      id: `${id}/${type}${index}`,
      report: id,
      type,
      span: { start: index, end: index + words.length },
      value: type === 'time' ? '2024-05-06T18:00' : null,
      timex: null,
      reasons: [],
    }));
  return {
    ...member,
    mentions: [
      ...found('amount', /\d+(?:人|名| people)/g),
      ...found('place', /河湾镇|桥头镇/g),
      ...found('time', /6日18时/g),
    ],
  };
}

const series = (...members: Member[]): string[][] =>
  findRunningCounts(members, () => 'one').map(({ entries }) =>
    entries.map(({ report, span, asOf }) => {
      const { text } = members.find((member) => member.report.id === report)!.report;
      return `${asOf} ${text.slice(span.start, span.end)}`;
    }),
  );

const FOUR = tell('2024-05-06T12:00', '应急办', '食堂锅炉漏气事故造成4人受伤');
const SEVEN = tell('2024-05-06T20:00', '卫健局', '食堂锅炉漏气事故造成7人受伤');

describe('findRunningCounts', () => {
  test('a later count stands below the earlier, whatever the order of the reports', () => {
    const expected = [['2024-05-06T12:00 4人', '2024-05-06T20:00 7人']];
    expect(series(FOUR, SEVEN)).toEqual(expected);
    expect(series(SEVEN, FOUR)).toEqual(expected);
  });

  test('also where the words say that it has risen, and in English', () => {
    expect(series(FOUR, tell('2024-05-07', '应急办', '食堂锅炉漏气事故受伤人数升至9人'))).toEqual([
      ['2024-05-06T12:00 4人', '2024-05-07 9人'],
    ]);
    expect(
      series(
        tell(
          '2024-05-06T12:00',
          'The fire service',
          ' that the boiler leak in the canteen left 4 people injured',
        ),
        tell('2024-05-07T12:00', 'The council', ' that the boiler leak in the canteen left 7 people injured'),
      ),
    ).toEqual([['2024-05-06T12:00 4 people', '2024-05-07T12:00 7 people']]);
  });

  test('up to when it counts goes before when it was published', () => {
    expect(series(FOUR, tell('2024-05-07', '应急办', '截至6日18时，食堂锅炉漏气事故造成7人受伤'))).toEqual([
      ['2024-05-06T12:00 4人', '2024-05-06T18:00 7人'],
    ]);
  });

  test('an older figure on a later page says nothing new', () => {
    const later = tell('2024-05-07', '日报', '食堂锅炉漏气事故造成4人受伤');
    expect(series(FOUR, SEVEN, later)).toEqual(series(FOUR, SEVEN));
  });

  test.each<[string, Member[]]>([
    ['one figure', [FOUR, tell('2024-05-07', '日报', '食堂锅炉漏气事故造成4人受伤')]],
    ['another account', [FOUR, tell('2024-05-07', '护士', '食堂锅炉漏气事故造成7人受伤', 'public')]],
    ['a page without a date', [FOUR, tell(undefined, '卫健局', '食堂锅炉漏气事故造成7人受伤')]],
    ['another matter', [FOUR, tell('2024-05-07', '交警队', '货车侧翻后压到路边摊位，9人受伤送医')]],
    ['a month later', [FOUR, tell('2024-06-20', '卫健局', '食堂锅炉漏气事故造成7人受伤')]],
    [
      'other places',
      [
        tell('2024-05-06', '应急办', '河湾镇锅炉漏气事故造成4人受伤'),
        tell('2024-05-07', '应急办', '桥头镇锅炉漏气事故造成7人受伤'),
      ],
    ],
    [
      'dead and injured in one',
      [FOUR, tell('2024-05-07', '卫健局', '食堂锅炉漏气事故造成7人死伤，伤者送医')],
    ],
  ])('none: %s', (_name, members) => {
    expect(series(...members)).toEqual([]);
  });
});
