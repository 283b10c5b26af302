import { expect, test } from 'vitest';
import type { Act, Statement } from '../../model/statement.ts';
import { silentParties } from './silent-parties.ts';
import type { StoryRecords } from './story-records.ts';

type Said = readonly [source: string, act: Act];

/** Reports by their statements; each is an origin of its own, but those of one letter are copies. */
function recordsOf(reports: Readonly<Record<string, readonly Said[]>>): StoryRecords {
  const entries = Object.entries(reports).map(([id, said]) => {
    let text = '';
    const statements = said.map(([source, act], index) => {
      const start = text.length;
      text += `${source}\n`;
      const span = { start, end: start + source.length };
      const content = act === 'decline' ? [] : [span];
      return {
        id: `${id}/s${index}`,
        report: id,
        source: span,
        sourceFrom: null,
        act,
        content,
      } as unknown as Statement;
    });
    return { report: { id, text }, statements };
  });
  return {
    reports: entries,
    originOf: (id: string) => ({ id: id[0] }),
  } as unknown as StoryRecords;
}

const told = (reports: Parameters<typeof recordsOf>[0]) =>
  silentParties(recordsOf(reports)).map(({ name, silences, speaksIn }) => [name, silences.length, speaksIn]);

test.each<[string, Parameters<typeof recordsOf>[0], [string, number, number][]]>([
  [
    'a party that two reports call differently is one, and a copy counts once',
    {
      a1: [['负责维保的青枫电梯公司', 'decline']],
      a2: [['负责维保的青枫电梯公司', 'decline']],
      b1: [['青枫电梯公司', 'decline']],
    },
    [['负责维保的青枫电梯公司', 2, 0]],
  ],
  [
    'who speaks nowhere comes first, and who speaks elsewhere is told',
    {
      a1: [['Keld Lifts', 'decline']],
      d1: [['Keld Lifts', 'decline']],
      b1: [
        ['The supplier, Marlow Dairy', 'decline'],
        ['Keld Lifts', 'deny'],
      ],
      c1: [['Marlow Dairy', 'decline']],
    },
    [
      ['The supplier, Marlow Dairy', 2, 0],
      ['Keld Lifts', 2, 1],
    ],
  ],
  ['one who leaves one question open', { a1: [['Keld Lifts', 'decline']], b1: [['Keld Lifts', 'deny']] }, []],
  ['one who does not know has answered', { a1: [['Keld Lifts', 'unaware']] }, []],
  [
    'one who speaks under a name with something beside it',
    {
      a1: [['薛禾（物业）', 'decline']],
      b1: [['薛禾', 'deny']],
      c1: [['Mr Keld, 52', 'decline']],
      d1: [['Mr Keld', 'deny']],
    },
    [],
  ],
  [
    'one who answers elsewhere by a name without the office',
    {
      a1: [['Councillor Ann Hill, cabinet member for parks', 'decline']],
      b1: [['Ann Hill', 'deny']],
      c1: [['Tom Hill, a baker', 'decline']],
    },
    [['Tom Hill, a baker', 1, 0]],
  ],
  ['nobody knows who “he” is', { a1: [['He', 'decline']], b1: [['其', 'decline']] }, []],
  [
    'a word is not ended by a piece of it',
    { a1: [['Ann', 'decline']], b1: [['Joann', 'decline']] },
    [
      ['Ann', 1, 0],
      ['Joann', 1, 0],
    ],
  ],
])('%s', (_name, reports, expected) => {
  expect(told(reports)).toEqual(expected);
});
