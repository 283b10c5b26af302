import { expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

const HEAD = 'title: "The bridge"\ndate: 2024-03-03\nsource: Larkmeadow Post\nauthor: Ada Marsh\n';

test.each([
  ['closed', `---\n${HEAD}---\nIt reopened.`, 'It reopened.'],
  ['without its last line', `---\n${HEAD}\n# The bridge\n`, '\n# The bridge\n'],
])('a head that is %s gives the fields', (_name, text, body) => {
  const read = readFrontMatter(text);
  expect(read.body).toBe(body);
  expect(read.facts).toMatchObject({
    title: { value: 'The bridge' },
    byline: { value: 'Ada Marsh' },
    outlet: { value: 'Larkmeadow Post' },
    published: { value: '2024-03-03' },
  });
});

test.each([
  ['title: "The bridge', 'The bridge'],
  ["title: 'The bridge'", 'The bridge'],
  ['title: "At last" she said', '"At last" she said'],
])('%s', (line, title) => {
  expect(readFrontMatter(`---\n${line}\ndate: 2024-03-03\n---\n`).facts.title?.value).toBe(title);
});

test('an address is no outlet', () => {
  const { facts } = readFrontMatter('---\ntitle: The bridge\nsource: https://post.example/1\n---\n');
  expect(facts.outlet).toBeNull();
  expect(facts.canonical?.value).toBe('https://post.example/1');
});

test.each([
  ['a rule above a sentence', '---\nThe bridge reopened.\n\nIt is safe.'],
  ['a rule above one field', '---\nNote: it reopened.\n\nIt is safe.'],
  ['fields that no rule stands above', `${HEAD}\nIt reopened.`],
  ['a talk', '---\nHost: Who pays?\nAda: We do.\n\nThat was all.'],
])('%s is no head', (_name, text) => {
  expect(readFrontMatter(text)).toMatchObject({ body: text, facts: { title: null, published: null } });
});
