import { describe, expect, test } from 'vitest';
import { reportTitle } from './report-title.ts';

describe('reportTitle', () => {
  test.each<[string | null, string, string | null]>([
    ['Bridge shut', 'Anything', 'Bridge shut'],
    [null, '水管爆了\n在线等', '水管爆了 …'],
    [null, '水管爆了', '水管爆了'],
    [null, 'The water main under the market burst again', 'The water main under the market burst …'],
    [null, `Ah ${'o'.repeat(60)}`, `Ah ${'o'.repeat(37)} …`],
    [null, `${'水'.repeat(39)}🍞🍞`, `${'水'.repeat(39)} …`],
    [null, '  \n', null],
    [null, '', null],
  ])('%j, %j', (title, text, expected) => expect(reportTitle({ title, text })).toBe(expected));
});
