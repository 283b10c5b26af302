import { expect, test } from 'vitest';
import { createPassage } from '../../passage.ts';
import { wordsOf } from '../words/passage-words.ts';
import { MENTION_RULES } from './mention-rules.ts';
import { nameMentions } from './name-mentions.ts';
import { roleMentions } from './role-mentions.ts';

test.each(MENTION_RULES.map(({ id, example }) => [id, example]))('%s fires on %s', (id, text) => {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const words = wordsOf(createPassage({ text, blocks, published: null, language: 'en' }));
  expect([...nameMentions(words), ...roleMentions(words)].map(({ rule }) => rule)).toContain(id);
});
