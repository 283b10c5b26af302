import { describe, expect, test } from 'vitest';
import { statementLines } from '../../../../test/statement-lines.ts';

describe('who speaks, and how far', () => {
  test.each([
    // How many, and no place where it was said.
    [
      'Councillor Dan Pell said the lift was safe. Colin Finch, chairman of the Marlow Lift Users’ Association, said around 20 of its members had been stuck. “Some of the lads missed work,” he said.',
      [
        'assert | Councillor Dan Pell | the lift was safe',
        'assert | Colin Finch, chairman of the Marlow Lift Users’ Association | around 20 of its members had been stuck',
        'assert | he | Some of the lads missed work,',
      ],
    ],
    ['Orla Finch said around the corner he had seen a fox.', ['assert | Orla Finch | he had seen a fox']],
    // The reporter goes on.
    [
      'The leader of Marlow Council has refused to say when officers first learned that the pump was off, as fresh papers emerged in April.',
      ['decline | The leader of Marlow Council | when officers first learned that the pump was off'],
    ],
    // The other figure belongs to it.
    [
      'Orla Finch said the meter showed 12 units, while her bill said 90.',
      [
        'assert | Orla Finch | the meter showed 12 units, while her bill said 90',
        'assert | the meter | 12 units, while her bill said 90',
      ],
    ],
    // Whom she told, and what is no answer.
    [
      'Orla Finch told us her dog was well and that she had never suggested otherwise.',
      ['deny | Orla Finch | her dog was well and that she had never suggested otherwise'],
    ],
    ['The council has neither confirmed nor disputed the figure.', ['decline | The council | -']],
    [
      'The user who first posted the £900 figure did not reply to our messages.',
      ['decline | The user who first posted the £900 figure | -'],
    ],
    ['He said he had not seen the warning.', ['deny | He | he had not seen the warning']],
    [
      'Councillor Imran Pell told the Echo he had no knowledge of any leak before June.',
      ['deny | Councillor Imran Pell | he had no knowledge of any leak before June'],
    ],
    // Nouns of two words, a call, a thing that was seen.
    ['As a result, some parking charge notices issued in May may carry the wrong time.', []],
    ['The reporter then called the public telephone of the firm.', []],
  ])('%s', (text, expected) => expect(statementLines(text)).toEqual(expected));
});
