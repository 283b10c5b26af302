import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const STORY =
  'The lift of the library was closed on Monday after a cable had worn through, the council said. It opens on Friday.';
const STANDFIRST = 'Readers have to take the stairs until the cable is replaced.';
const page = (before: string, story: string, after: string): string =>
  `<html><body>${before}<div class="content"><p>${story}</p><p>${story.toUpperCase()}</p></div>${after}</body></html>`;

test.each([
  [
    'a standfirst above the text',
    page(`<p>${STANDFIRST}</p>`, STORY, ''),
    [`may belong to it: “${STANDFIRST}”.`],
  ],
  ['sentences below it', page('', STORY, `<p>${STANDFIRST}</p>`), [`may belong to it: “${STANDFIRST}”.`]],
  [
    'a last line that announces',
    page(
      '',
      'The council, asked about the worn cable, gave the following answers to the readers of this paper:',
      '',
    ),
    ['The text ends with a colon; what should follow it was not found.'],
  ],
  ['a standfirst that the text repeats', page(`<p>${STORY}</p>`, STORY, ''), []],
  [
    'a table above it',
    page('<table><tr><td>Lift one</td><td>9,412 rides</td></tr></table>', STORY, ''),
    ['may belong to it: “Lift one 9,412 rides”.'],
  ],
  ['links', page('', STORY, `<p><a href="/2">${STANDFIRST}</a></p>`), []],
  ['a heading of a column', page('', STORY, `<h3>More of this</h3><p>${STANDFIRST}</p>`), []],
  ['a call', page('', STORY, '<p>Loading posts…</p>'), []],
  ['what its name tells apart', page('', STORY, `<div class="related"><p>${STANDFIRST}</p></div>`), []],
  ['the foot of a page', page('', STORY, `<p>© The Larkmeadow Post.</p>`), []],
])('%s', (_name, html, messages) => {
  const left = readHtml(html, { url: null }).issues.filter(({ code }) => code === 'text-left-out');
  expect(left).toHaveLength(messages.length);
  for (const [index, message] of messages.entries()) expect(left[index]?.message).toContain(message);
});
