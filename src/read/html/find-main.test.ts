import { describe, expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const rolesOf = (html: string) => readHtml(html, { url: null }).blocks.map((block) => block.role);
const LONG =
  'School catering, delivery of meals to nurseries, kitchens under contract, wholesale of vegetables.';

describe('a record made of fields', () => {
  test.each([
    [
      'a table whose one long cell would win alone',
      `<main><h1>Larkmeadow Catering Ltd</h1><table><tr><th>Number</th><td>00417</td></tr>
       <tr><th>Director</th><td>A. Yarrow</td></tr><tr><th>Trade</th><td>${LONG}</td></tr></table></main>`,
      4,
    ],
    [
      'a list of terms',
      `<main><h1>Larkmeadow Catering Ltd</h1><dl><dt>Number</dt><dd>00417</dd><dt>Trade</dt><dd>${LONG}</dd></dl></main>`,
      5,
    ],
  ])('%s keeps all of them', (_name, html, blocks) => {
    expect(rolesOf(html)).toHaveLength(blocks);
  });

  test('a cell that lays out a page is a container like any other', () => {
    const page = `<table><tr><td><a href="/">Home</a> <a href="/farm">Farming</a></td></tr><tr><td>
      <p>${LONG}</p><p>${LONG.toUpperCase()}</p></td></tr></table>`;
    expect(rolesOf(page)).toEqual(['paragraph', 'paragraph']);
  });
});
