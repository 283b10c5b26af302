import { expect, test } from 'vitest';
import { joinIncidents } from './one-incident.ts';

const languageOf = (report: string): string => (report.startsWith('en') ? 'en' : 'zh-Hans');

test.each<[string, [string, string][], string[]]>([
  [
    'one in each language',
    [
      ['zh1', 'a'],
      ['zh2', 'a'],
      ['en1', 'b'],
    ],
    ['a', 'a', 'a'],
  ],
  [
    'one language',
    [
      ['zh1', 'a'],
      ['zh2', 'b'],
    ],
    ['a', 'b'],
  ],
  [
    'two in one of them',
    [
      ['zh1', 'a'],
      ['zh2', 'b'],
      ['en1', 'c'],
    ],
    ['a', 'b', 'c'],
  ],
  [
    'two in the other',
    [
      ['zh1', 'a'],
      ['en1', 'b'],
      ['en2', 'c'],
    ],
    ['a', 'b', 'c'],
  ],
])('%s', (_name, incidents, expected) => {
  expect([...joinIncidents(new Map(incidents), languageOf).values()]).toEqual(expected);
});
