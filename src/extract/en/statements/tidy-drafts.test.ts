import { expect, test } from 'vitest';
import { createPassage } from '../../passage.ts';
import { EN } from '../pack.ts';

function readable(text: string): string[] {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const passage = createPassage({ text, blocks, published: null, language: 'en' });
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return EN.findStatements(passage, EN.findMentions(passage)).map(
    ({ source, cue, content, act, speaker }) =>
      `${source && words(source)} | ${cue && words(cue)} | ${content.map(words).join(' … ')} | ${act} | ${speaker}`,
  );
}

test.each([
  [
    'Greenford Water says tests found no bacteria; residents say the tap ran brown on Friday.',
    [
      'Greenford Water | says | tests found no bacteria | assert | company',
      'residents | say | the tap ran brown on Friday | assert | public',
    ],
  ],
  ['The company has recalled 3,000 tins.', []],
  [
    'According to a statement posted on its website, the shop is closed.',
    ['a statement posted on its website | According to | the shop is closed | assert | record'],
  ],
  [
    "Calls to the company's office went unanswered.",
    ["the company's office | went unanswered |  | decline | company"],
  ],
  [
    'Neither the firm nor its owner could be reached for comment.',
    [
      'the firm | Neither the firm nor its owner could be reached for comment |  | decline | company',
      'its owner | Neither the firm nor its owner could be reached for comment |  | decline | party',
    ],
  ],
  [
    '"We don\'t know yet what caused the leak," a spokesman for the plant told the Herald.',
    ["a spokesman for the plant | told | We don't know yet what caused the leak, | unaware | company"],
  ],
  [
    "A post on the parents' forum claimed that three children were ill.",
    ["A post on the parents' forum | claimed | that three children were ill | assert | record"],
  ],
  [
    'The lawyer said that the allegations were "completely false".',
    ['The lawyer | said | that the allegations were "completely false" | deny | party'],
  ],
  [
    'Officials confirmed they had 14 complaints but declined to name the maker.',
    [
      'Officials | confirmed | they had 14 complaints | confirm | official',
      'Officials | declined | to name the maker | decline | official',
    ],
  ],
  ['The supplier has denied wrongdoing.', ['The supplier | has denied | wrongdoing | deny | company']],
  [
    'A day earlier its spokesman had told the Herald that the water was safe.',
    ['its spokesman | had told | that the water was safe | assert | company'],
  ],
  [
    'Parents were told that the canteen was shut.',
    ['null | were told | that the canteen was shut | assert | unknown'],
  ],
  ['"It\'s a lie," the teacher said.', ["the teacher | said | It's a lie, | deny | official"]],
  [
    'No one from the firm was available to comment.',
    ['No one from the firm | was available to comment |  | decline | company'],
  ],
  [
    'Forty-one people were ill after a school lunch in Orme, police said on Friday, raising an earlier count of 30.',
    ['police | said | Forty-one people were ill after a school lunch in Orme | assert | official'],
  ],
  [
    "A man who answered the phone at the firm's Orme depot said the owner was abroad.",
    ["A man who answered the phone at the firm's Orme depot | said | the owner was abroad | assert | party"],
  ],
  [
    '“My daughter was ill all night,” said Ulla Finch, 41, whose children eat there.',
    ['Ulla Finch, 41 | said | My daughter was ill all night, | assert | party'],
  ],
  [
    'It has been suggested that the cook had changed the oil.',
    ['null | has been suggested | that the cook had changed the oil | allege | unknown'],
  ],
  ['The supplier has said nothing.', ['The supplier | has said nothing |  | decline | company']],
  ['The mayor did not say when.', ['The mayor | did not say |  | decline | official']],
  ['The bakery turned us down.', ['The bakery | turned us down |  | decline | company']],
  ["The maker isn't talking.", ["The maker | isn't talking |  | decline | company"]],
  // Negatives: what only looks like them.
  [
    'The mayor said nothing had changed at the baths.',
    ['The mayor | said | nothing had changed at the baths | assert | official'],
  ],
  ['Police said on Friday the count had risen.', ['Police | said | the count had risen | assert | official']],
])('%s', (text, expected) => expect(readable(text)).toEqual(expected));

test('of whom another quotes the one quoted speaks', () => {
  expect(readable('Local media quoted a worker as saying that the water came back at noon.')).toContainEqual(
    'a worker | saying | that the water came back at noon | assert | company',
  );
});
