import { describe, expect, test } from 'vitest';
import { actSigns, type SeenStatement } from './act-signs.ts';

const SEEN: SeenStatement = {
  source: 'The plant',
  cue: 'did not say',
  content: 'that it will reopen the Tarn Street hall by 9 a.m.?',
  mode: 'indirect',
  speaker: 'company',
  act: 'assert',
  actRule: null,
  rules: ['en:cue:say'],
};
const KNOWN = new Set('plant did not say that it will reopen the hall by a m'.split(' '));

describe('signs of a statement’s act', () => {
  const signs = actSigns(SEEN, (word) => KNOWN.has(word));

  test.each([
    'verbs:say',
    'verb:say',
    'not',
    'cue:not',
    'source:plant',
    'speaker:company',
    'act:assert',
    'rule:en:cue:say',
    'mode:indirect',
    'said:reopen',
    'said:#',
    'first:it',
    'own:will',
    'question',
  ])('%s', (sign) => expect(signs).toContain(sign));

  test.each(['said:tarn', 'said:street', 'said:9', 'first:reopen', 'to:reopen'])('no %s', (sign) =>
    expect(signs).not.toContain(sign),
  );

  test('each stands once', () => expect(new Set(signs).size).toBe(signs.length));

  test('a quotation without a cue has no verb', () => {
    expect(actSigns({ ...SEEN, cue: '' }, () => true)).toContain('verbs:none');
  });
});
