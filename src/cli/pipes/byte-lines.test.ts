import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteLines } from './byte-lines.ts';

const decode = (lines: ByteLines): string => new TextDecoder().decode(lines.take());

const shared = new ByteLines();

test('a string is written as JSON writes it, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }), (value, plain) => {
      shared.writeString(value);
      shared.write(plain);
      expect(decode(shared)).toBe(JSON.stringify(value) + plain);
    }),
  );
});

test.each([
  '桥',
  '😀',
  '\ud800',
  'a\udc00b',
  '"',
  '\\',
  '\n',
  '\u2028',
  'é',
  '\u007f\u0080\u07ff\u0800\uffff',
])('JSON of %j', (value) => {
  const lines = new ByteLines();
  lines.writeString(value);
  expect(decode(lines)).toBe(JSON.stringify(value));
});

test.each([0, 7, 10, 99, 100, 12_345_678_901])('%d', (offset) => {
  const lines = new ByteLines();
  lines.writeOffset(offset);
  expect(decode(lines)).toBe(String(offset));
});

test('more than the first room holds', () => {
  const lines = new ByteLines();
  const text = '桥😀'.repeat(400_000);
  lines.write('a');
  lines.write(text);
  expect(decode(lines)).toBe(`a${text}`);
  expect(decode(lines)).toBe('');
});
