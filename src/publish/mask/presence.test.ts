import { describe, expect, test } from 'vitest';
import { findContested } from './presence.ts';

describe('a name that two bear', () => {
  test.each([
    ['Mr Finmere and Mrs Finmere came.', ['finmere']],
    ['Finmere spoke first. His brother, Orla Finmere, came later.', ['finmere']],
    ['Mr Finmere spoke first. His sister, Orla Finmere, came later.', ['finmere']],
    ['Finmere’s sister, Orla Finmere, came.', ['finmere']],
    ["O'Tarrow spoke. His sister Orla O'Tarrow came.", ["o'tarrow"]],
  ])('%s', (text, names) => expect([...findContested(text)]).toEqual(names));

  test.each([
    ['named in full before', 'Jack Finmere spoke. His brother, Orla Finmere, came.'],
    ['called by it only after', 'His brother, Orla Finmere, came. Finmere left.'],
    ['one title', 'Mr Finmere came and Mr Finmere left.'],
  ])('%s: nobody', (_, text) => expect([...findContested(text)]).toEqual([]));
});

test('a long text of many of a family takes time in proportion', () => {
  const text = 'Mr Finmere said his brother, Jack Finmere, was in. '.repeat(20_000);
  const began = performance.now();
  expect([...findContested(text)]).toEqual(['finmere']);
  expect(performance.now() - began).toBeLessThan(3_000);
});
