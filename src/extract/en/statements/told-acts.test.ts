import { expect, test } from 'vitest';
import { statementLines } from '../../../../test/statement-lines.ts';

/** The acts of all that is told, in order. */
const actsIn = (text: string) => statementLines(text).map((line) => line.split(' | ')[0]);

test.each<[string, string[]]>([
  // What somebody calls invention, he denies.
  ['Orla Finch called claims of a family tie “pure invention”.', ['deny']],
  ['The mayor described the rumours as nonsense.', ['deny']],
  ['The firm called the report that the lift fell “a lie”.', ['deny']],
  ['The mayor called the report a good start.', ['opinion']],
  // Who apologises does it by saying so.
  ['Brindle Buses apologised for the delay.', ['announce']],
  ['The bus firm apologised in a video: “We failed our passengers.”', ['announce']],
  // What another left undone is nothing that one denies.
  ['Pell said Brindle Buses never paid a penny.', ['assert']],
  ['Her brother says the council did not call once.', ['assert']],
  ['Pell said he never paid a penny.', ['deny']],
  // An order.
  ['The mayor told residents to use the stairs.', ['ask']],
  ['The mayor told residents that the stairs were safe.', ['assert']],
  ['Tenants told to use the stairs', ['ask']],
  // What the writer could not find out.
  ['The union has been told that pay was cut. I have not been able to verify that.', ['assert', 'unaware']],
  ['The clerk was not able to lift the box.', []],
  ['His wife said he had done nothing wrong.', ['deny']],
  ['Asked whether she would resign, the mayor said: “No.”', ['ask', 'deny']],
  ['The owner said no dog had bitten anybody.', ['assert']],
  // Not his field.
  ['The technician said he did not understand the pump.', ['unaware']],
  ['The clerk said she was not an engineer.', ['unaware']],
])('%s', (text, acts) => {
  expect(actsIn(text)).toEqual(acts);
});
