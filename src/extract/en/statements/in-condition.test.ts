import { expect, test } from 'vitest';
import { createPassage } from '../../passage.ts';
import { findStatements } from '../find-statements.ts';

function cuesOf(text: string): string[] {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  return findStatements(createPassage({ text, blocks, published: null, language: 'en' }), []).flatMap(
    ({ cue }) => (cue === null ? [] : text.slice(cue.start, cue.end)),
  );
}

test.each([
  ['“If Hale Lifts says 84, then I want to see the tickets,” Ms Pell said.', ['said']],
  ['Ms Pell would pay if the board says that it was her fault.', []],
  // A condition of his own speech, and what it is that he says.
  ['Ms Pell said if the lift stops again it will be closed.', ['said']],
  ['If the lift stops again, Ms Pell said, it will be closed.', ['said']],
])('%s', (text, cues) => expect(cuesOf(text)).toEqual(cues));
