import { createHash, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkSuccession } from './check-succession.ts';
import { createFindings } from './findings.ts';

function createKey() {
  const spki = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' });
  return {
    publicKey: spki.toString('base64'),
    fingerprint: createHash('sha256').update(spki).digest('hex'),
  };
}

const [old, next, other] = [createKey(), createKey(), createKey()];
const succeeding = (line: string) => ({ kind: 'key', writer: next.fingerprint, succeeds: line });
const naming = ({ publicKey }: typeof next) => ({ kind: 'successor', writer: old.fingerprint, publicKey });
const chain = ({ fingerprint }: typeof next) => `journal/${fingerprint.slice(0, 16)}.jsonl`;

test.each([
  ['both sides say so', [naming(next), succeeding('l0')], []],
  ['neither says anything', [{ kind: 'key', writer: next.fingerprint }], []],
  [
    'the old chain names no key',
    [{ kind: 'capture', writer: old.fingerprint }, succeeding('l0')],
    ['broken-chain'],
  ],
  ['the old chain is not there', [succeeding('gone')], ['broken-chain']],
  [
    'the new chain does not say that it follows',
    [naming(next), { kind: 'key', writer: next.fingerprint }],
    ['missing'],
  ],
])('%s', async (_, lines, problems) => {
  const findings = createFindings();
  await checkSuccession(new Map(lines.map((line, at) => [`l${at}`, line])), findings);
  expect(findings.failed.map(({ path, problem }) => [path, problem])).toEqual(
    problems.map((problem) => [chain(next), problem]),
  );
});

test('the old chain names another key than the one that says it follows: both are found', async () => {
  const findings = createFindings();
  await checkSuccession(
    new Map<string, never>(Object.entries({ l0: naming(other), l1: succeeding('l0') }) as never),
    findings,
  );
  expect(findings.failed.map(({ path, problem }) => [path, problem])).toEqual([
    [chain(next), 'broken-chain'],
    [chain(other), 'missing'],
  ]);
});
