import { expect, test } from 'vitest';
import { findLinkedTags, findTags } from './find-tags.ts';
import { readPageFacts } from './page-facts.ts';
import { parsePage } from './page-tree.ts';

const linkedIn = (html: string) => findLinkedTags(parsePage(html).root);

test.each([
  ['an address', '<p>At <a href="https://a.example/tag/bridge">the bridge</a></p>', ['the bridge']],
  ['an unknown element', '<p>In <ok href="/tags/1.html">\n 河湾\n</ok>的桥</p>', ['河湾']],
  ['a relation', '<a rel="nofollow tag" href="/k/9">#水管</a>', ['水管']],
  ['a query', '<a href="/topic?id=9">water</a>', ['water']],
  ['twice', '<a href="/tag/a">a</a><a href="/tag/b">b</a><a href="/tag/a">a</a>', ['a', 'b']],
  ['a list of tags', '<a href="/tags/">All tags</a>', []],
  ['a path that only begins so', '<a href="/tagesblatt/1">Bridge</a><a href="/vintage/1">b</a>', []],
  ['an address in a query', '<a href="/go?to=/tag/bridge">Bridge</a>', []],
  ['a headline', `<a href="/topic/9">${'The bridge reopens. '.repeat(4)}</a>`, []],
  ['an empty link', '<a href="/tag/a"></a>', []],
])('%s', (_name, html, expected) => {
  expect(linkedIn(html)).toEqual(expected);
});

test('key words come before links, and a cloud beside the text is left out', () => {
  const { root, ...tree } = parsePage(
    '<meta name="keywords" content="桥,水管"><p><a href="/tag/1">河湾</a></p><div><a href="/tag/2">other</a><a rel=tag href="/3">桥</a></div>',
  );
  const text = root.children.find((child) => typeof child !== 'string' && child.tag === 'p');
  if (text === undefined || typeof text === 'string') throw new TypeError('no paragraph');
  expect(findTags(readPageFacts({ root, ...tree }), root, text)).toEqual(['桥', '水管', '河湾']);
});
