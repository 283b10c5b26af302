import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../../test/paragraphs.ts';
import type { ReportKind } from '../../../model/report.ts';
import { type Span, sliceSpan } from '../../../text/span.ts';
import { createPassage } from '../../passage.ts';
import { EN } from '../pack.ts';
import { CALLS_FALSE, callsFalse } from './calls-false.ts';

test.each(CALLS_FALSE.map(({ id, example }) => [example, id]))('%s: %s', (example, id) => {
  expect(callsFalse(example)).toBe(id);
});

test.each([
  ['Suggestions for the summer fair are welcome.'],
  ['Reports of the fire reached the council at nine.'],
  ['The claim that the lift fell was wrongly filed.'],
  ['It is wrong to park on the verge.'],
  ['There is no water in the pool.'],
  ['Messages that arrive late are sorted on Monday.'],
  ['None of the buses is new.'],
])('no talk is called false: %s', (words) => {
  expect(callsFalse(words)).toBeUndefined();
});

function saidIn(
  lines: readonly string[],
  kind: ReportKind = 'article',
  site: string | null = null,
): string[] {
  const text = lines.join('\n');
  const passage = createPassage({
    text,
    blocks: paragraphsOf(text),
    published: null,
    language: 'en',
    kind,
    site,
  });
  const show = (span: Span | null) => (span === null ? '-' : sliceSpan(text, span));
  return EN.findStatements(passage, EN.findMentions(passage)).map(
    ({ source, cue, content, act }) =>
      `${show(source)} | ${show(cue)} | ${content.map(show).join(' / ')} | ${act}`,
  );
}

describe('statements', () => {
  test('a notice and a signed letter deny what they call false, whoever it is of', () => {
    const words = 'Reports that mice were found in the flour are false.';
    const told = '- | Reports | that mice were found in the flour | deny';
    expect(saidIn([words], 'notice', 'Hale Bakeries')).toEqual([told]);
    expect(saidIn(['Dear parents,', words, 'Yours sincerely,', 'Orla Finch', 'Headteacher'])).toEqual([told]);
  });

  test('an article keeps what is called false apart from the words that call it so', () => {
    expect(saidIn(['Claims that staff were told to pack are wrong.'])).toEqual([
      '- | Claims | that staff were told to pack | deny',
    ]);
  });

  test.each([
    ['The council said it was simply wrong to say that the lift had broken.'],
    ['Ms Bell said: "Reports of a sale are false."'],
    ['According to the council, suggestions that books were burnt are untrue.'],
  ])('who is told to say so denies: %s', (words) => {
    expect(saidIn([words])[0]).toContain('| deny');
  });
});
