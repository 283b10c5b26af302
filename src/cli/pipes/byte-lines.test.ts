import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteLines } from './byte-lines.ts';

const decode = (lines: ByteLines): string => new TextDecoder().decode(lines.take());

const plainUnit = fc.constantFrom('a', '7', ' ', '[', '~');
const unit = fc.constantFrom(
  'a',
  '"',
  '\\',
  '\n',
  '\u0000',
  '\u001f',
  '\u007f',
  'é',
  '桥',
  '\uffff',
  '😀',
  '\ud83d',
  '\ude00',
);
const shared = new ByteLines();

test('a string is written as JSON writes it, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit }), fc.string({ unit: plainUnit }), (value, plain) => {
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
