import { describe, expect, test } from 'vitest';
import { parseDateLine, parsePublished } from './parse-published.ts';

describe('date of publication', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['2023-07-16', '2023-07-16'],
    ['2023-07', '2023-07'],
    ['2023年7月', '2023-07'],
    ['2023-07-16T09:30:05+08:00', '2023-07-16T09:30:05+08:00'],
    ['2023-07-16T09:30:05.123Z', '2023-07-16T09:30:05Z'],
    ['2023-07-16T09:30+0800', '2023-07-16T09:30+08:00'],
    ['2023-7-6 9:05:07', '2023-07-06T09:05:07'],
    ['2023年07月16日 09:30', '2023-07-16T09:30'],
    ['发布时间：2023-07-16 09:30　来源：河湾日报', '2023-07-16T09:30'],
    ['2023年7月16日（星期日）下午3:20', '2023-07-16T15:20'],
    ['2023/07/16', '2023-07-16'],
    ['2023.07.16 10:00', '2023-07-16T10:00'],
    ['March 3, 2024', '2024-03-03'],
    ['Published Mar. 3rd, 2024 at 4:05 pm', '2024-03-03T16:05'],
    ['Sunday 3 March 2024', '2024-03-03'],
    ['3 March 2024, 16:05 GMT', '2024-03-03T16:05Z'],
    ['12:30 am, not a date: January 5, 2020 12:30 am', '2020-01-05T00:30'],
  ];
  test.each(rows)('%s', (raw, value) => {
    expect(parsePublished(raw)).toBe(value);
  });

  test.each([
    '',
    '7月16日',
    'yesterday',
    '2023',
    '2023-13-01',
    '2023-02-30',
    '12023-01-011',
    '45/46/2047',
    'version 2.0.1',
  ])('no date: %s', (raw) => {
    expect(parsePublished(raw)).toBeNull();
  });

  test.each([
    ['更新时间：2023-07-16', '2023-07-16'],
    ['数据新闻部 2023-07-16', '2023-07-16'],
    ['数据更新时间：2023-07-16', null],
    ['数据截至2023年7月16日', null],
    ['Data updated 3 March 2024', null],
  ])('line %s: %s', (line, value) => {
    expect(parseDateLine(line)).toBe(value);
  });
});

test.each([
  '（保存于2026-03-05 22:15）',
  'Archived: 2026-03-05T09:00Z',
  'saved 5 March 2026',
  '导出时间：2026-03-05 21:04',
])('when a copy was made is no day of publication: %s', (line) => expect(parseDateLine(line)).toBeNull());
