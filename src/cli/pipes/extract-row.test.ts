import { expect, test } from 'vitest';
import { ByteLines } from './byte-lines.ts';
import { extractRow } from './extract-row.ts';

function contentsOf(row: { title?: string; text: string }): string[] {
  const out = new ByteLines();
  extractRow(JSON.stringify({ id: 'a', language: 'zh-Hans', ...row }), 'utf16', out);
  const { statements } = JSON.parse(new TextDecoder().decode(out.take()));
  return statements.map(({ content }: { content: [number, number][] }) =>
    content.map(([start, end]) => row.text.slice(start, end)).join(' + '),
  );
}

test('a title that runs into the text ends where it ends', () => {
  const title = '清河大桥封闭，镇政府回应：正在检修';
  const text = `${title}昨日，居民王某表示，桥面已经开裂。`;
  expect(contentsOf({ title, text })).toEqual(['正在检修', '桥面已经开裂']);
  expect(contentsOf({ text })[0]).toContain('昨日');
});

test.each([
  ['another title', '清河大桥的桥面开裂了好几处'],
  ['a word that the first sentence begins with', '居民王某'],
])('%s parts nothing', (_, title) => {
  const text = '居民王某表示，桥面已经开裂。';
  expect(contentsOf({ title, text })).toEqual(['桥面已经开裂']);
});
