import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSpan, sliceSpan } from '../../text/span.ts';
import { createPassage } from '../passage.ts';
import { findMentions } from './find-mentions.ts';

function mentionsOf(text: string): string[] {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  return findMentions(createPassage({ text, blocks, published: '2024-06-11', language: 'en' }))
    .filter((mention) => mention.type !== 'time')
    .map((mention) => `${mention.type}:${sliceSpan(text, mention.span)}`);
}

describe('findMentions', () => {
  test.each([
    ['Then Mr. Hale went home.', ['person:Mr. Hale']],
    ['Then Orla Finch went home, and Finch slept.', ['person:Orla Finch', 'person:Finch']],
    ['The list names Mayor Orla Finch.', ['role:Mayor', 'person:Orla Finch']],
    ['Bartek Zielny, 54, was there.', ['person:Bartek Zielny']],
    ['Bartek Zielny, an engineer of the board, was there.', ['person:Bartek Zielny', 'role:engineer']],
    ['He Peiwen, 44, was there.', ['person:He Peiwen']],
    // Datelines and labels of turns are no bodies.
    ['ORME, March 3 (Hill Wire) – The HWB sent a letter.', ['body:HWB']],
    ['FINCH: Is it safe?\nHALE: The HWB says so.\nFINCH: Good.', ['body:HWB']],
    ['A man surnamed Zhou came.', ['person:Zhou']],
    ['It was sent to the Hale County Water Board.', ['body:Hale County Water Board']],
    ['It was sent to the Ministry of Health and Sport.', ['body:Ministry of Health']],
    ['The kettles of Brindle Foods Inc. were sold.', ['body:Brindle Foods Inc.']],
    [
      'A letter to the Industry and Trade Bureau of Hale District came.',
      ['body:Industry and Trade Bureau of Hale District'],
    ],
    ['They moved to Hale County.', ['place:Hale County']],
    ['They moved to New Zealand.', ['place:New Zealand']],
    ['About 304 people fell ill.', ['amount:304 people']],
    ['It cost $3.2 million.', ['amount:$3.2 million']],
    ['About 12 per cent of 40 sick pupils came.', ['amount:12 per cent', 'amount:40 sick pupils']],
    [
      'We asked a person in charge and the deputy director.',
      ['role:person in charge', 'role:deputy director'],
    ],
  ])('%s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });

  test.each([
    'The water was brown.',
    'However, they came back.',
    'OK, that was the TV.',
    'It is room 12 on floor 3.',
    'They staff the desk.',
  ])('nothing is named: %s', (text) => {
    expect(mentionsOf(text)).toEqual([]);
  });

  test('any Unicode gives spans that fit, in order, none overlapping', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'Finch',
      ' of ',
      'Board',
      '$',
      '12',
      ' people',
      '\n',
      '\u0301',
      '𝒜',
      '"',
      'Li ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 30 }),
        (pieces) => {
          const text = pieces.join('');
          const blocks = text === '' ? [] : [{ role: 'paragraph' as const, start: 0, end: text.length }];
          const mentions = findMentions(createPassage({ text, blocks, published: null, language: 'en' }));
          mentions.forEach((mention, i) => {
            expect(isSpan(text, mention.span)).toBe(true);
            if (i > 0) expect(mention.span.start).toBeGreaterThanOrEqual(mentions[i - 1]!.span.end);
          });
        },
      ),
    );
  });
});
