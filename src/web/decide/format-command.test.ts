import { describe, expect, test } from 'vitest';
import { formatCommand } from './format-command.ts';

const NOBODY = { desk: '', by: '', reason: '' };

describe('formatCommand', () => {
  test.each([
    [['assess', 'claim-r1-2-8', 'refuted'], NOBODY, 'assess claim-r1-2-8 refuted --by "" --reason ""'],
    [
      ['mask', '老秦'],
      { desk: 'my desk', by: 'A. Reader', reason: ' a neighbour ' },
      'mask "老秦" --desk "my desk" --by "A. Reader" --reason "a neighbour"',
    ],
    // What a shell would run or take for the end of the words.
    [
      ['mask', '$(date)'],
      { desk: './desk', by: 'B', reason: 'says "no"\nto `all`' },
      'mask "\\$(date)" --desk ./desk --by "B" --reason "says \\"no\\" to \\`all\\`"',
    ],
    // Nothing filled in is refused by the program.
    [['mask', ''], NOBODY, 'mask "" --by "" --reason ""'],
  ])('%j', (words, deciding, command) => {
    expect(formatCommand(words, deciding)).toBe(`node bin/hearsay.js decide ${command}`);
  });
});
