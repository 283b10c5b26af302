import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf } from './digest.ts';
import {
  createChain,
  formatJournalLine,
  journalFileName,
  parseJournalLine,
  signLine,
} from './journal-chain.ts';
import { createSigner } from './signer.ts';

const signer = createSigner();
const envelope = {
  line: 1,
  time: '2025-09-04T08:00:00.000Z',
  previous: null,
  seen: [],
  writer: signer.fingerprint,
};
const keyLine = formatJournalLine(
  signLine({ ...envelope, kind: 'key', publicKey: signer.publicKey }, signer),
);

function readingLine(line: number, previous: string | null, by = signer): Buffer {
  const digest = digestOf('x');
  const reading = { kind: 'reading', capture: digest, part: 0, reader: 'html@1', text: digest } as const;
  return formatJournalLine(signLine({ ...envelope, line, previous, ...reading }, by));
}

describe('a journal line', () => {
  test('is read back as it was written', () => {
    expect(parseJournalLine(keyLine)).toMatchObject({ kind: 'key', line: 1, writer: signer.fingerprint });
    expect(journalFileName(signer.fingerprint)).toMatch(/^[0-9a-f]{16}\.jsonl$/);
  });

  test('is written in one way only', () => {
    const text = keyLine.toString();
    const others = [
      ` ${text}`,
      `${text}\r`,
      `\ufeff${text}`,
      text.replace(':', ': '),
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse())),
      text.replace('"kind":"key"', '"kind":"\\u006bey"'),
      text.replace('{', '{"kind":"key",'),
      text.replace('}', ',"zzz":1}'),
      text.replace('"line":1', '"line":1.0'),
    ];
    for (const other of others) expect(parseJournalLine(Buffer.from(other)), other).toBeUndefined();
  });

  test('whatever the bytes, reading them does not throw', () => {
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.json().map((json) => Buffer.from(json)),
    );
    fc.assert(fc.property(bytes, (any) => parseJournalLine(any) === undefined));
  });
});

describe('a chain', () => {
  const second = readingLine(2, digestOf(keyLine));
  const third = readingLine(3, digestOf(second));
  const other = createSigner();

  const cases: readonly [string, readonly Buffer[], readonly (string | null)[]][] = [
    ['sound', [keyLine, second, third], [null, null, null]],
    ['without its first line', [second, third], ['broken-chain', 'bad-signature']],
    ['without its second', [keyLine, third], [null, 'broken-chain']],
    ['with two exchanged', [keyLine, third, second], [null, 'broken-chain', 'broken-chain']],
    ['with one twice', [keyLine, second, second], [null, null, 'broken-chain']],
    ['with its key twice', [keyLine, keyLine], [null, 'broken-chain']],
    [
      'with another’s signature',
      [keyLine, readingLine(2, digestOf(keyLine), other)],
      [null, 'bad-signature'],
    ],
    ['with an empty line', [keyLine, Buffer.alloc(0), third], [null, 'bad-format', null]],
    ['of garbage', [Buffer.from('{}'), second], ['bad-format', 'bad-signature']],
  ];
  test.each(cases)('%s', (_, lines, problems) => {
    const chain = createChain({ signatures: true });
    expect(lines.map((line) => chain.accept(line).problem)).toEqual(problems);
  });

  test('says how far it has come', () => {
    const chain = createChain({ signatures: true });
    expect(chain.head()).toBeNull();
    for (const line of [keyLine, second]) chain.accept(line);
    expect(chain.head()).toEqual({ writer: signer.fingerprint, lines: 2, head: digestOf(second) });
  });
});
