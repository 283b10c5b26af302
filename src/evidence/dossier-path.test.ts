import { describe, expect, test } from 'vitest';
import { isDossierPath } from './dossier-path.ts';

describe('isDossierPath', () => {
  test.each([
    'index.html',
    'assets/index-B3x_9.js',
    `evidence/ab/${'ab'.repeat(32)}`,
    'journal/0123456789abcdef.jsonl',
    'data/stories/st-1.js',
    '.hidden',
    'a/..b/c',
  ])('%s', (path) => {
    expect(isDossierPath(path)).toBe(true);
  });

  test.each([
    '',
    '.',
    '..',
    '../index.html',
    'a/../b',
    'a/./b',
    '/etc/hosts',
    'a//b',
    'a/',
    'C:/x',
    'a\\b',
    'a\u0000',
    'a b',
    '食堂.html',
    'café',
    'a\n',
    'x'.repeat(600),
  ])('not %j', (path) => {
    expect(isDossierPath(path)).toBe(false);
  });
});
