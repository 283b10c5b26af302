import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../../test/paragraphs.ts';
import { sliceSpan } from '../../../text/span.ts';
import { createPassage } from '../../passage.ts';
import { findMentions } from '../find-mentions.ts';
import { findStatements } from '../find-statements.ts';

/** Who "we" are and of what kind, of a text of this kind. */
function weIn(kind: 'notice' | 'article', ...lines: string[]): string[] {
  const text = lines.join('\n');
  const passage = createPassage({ text, blocks: paragraphsOf(text), published: null, language: 'en', kind });
  return findStatements(passage, findMentions(passage)).map(
    ({ sourceFrom, speaker }) => `${sourceFrom === null ? '-' : sliceSpan(text, sourceFrom)}: ${speaker}`,
  );
}

const SAID = 'We can confirm that a lift stopped.';

test.each<[string, 'notice' | 'article', string[], string[]]>([
  ['a letterhead', 'notice', ['HALE LIFTS LTD', 'Statement on the lift', SAID], ['HALE LIFTS LTD: company']],
  [
    'a heading',
    'notice',
    ['Statement from Hale Water Board on the leak', SAID],
    ['Hale Water Board: official'],
  ],
  [
    'the last line',
    'notice',
    ['Statement on the lift', SAID, 'It is mended.', 'Safety is first.', 'Hale Lifts Ltd'],
    ['Hale Lifts Ltd: company'],
  ],
  ['nobody named', 'notice', ['Statement on the lift', SAID], ['-: party']],
  ['an article', 'article', ['HALE LIFTS LTD', 'News of the lift', SAID], ['-: party']],
])('%s', (_kind, kind, lines, expected) => {
  expect(weIn(kind, ...lines)).toEqual(expected);
});
