import { describe, expect, test } from 'vitest';
import { bareAddress } from './bare-address.ts';

describe('bareAddress', () => {
  test.each([
    ['https://www.daily.example/a/1.html?from=app#top', 'daily.example/a/1.html'],
    ['http://m.daily.example/a/', 'daily.example/a'],
    ['https://daily.example/a?id=7&utm_source=x', 'daily.example/a?id=7'],
    ['https://daily.example/a?utm_source=x&id=7', 'daily.example/a?&id=7'],
    [' https://daily.example/ ', 'daily.example'],
  ])('%s', (url, bare) => {
    expect(bareAddress(url)).toBe(bare);
  });

  test.each([
    ['https://daily.example/a?id=7', 'https://daily.example/a?id=8'],
    ['https://daily.example/a', 'https://other.example/a'],
    ['https://daily.example/form?fromage=1', 'https://daily.example/form'],
  ])('%s is not %s', (a, b) => {
    expect(bareAddress(a)).not.toBe(bareAddress(b));
  });
});
