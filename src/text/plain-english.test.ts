import { expect, test } from 'vitest';
import { isPlainEnglish } from './plain-english.ts';

test.each([
  [
    'The canteen of the school was closed on Monday, and the council said that it would be repaired by the end of the week.',
    true,
  ],
  [
    'Die Brücke bleibt wegen der Reparatur der Leitung bis Freitag gesperrt, wie der Rat am Montag mitgeteilt hat.',
    false,
  ],
  [
    'Le pont restera fermé, a dit le conseil, et The Voice of Riverton en parle dans the last issue de la semaine.',
    false,
  ],
  ['The bridge is closed.', false],
  ['', false],
])('%s', (text, isEnglish) => {
  expect(isPlainEnglish(text)).toBe(isEnglish);
});
