import { expect, test } from 'vitest';
import { judgeAnswer } from './answer-acts.ts';

test.each([
  ['Was the librarian dismissed?', 'She was not dismissed.', 'deny'],
  ['Is it correct that the reading room was closed?', 'No. It had shorter hours.', 'deny'],
  ['Did the driver stop the bus?', 'The driver did not stop at all.', 'deny'],
  ['Have any of the lifts failed?', 'None of them failed.', 'deny'],
  ['Will the branch close?', 'We are not closing anything; the branch will not close.', 'deny'],
  ['Did the guard lock the door?', 'Yes, at nine.', 'confirm'],
  ['Was the lift out of order?', 'That is correct.', 'confirm'],
  ['Was the librarian dismissed?', 'We do not know why the notice says so.', 'unaware'],
  ['Was the librarian dismissed?', 'We will not comment on single cases.', 'decline'],
  ['So nobody counted the books?', 'No. I counted them myself.', 'deny'],
  ['Did you promise a new lift?', 'I did, and I was wrong.', 'confirm'],
  ['Was the librarian dismissed?', 'Yesterday I met her.', 'assert'],
  ['Was the librarian dismissed?', 'She handed in her keys in May.', 'assert'],
  // Another matter than what was asked; a question that yes and no do not answer.
  ['Was the librarian dismissed?', 'The lift was not inspected in May.', 'assert'],
  ['Who closed the room?', 'The room was not ours.', 'assert'],
  ['Was the bus not late?', 'It was not late.', 'assert'],
])('%s %s', (asked, words, act) => {
  expect(judgeAnswer(words, asked).act).toBe(act);
});

test('without a question nothing is answered', () => {
  expect(judgeAnswer('She was not dismissed.').act).toBe('assert');
});
