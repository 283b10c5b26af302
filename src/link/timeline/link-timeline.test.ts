import { describe, expect, test } from 'vitest';
import { weighTerms } from '../../text/similarity.ts';
import { textToTerms } from '../../text/terms.ts';
import { linkTimeline } from './link-timeline.ts';
import { type ToldTime, TURNING_POINT } from './told-time.ts';

let at = 0;
function told(report: string, when: string | null, timeWords: string, rest: string): ToldTime {
  at += 50;
  return {
    report,
    origin: report,
    span: { start: at, end: at + 40 },
    time: { start: at, end: at + timeWords.length },
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
  };
}

function turn(report: string, when: string, rest: string): ToldTime {
  const plain = told(report, when, '爆裂', rest);
  return { ...plain, rule: TURNING_POINT, turn: { kind: 'suspension', words: plain.time } };
}

/** Each entry as its time and the reports that tell it. */
function shown(...all: readonly ToldTime[]): string[] {
  return linkTimeline(all).map(
    ({ when, appearances }) => `${when}: ${appearances.map(({ report }) => report).join(' ')}`,
  );
}

const BURST = '望河路供水管道爆裂，三条街停水';

describe('linkTimeline', () => {
  test.each<[string, string[], ToldTime[]]>([
    [
      'two reports of one thing are one entry',
      ['2024-05-06: a b'],
      [told('a', '2024-05-06', '5月6日', BURST), told('b', '2024-05-06', '昨天', '望河路供水管道爆裂，停水')],
    ],
    [
      'the finer time stands',
      ['2024-05-06T09:10: a b'],
      [told('a', '2024-05-06', '5月6日', BURST), told('b', '2024-05-06T09:10', '9时10分', BURST)],
    ],
    [
      'an hour alone is no half hour',
      ['2024-05-06T09: a', '2024-05-06T09:30: b'],
      [
        told('a', '2024-05-06T09', '5月6日上午9时许', BURST),
        told('b', '2024-05-06T09:30', '5月6日9时30分', BURST),
      ],
    ],
    [
      'but it may be five past',
      ['2024-05-06T09:05: a b'],
      [told('a', '2024-05-06T09', '5月6日上午9时许', BURST), told('b', '2024-05-06T09:05', '9时05分', BURST)],
    ],
    [
      'another day, another entry',
      ['2024-05-06: a', '2024-05-07: b'],
      [told('a', '2024-05-06', '5月6日', BURST), told('b', '2024-05-07', '5月7日', BURST)],
    ],
    [
      'one report tells two things of one day',
      ['2024-05-06: a', '2024-05-06: a'],
      [
        told('a', '2024-05-06', '5月6日', BURST),
        told('a', '2024-05-06', '当天', '供水管道爆裂后学校停课，停水'),
      ],
    ],
    [
      'but a caption says the same sentence again',
      ['null: a a'],
      [told('a', null, '近日', BURST), told('a', null, '近日', BURST)],
    ],
    [
      'two vague times are one entry where both are in the same words',
      ['null: a b', 'null: c'],
      [
        told('a', null, 'recently', BURST),
        told('b', null, 'Recently', BURST),
        told('c', null, '月底', BURST),
      ],
    ],
    [
      'a turning point that nobody dates stands by the first report of it',
      ['../2024-05-08: a b'],
      [turn('a', '../2024-05-09', BURST), turn('b', '../2024-05-08', BURST)],
    ],
    [
      'or at the date that another tells',
      ['2024-05-06: a b'],
      [turn('a', '../2024-05-09', BURST), { ...turn('b', '2024-05-06', BURST), rule: 'timeline:time-words' }],
    ],
    [
      'but of another act it is another thing',
      ['2024-05-06: b', '../2024-05-09: a'],
      [turn('a', '../2024-05-09', BURST), told('b', '2024-05-06', '5月6日', BURST)],
    ],
    [
      'not by a deadline, nor by a later date',
      ['../2024-05-09: a', '../2024-05-12: b', '2024-05-20: c'],
      [
        turn('a', '../2024-05-09', BURST),
        told('b', '../2024-05-12', '5月12日前', BURST),
        told('c', '2024-05-20', '5月20日', BURST),
      ],
    ],
    [
      'what has no date comes last',
      ['2024-05-06: b', 'null: a'],
      [told('a', null, '近日', '食堂换了承包人'), told('b', '2024-05-06', '5月6日', BURST)],
    ],
  ])('%s', (_, expected, all) => expect(shown(...all)).toEqual(expected));
});
