import { expect, test } from 'vitest';
import type { Mention } from '../model/mention.ts';
import { inventMember } from './invent-member.ts';
import { namesOfStory } from './names-of-story.ts';

/** The names of a story whose report says `words` and marks `name` as a body. */
function namesIn(words: string, name: string) {
  const member = inventMember({ id: 'a', said: [['晚报', 'assert', words]] });
  const start = member.report.text.indexOf(name);
  const mention = { type: 'body', span: { start, end: start + name.length } } as Mention;
  return namesOfStory([{ ...member, mentions: [mention] }]);
}

test.each([
  ['长河实验学校换了月饼', '长河', '实验学校', true],
  ['长河实验学校换了月饼', '长河', '月饼', false],
  ['长河实验学校换了月饼', '长河', '·实验', true],
  ['长河里有鱼', '长河', '实验学校', false],
  ['The Bakewell Trust sold the cakes', 'Bakewell Trust', 'trust', true],
  ['The Bakewell Trust sold the cakes', 'Bakewell Trust', 'cake', false],
])('%s with %s: %s is of a name: %s', (words, name, term, expected) => {
  expect(namesIn(words, name).isOfName(term)).toBe(expected);
});
