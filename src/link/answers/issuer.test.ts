import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../text/span.ts';
import { inventMember } from '../invent-member.ts';
import { createMember, type Member } from '../member.ts';
import { issuerOf } from './issuer.ts';

function write(title: string, ...paragraphs: string[]): Member {
  const member = inventMember({ id: 'a', said: [] });
  let text = title;
  const blocks: Member['report']['blocks'][number][] = [{ role: 'title', start: 0, end: title.length }];
  for (const words of paragraphs) {
    const start = text.length + 1;
    text += `\n${words}`;
    blocks.push({ role: 'paragraph', start, end: text.length });
  }
  const report = { ...member.report, title, text, blocks, kind: 'article' as const };
  return createMember({ ...member, report }, 'o', true);
}

const issuer = (member: Member) => {
  const found = issuerOf(member);
  return found && [found.name && sliceSpan(member.report.text, found.name), found.speaker];
};

const WE = 'We shut the oven at six. Our bakers had left, and nobody told us of a smell.';
const I =
  'I was on the late shift. I heard the bell, my phone rang and I ran. I told my boss, and I went home.';

describe('who puts a text out', () => {
  test.each<[string, Member, [string | null, string]]>([
    ['a body to its customers', write('Dunford Bakery: to our customers', WE), ['Dunford Bakery', 'company']],
    [
      'a message',
      write('A message from the Dunford Bakery', WE, 'Ann Hill, Director'),
      ['Ann Hill, Director', 'company'],
    ],
    ['an answer', write('Dunford Bakery: our response', WE), ['Dunford Bakery', 'company']],
    [
      '一封信',
      write('致街坊的一封信', '我们店的灯早就换了。我店没有接到投诉，我们愿意配合。', '汀洲面包有限公司'),
      ['汀洲面包有限公司', 'company'],
    ],
    ['who tells what he has seen', write('My night at the bakery', I), [null, 'party']],
  ])('%s', (_, member, expected) => {
    expect(issuer(member)).toEqual(expected);
  });

  test.each<[string, Member]>([
    ['a paper about a message', write('A message from the bakery', 'The bakery wrote to its customers.')],
    ['a paper that quotes', write('Letter to the mayor leaked', `The bakers wrote: “${WE}”`)],
    ['a paper that quotes one', write('A night at the bakery', `“${I}” said Ann Hill.`)],
    ['news', write('Bakery shut', 'The bakery was shut on Friday. I would call it sad.')],
  ])('nobody: %s', (_, member) => {
    expect(issuer(member)).toBeUndefined();
  });
});
