import { expect, test } from 'vitest';
import { inventMember, type Said } from '../invent-member.ts';
import { partStrangers } from './part-strangers.ts';
import { readPropositions } from './proposition.ts';
import { wordsOf } from './proposition-words.ts';

const FAILED: Said = ['a driver', 'assert', 'a batch of loaves had failed the check', 'public', 'said'];

function partsOf(...said: Said[]): string[][] {
  const group = [FAILED, ...said].flatMap((each, index) =>
    readPropositions(inventMember({ id: `r${index}`, said: [each] })),
  );
  return partStrangers([group]).map((part) => part.map(wordsOf));
}

test.each<[string, Said, boolean]>([
  [
    'another thing that was not done',
    ['Oakmill', 'confirm', 'the loaves were never weighed', 'company', 'admitted'],
    true,
  ],
  ['the same thing', ['Oakmill', 'assert', 'no batch of loaves had failed', 'company', 'said'], false],
  ['what is denied by a cue', ['Oakmill', 'deny', 'that the loaves were bad', 'company', 'denied'], false],
  ['what is so', ['Oakmill', 'assert', 'the loaves were weighed', 'company', 'said'], false],
  ['the same verb', ['Oakmill', 'assert', 'the loaves did not fail', 'company', 'said'], false],
  [
    'a negation of some words in it',
    ['Oakmill', 'assert', 'the loaves that were not weighed were sold', 'company', 'said'],
    false,
  ],
])('%s', (_what, said, isParted) => {
  expect(partsOf(said)).toHaveLength(isParted ? 2 : 1);
});
