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
  ['Heard the lift fell again', 'allege'],
  ['just heard line 4 is off', 'allege'],
  ['Neighbours say the lift fell', 'allege'],
  ['Heard back from the office', 'assert'],
  ['Heard from her yesterday', 'assert'],
  ['We deny this.', 'deny'],
  ['We firmly reject the suggestion that the lift was unsafe.', 'deny'],
  ['No such order was given.', 'deny'],
  ['That did not happen.', 'deny'],
  ['There was no truth in it.', 'deny'],
  ['can’t confirm that, I was upstairs', 'unaware'],
  ['Could not verify it yet.', 'unaware'],
  ['We are unable to confirm the number of books.', 'unaware'],
  ['We have no record of a second call.', 'unaware'],
  ['I can confirm that, I was upstairs', 'confirm'],
  ['We confirm that the lift stood still.', 'confirm'],
  ['We will not comment on single readers.', 'decline'],
  ['The inquiry is open and it would be inappropriate to comment.', 'decline'],
  ['As the case is open, we would rather not discuss it.', 'decline'],
  ['We have nothing to add.', 'decline'],
  ['It is not appropriate for us to speculate.', 'decline'],
  ['They are in a position to comment.', 'assert'],
  ['The bus could not turn.', 'assert'],
  ['Not to my knowledge.', 'unaware'],
  ['Not that I’m aware of', 'unaware'],
  ['Not that one', 'assert'],
  ['I haven’t seen it, so I don’t know what he measured.', 'unaware'],
  ['That is a matter for the bus office.', 'decline'],
  ['I’m not going to get into that.', 'decline'],
  ['I’m not going to work today.', 'assert'],
  ['', 'assert'],
])('%s', (words, act) => {
  expect(judgeSaid(words).act).toBe(act);
});
