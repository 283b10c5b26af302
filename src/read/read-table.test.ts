import { describe, expect, test } from 'vitest';
import { readTable } from './read-table.ts';

const read = (text: string) => readTable(text, { url: null });

describe('readTable', () => {
  test('rows are rows: a header is no headline, and a day in a cell is not the record’s', () => {
    const reading = read(
      '编号,时间,报修人,内容\nA-1,2026-03-02 20:15,卓女士,"水管漏水,三天"\nA-2,2026-03-03 09:00,骆某,\nA-3,,骆某,\n',
    );
    expect(reading).toMatchObject({ kind: 'record', title: null, published: null, outlet: null });
    expect(reading!.text.split('\n')).toEqual([
      '编号; 时间; 报修人; 内容',
      'A-1; 2026-03-02 20:15; 卓女士; 水管漏水,三天',
      'A-2; 2026-03-03 09:00; 骆某',
      'A-3; ; 骆某',
    ]);
    expect(reading!.blocks.map(({ role }) => role)).toEqual(['row', 'row', 'row', 'row']);
  });

  test('in English too', () => {
    expect(read('id,date,caller,what\n1,2026-03-02,O. Finmere,leak\n2,2026-03-03,,leak\n')?.kind).toBe(
      'record',
    );
  });

  test.each([
    [
      'a sentence with commas',
      'On Monday, Tuesday, and Friday, the pipe leaked.\nIt was mended, slowly, by two.\nThen, again, it leaked.',
    ],
    ['two columns', 'a,b\n1,2\n3,4'],
    ['uneven rows', '编号,时间,内容\n1,2\n1,2,3,4\n5'],
    ['no header', '1,2026,3\n2,2026,4\n3,2026,5'],
    ['one row', '编号,时间,内容\n1,2,3'],
  ])('%s is none', (_, text) => expect(read(text)).toBeNull());
});
