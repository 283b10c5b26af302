import { expect, test } from 'vitest';
import { judgeSaid, SAID_RULES } from './said-acts.ts';

test.each(SAID_RULES.map(({ id, act, example }) => [id, example, act] as const))(
  '%s: %s',
  (id, example, act) => {
    expect(judgeSaid(example)).toEqual({ act, rule: `en:said:${id}` });
  },
);

test.each([
  ['The lift is out of order.', 'assert'],
  ['Is the 3:15 running? It was late yesterday.', 'assert'],
  ['They knew, and I don’t mind.', 'assert'],
  ['The clerk told us the tap should be on by noon.', 'assert'],
  ['Could someone check the tap', 'ask'],
  ['@Ines please ring the office', 'ask'],
  ['We have not had any calls about it', 'unaware'],
  ['We have not had lunch', 'deny'],
  ['Pleased to say the bridge is open.', 'assert'],
  ['They asked us to please wait.', 'assert'],
  ['', 'assert'],
])('%s', (words, act) => {
  expect(judgeSaid(words).act).toBe(act);
});
