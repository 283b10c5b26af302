import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSpan, type Span, sliceSpan } from '../../../text/span.ts';
import { createPassage } from '../../passage.ts';
import { findStatements } from '../find-statements.ts';

function statementsOf(text: string) {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  return findStatements(createPassage({ text, blocks, published: null, language: 'en' }), []);
}

/** `cue: addressee / medium` of the first statement, with `-` for what is missing. */
function chainOf(text: string): string {
  const show = (span: Span | null) => (span === null ? '-' : sliceSpan(text, span));
  const [first] = statementsOf(text);
  return first === undefined ? '' : `${show(first.cue)}: ${show(first.addressee)} / ${show(first.medium)}`;
}

describe('findRelay', () => {
  test.each([
    ['The headteacher told the parents that the canteen was clean.', 'told: the parents / -'],
    ['The headteacher told the Hill Gazette the canteen was clean.', 'told: the Hill Gazette / -'],
    ['The parents were told that the canteen was clean.', 'were told: The parents / -'],
    ['The headteacher explained to the parents that the milk was fresh.', 'explained: the parents / -'],
    ['Speaking to shoppers on Monday, the owner said the kettles were safe.', 'said: shoppers / -'],
    ['“The bridge is safe,” the mayor said in an interview with Hill Radio.', 'said: Hill Radio / -'],
    ['The mayor said in a letter to residents that the bridge was safe.', 'said: residents / -'],
    ['Pell declined to show the letter to prove it.', 'declined: - / -'],
    ['Pell said the message to share was short.', 'said: - / -'],
    ['“The bridge is safe,” the mayor said on Twitter.', 'said: - / Twitter'],
    ['“The bridge is safe,” the mayor wrote on his Facebook page.', 'wrote: - / Facebook'],
    ['“The bridge is safe,” the mayor said on Hill Radio.', 'said: - / Hill Radio'],
    ['In a column for the Hill Gazette, the mayor wrote that it was safe.', 'wrote: - / the Hill Gazette'],
  ])('%s', (text, expected) => {
    expect(chainOf(text)).toBe(expected);
  });

  test.each([
    ['The mayor said the bridge was safe.', 'said: - / -'],
    ['The mayor said on Monday that the bridge was safe.', 'said: - / -'],
    ['The mayor said lies about the bridge had spread on Twitter.', 'said: - / -'],
    ['“I told the parents about the milk,” the headteacher said.', 'said: - / -'],
    ['The mayor did not tell the parents that the milk was sour.', 'did not tell: - / -'],
    ['The mayor said on Monday “the bridge that nobody wants” was closed.', 'said: - / -'],
    ['The mayor pledged to close the bridge.', 'pledged: - / -'],
    ['According to the Hill Gazette, the bridge is closed.', 'According to: - / -'],
  ])('nobody: %s', (text, expected) => {
    expect(chainOf(text)).toBe(expected);
  });

  test('gives sound spans on any text', () => {
    const piece = fc.constantFrom(
      'told',
      ' to ',
      ' on Twitter',
      ' with ',
      'said',
      '“',
      '”',
      ', ',
      '. ',
      'interview',
      ' Hill News ',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        if (text.trim() === '') return;
        for (const { addressee, medium } of statementsOf(text)) {
          for (const span of [addressee, medium]) if (span !== null) expect(isSpan(text, span)).toBe(true);
        }
      }),
    );
  });
});
