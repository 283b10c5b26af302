import { expect, test } from 'vitest';
import { englishForm } from './english-forms.ts';

test.each([
  ['men', 'man'],
  ['stole', 'steal'],
  ['stolen', 'steal'],
  ['wives', 'wife'],
  ['five', '5'],
  // None that only looks like a form, and none that rules of spelling give.
  ['left', 'left'],
  ['one', 'one'],
  ['second', 'second'],
  ['recalled', 'recalled'],
  ['constructor', 'constructor'],
  ['食堂', '食堂'],
  ['', ''],
])('%s → %s', (form, word) => {
  expect(englishForm(form)).toBe(word);
});
