import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../../test/paragraphs.ts';
import { type Span, sliceSpan } from '../../../text/span.ts';
import { createPassage } from '../../passage.ts';
import { findMentions } from '../find-mentions.ts';
import { findStatements } from '../find-statements.ts';

/** `act/speaker/mode | source | content` of each statement. */
function toldIn(...lines: string[]): string[] {
  const text = lines.join('\n');
  const passage = createPassage({ text, blocks: paragraphsOf(text), published: null, language: 'en' });
  const show = (span: Span | null) => (span === null ? '-' : sliceSpan(text, span));
  return findStatements(passage, findMentions(passage)).map(
    ({ act, speaker, mode, source, content }) =>
      `${act}/${speaker}/${mode} | ${show(source)} | ${content.map(show).join(' / ')}`,
  );
}

test('in a transcript questions are asked, and answers are told word for word', () => {
  expect(
    toldIn(
      'DAN PELL: Good morning. I want to say first that nobody was hurt.',
      'Q (Hill Radio): Did the office know about the leak?',
      'PELL: Not to my knowledge.',
      'Q (Orla Finch, Echo): Was the lift repaired?',
      'PELL: No, it was replaced.',
      'Q: There is a rumour that a driver has died. Can you -',
      'MS HALE: That is not true. Nobody has died.',
      'Q (Hill Radio): Will the firm lose its contract?',
      'PELL: I’m not going to get into that today.',
      'Q (Hill Radio): When did the bell ring?',
      'PELL: There was one man at the gate. Whether he rang it, I can’t say.',
    ),
  ).toEqual([
    'assert/party/direct | DAN PELL | Good morning. I want to say first that nobody was hurt.',
    'ask/media/direct | Hill Radio | Did the office know about the leak?',
    'unaware/party/direct | PELL | Not to my knowledge.',
    'ask/media/direct | Orla Finch, Echo | Was the lift repaired?',
    'deny/party/direct | PELL | No, it was replaced.',
    'ask/unknown/direct | - | There is a rumour that a driver has died. Can you -',
    'deny/party/direct | MS HALE | That is not true. Nobody has died.',
    'ask/media/direct | Hill Radio | Will the firm lose its contract?',
    'decline/party/direct | PELL | I’m not going to get into that today.',
    'ask/media/direct | Hill Radio | When did the bell ring?',
    'assert/party/direct | PELL | There was one man at the gate. Whether he rang it, I can’t say.',
    'unaware/party/indirect | I | Whether he rang it',
  ]);
});

test('letters alone ask and answer', () => {
  expect(toldIn('Q: Is the water safe?', 'A: Yes. It was tested on Monday.')).toEqual([
    'ask/unknown/direct | - | Is the water safe?',
    'confirm/unknown/direct | - | Yes. It was tested on Monday.',
  ]);
});

test.each([
  ['one line alone is no talk', ['Q: the bridge']],
  ['notes are nobody', ['Update: the bridge is open', 'Note: bring water']],
])('%s', (_kind, lines) => {
  expect(toldIn(...lines)).toEqual([]);
});
