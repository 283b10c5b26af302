import { expect, test } from 'vitest';
import type { JournalLine } from '../../model/journal-line.ts';
import { digestOf } from '../digest.ts';
import { formatJournalLine, journalFileName, signLine } from '../journal-chain.ts';
import { createKeySuccession } from '../key-succession.ts';
import { createSigner } from '../signer.ts';
import { createFindings } from '../verify/findings.ts';
import { checkExcerpt } from './check-excerpt.ts';

const signer = createSigner();
const reading = {
  kind: 'reading',
  capture: digestOf('a'),
  part: 0,
  reader: 'html@1',
  text: digestOf('b'),
} as const;

/** A chain of these entries, each linked to the one before. */
function chainOf(entries: readonly object[]): Buffer {
  let previous: string | null = null;
  const lines = entries.map((entry, index) => {
    const unsigned = { ...entry, line: index + 1, time: '2026-03-02T08:00:00.000Z', previous, seen: [] };
    const bytes = formatJournalLine(
      signLine(
        { ...unsigned, writer: signer.fingerprint } as unknown as Omit<JournalLine, 'signature'> & {
          kind: 'reading';
        } & typeof reading,
        signer,
      ),
    );
    previous = digestOf(bytes);
    return `${bytes}\n`;
  });
  return Buffer.from(lines.join(''));
}

test.each([
  ['that ends with it', [{ kind: 'successor', publicKey: createSigner().publicKey }], []],
  [
    'with a line behind it',
    [{ kind: 'successor', publicKey: createSigner().publicKey }, reading],
    [
      {
        problem: 'broken-chain',
        message: 'Line 4 of the excerpt stands behind the one that names a successor.',
      },
    ],
  ],
])('an excerpt whose chain names a successor, %s', (_name, last, expected) => {
  const findings = createFindings();
  const content = chainOf([{ kind: 'key', publicKey: signer.publicKey }, reading, ...last]);
  const holdings = { entries: new Map(), records: new Map(), succession: createKeySuccession() };
  checkExcerpt(`journal/${journalFileName(signer.fingerprint)}`, content, holdings, findings);
  expect(findings.toVerification().failed).toMatchObject(expected);
});
