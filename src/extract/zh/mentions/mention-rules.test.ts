import { expect, test } from 'vitest';
import { createPassage } from '../../passage.ts';
import { findBodies } from './find-bodies.ts';
import { findPlaces } from './find-places.ts';
import { findRoles } from './find-roles.ts';
import { MENTION_RULES } from './mention-rules.ts';

test.each(MENTION_RULES.map(({ id, example }) => [id, example]))('%s fires on %s', (id, text) => {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const passage = createPassage({ text, blocks, published: null, language: 'zh-Hans' });
  const found = [...findPlaces(passage), ...findBodies(passage), ...findRoles(passage)];
  expect(found.flatMap(({ reasons }) => reasons.map(({ rule }) => rule))).toContain(id);
});
