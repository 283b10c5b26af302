import { expect, test } from 'vitest';
import { createPassage } from '../../passage.ts';
import { EN } from '../pack.ts';

function saidBy(text: string): string[] {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const passage = createPassage({ text, blocks, published: null, language: 'en' });
  const mentions = EN.findMentions(passage);
  const statements = EN.findStatements(passage, mentions);
  return EN.findReferences(passage, mentions, statements).map(
    ({ span, antecedent }) =>
      `${text.slice(span.start, span.end)}: ${antecedent === null ? '-' : text.slice(antecedent.start, antecedent.end)}`,
  );
}

test.each([
  [
    'Zhou Lifen, a cook, left early. He Peiwen, 44, said nobody was ill. She added that all went home.',
    ['She: He Peiwen'],
  ],
  ['Zhou Lifen closed the kitchen. She Min said the oven was old.', []],
])('no pronoun: %s', (text, expected) => expect(saidBy(text)).toEqual(expected));

test.each([
  ['Martin Hale runs the kitchen. He Can Cook, a book, is his.', ['He: Martin Hale', 'his: Martin Hale']],
  ['Martin Hale came. He said Hale Baths was shut.', ['He: Martin Hale']],
  ['Martin Hale came. HE LIED, a poster said.', ['HE: Martin Hale']],
])('a pronoun: %s', (text, expected) => expect(saidBy(text)).toEqual(expected));
