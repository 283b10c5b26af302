import { expect, test } from 'vitest';
import { registrableDomain } from './registrable-domain.ts';

test.each([
  ['news.hewan.com.cn', 'hewan.com.cn'],
  ['finance.hewan.example', 'hewan.example'],
  ['www.riverton.co.uk', 'riverton.co.uk'],
  ['HEWAN.EXAMPLE.', 'hewan.example'],
  ['com.cn', undefined],
  ['localhost', undefined],
  ['10.0.0.8', undefined],
  ['', undefined],
  ['..', undefined],
])('%s', (host, expected) => {
  expect(registrableDomain(host)).toBe(expected);
});
