import { expect, test } from 'vitest';
import { isMarkdownCutOff, isPageCutOff } from './is-cut-off.ts';

test.each([
  ['inside a sentence', '<html><body><p>The bridge was', true],
  ['inside a tag', '<body><p>The bridge was closed.</p><div class="a', true],
  ['inside a script', '<html><body><p>The bridge.</p><script>var a = 1', true],
  ['whole', '<html><body><p>The bridge.</p></body></html>', false],
  ['with words after its end', '<html><body><p>The bridge.</p></body></html> cached', false],
  ['without its last tags', '<html><body><p>The bridge.</p>', false],
  ['a fragment', '<p>The bridge was', false],
  ['empty', '', false],
])('a page %s', (_name, html, expected) => {
  expect(isPageCutOff(html)).toBe(expected);
});

test.each([
  ['inside a tag', '# Bridge\n\nThe <ok href="https://a.example', true],
  ['inside a link', 'See the [notice](https://a.exam', true],
  ['whole', 'See the [notice](https://a.example/1).', false],
  ['with a comparison', 'The crack is wide: 3 < 5', false],
  ['in words, which nothing tells', 'The bridge was', false],
])('Markdown %s', (_name, markdown, expected) => {
  expect(isMarkdownCutOff(markdown)).toBe(expected);
});

test('a megabyte of open tags is judged at once', () => {
  expect(isMarkdownCutOff('<a '.repeat(400_000))).toBe(true);
  expect(isPageCutOff('<body '.repeat(200_000))).toBe(true);
});
