import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../../test/paragraphs.ts';
import { sliceSpan } from '../../../text/span.ts';
import { createPassage } from '../../passage.ts';
import { findMentions } from '../find-mentions.ts';
import { findStatements } from '../find-statements.ts';

/** `source: kind` of each statement. */
function kindsIn(text: string): string[] {
  const passage = createPassage({ text, blocks: paragraphsOf(text), published: null, language: 'en' });
  return findStatements(passage, findMentions(passage)).map(
    ({ source, speaker }) => `${source === null ? '-' : sliceSpan(text, source)}: ${speaker}`,
  );
}

test.each<[string, string[]]>([
  // A firm that works for a body, and its spokeswoman.
  [
    'Brindle Baths, which runs the pool for Hale Council, denied that it was late. A spokeswoman said: “It was cleared.”',
    ['Brindle Baths, which runs the pool for Hale Council: company', 'A spokeswoman: company'],
  ],
  [
    'The district council, which runs the hall, said it was shut. “A pipe burst,” a spokesman confirmed.',
    ['The district council, which runs the hall: official', 'a spokesman: official'],
  ],
  // Of another paragraph nobody knows.
  [
    'The district council said it was shut.\n“A pipe burst,” a spokesman confirmed.',
    ['The district council: official', 'a spokesman: company'],
  ],
  // Ranks of the fire service, and of a railway.
  [
    'Crews from Hale Fire and Rescue Service came.\nStation manager Dan Pell said two pipes burst.',
    ['Station manager Dan Pell: official'],
  ],
  [
    'The trains stood still.\nStation manager Dan Pell said a signal failed.',
    ['Station manager Dan Pell: company'],
  ],
  [
    'Hale Fire and Rescue Service came.\nStation manager Dan Pell said two pipes burst. He declined to comment.',
    ['Station manager Dan Pell: official', 'He: official'],
  ],
  ['Hale Fire and Rescue said a driver had opened the valve.', ['Hale Fire and Rescue: official']],
  ['The Water Authority has opened a case. It declined to comment.', ['It: official']],
  // Doctors of a public body, inquiries.
  [
    'Amy Hale, director of public health, said it was over.',
    ['Amy Hale, director of public health: official'],
  ],
  [
    'Amy Hale, director of Brindle Foods, said it was over.',
    ['Amy Hale, director of Brindle Foods: company'],
  ],
  ['An inquiry found that the labels had come off.', ['An inquiry: official']],
  // Some of a crowd.
  ['Three swimmers interviewed by HRN disputed the report.', ['Three swimmers interviewed by HRN: public']],
  // A source confirms nothing for anybody.
  ['A source at the hospital said a boy had left.', ['A source at the hospital: unknown']],
  ['A doctor at the hospital said a boy had left.', ['A doctor at the hospital: official']],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toEqual(expected);
});
