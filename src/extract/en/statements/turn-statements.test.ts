import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../../test/paragraphs.ts';
import { type Span, sliceSpan } from '../../../text/span.ts';
import { createPassage } from '../../passage.ts';
import { findMentions } from '../find-mentions.ts';
import { turnStatements } from './turn-statements.ts';

function turnsOf(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  const blocks = paragraphsOf(text);
  const passage = createPassage({ text, blocks, published: null, language: 'en' });
  const show = (span: Span | null) => (span === null ? '-' : sliceSpan(text, span));
  return turnStatements(passage, findMentions(passage), []).map(
    ({ source, content }) => `${show(source)} | ${content.map(show).join(' / ')}`,
  );
}

describe('turnStatements', () => {
  test.each([
    [['Orla Finch: the bridge is safe'], ['Orla Finch | the bridge is safe']],
    [
      ['FINCH: Is it safe?', 'HALE: It is.'],
      ['FINCH | Is it safe?', 'HALE | It is.'],
    ],
    [['“The water was brown all week.” — Orla Finch'], ['Orla Finch | The water was brown all week.']],
    [
      ['It burst.', '“Nobody told us that the water would be off for a week.”'],
      ['- | Nobody told us that the water would be off for a week.'],
    ],
  ])('%j', (lines, expected) => {
    expect(turnsOf(lines)).toEqual(expected);
  });

  test.each([
    [['Update: the bridge is open again']],
    [['UPDATE: the bridge is open again']],
    [['The time is 10:30 now']],
    [['HILL RADIO – “The Noon Desk” – Transcript of Friday']],
    [['“Brown Water”']],
    [['A street called “The Long Walk by the Water of the Old Mill” is closed.']],
  ])('nobody speaks: %j', (lines) => {
    expect(turnsOf(lines)).toEqual([]);
  });
});
