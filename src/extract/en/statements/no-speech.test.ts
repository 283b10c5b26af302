import { expect, test } from 'vitest';
import { createPassage } from '../../passage.ts';
import { findStatements } from '../find-statements.ts';
import { NO_SPEECH } from './no-speech.ts';

function cuesOf(text: string): string[] {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  return findStatements(createPassage({ text, blocks, published: null, language: 'en' }), []).flatMap(
    ({ cue }) => (cue === null ? [] : text.slice(cue.start, cue.end)),
  );
}

test.each(NO_SPEECH.map(({ example }) => [example]))('%s', (example) => {
  expect(
    cuesOf(`${example.replace(/^said/, '“It was dark,” said')}`).filter((cue) => cue !== 'said'),
  ).toEqual([]);
});

test.each([
  ['Parents said that no one opened the gate, and no one shouted for the children.', ['said']],
  ["Don't blame the cook.", []],
])('nobody says: %s', (text, cues) => expect(cuesOf(text)).toEqual(cues));

test.each([
  ['The plant dismissed the claim that its cook was ill.', 'dismissed'],
  ['The manager recalled that the lift had stopped twice.', 'recalled'],
  ['The union charged that the plant hid the leak.', 'charged'],
  ['The mayor asked that the bridge be closed.', 'asked'],
  ['The clerk asked not to open the tank.', 'asked'],
])('%s', (text, cue) => expect(cuesOf(text)).toContain(cue));
