import { describe, expect, test } from 'vitest';
import { weighTerms } from '../../text/similarity.ts';
import { textToTerms } from '../../text/terms.ts';
import type { ToldTime } from '../timeline/told-time.ts';
import { findTimeConflicts } from './find-time-conflicts.ts';

const told = (report: string, when: string, timeWords: string, rest: string): ToldTime => ({
  report,
  origin: report,
  span: { start: 0, end: 40 },
  time: { start: 0, end: 5 },
  timeWords,
  when,
  statement: null,
  incident: null,
  ofSpeech: false,
  abroad: false,
  again: false,
  words: weighTerms(textToTerms(rest)),
  times: 1,
  rule: 'timeline:time-words',
  turn: null,
});
const CALL = '值班员接到望河路供水管道爆裂的报警电话';

describe('findTimeConflicts', () => {
  test('whole hours apart is no conflict where the matter is of another country, by whose clock it may be told', () => {
    const both = [told('a', '2024-05-06T17:00', '17:00', CALL), told('b', '2024-05-06T18:00', '18:00', CALL)];
    expect(findTimeConflicts(both, () => 'one')).toHaveLength(1);
    expect(
      findTimeConflicts(
        both.map((each) => ({ ...each, abroad: true })),
        () => 'one',
      ),
    ).toEqual([]);
  });

  test('two hours for one call', () => {
    const [conflict] = findTimeConflicts(
      [told('a', '2024-05-06T09:10', '9时10分', CALL), told('b', '2024-05-06T09:40', '9时40分', CALL)],
      () => 'one',
    );
    expect(conflict!.sides.map(({ report }) => report)).toEqual(['a', 'b']);
  });

  test.each<[string, ToldTime, ToldTime]>([
    [
      'one gives the day only',
      told('a', '2024-05-06', '6日', CALL),
      told('b', '2024-05-06T09:40', '9时40分', CALL),
    ],
    [
      'other words',
      told('a', '2024-05-06T09:10', '9时10分', CALL),
      told('b', '2024-05-06T11', '11时', '送水车停在小学和菜场门口'),
    ],
    [
      'counted from another moment',
      told('a', '2024-05-06T09:03', '约3分钟后', CALL),
      told('b', '2024-05-06T12:03', '约3分钟后', CALL),
    ],
    [
      'one more of the kind',
      told('a', '2024-05-06T09:10', '9时10分', CALL),
      { ...told('b', '2024-05-06T09:40', '9时40分', CALL), again: true },
    ],
    ['relative words', told('a', '2024-05-06', '今天', CALL), told('b', '2024-05-07', '今天', CALL)],
    [
      'other day, other words',
      told('a', '2024-05-06', '6日', CALL),
      told('b', '2024-05-08', '8日', `${CALL}，副镇长到场查看铸铁管断口`),
    ],
  ])('%s', (_, a, b) => {
    expect(findTimeConflicts([a, b], () => 'one')).toEqual([]);
  });

  test('another incident is another matter', () => {
    const reports = [
      told('a', '2024-05-06T09:10', '9时10分', CALL),
      told('b', '2024-05-06T09:40', '9时40分', CALL),
    ];
    expect(findTimeConflicts(reports, (report) => report)).toEqual([]);
  });
});
