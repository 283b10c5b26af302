import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkTimeProof } from '../../src/evidence/time-proof/check-time-proof.ts';
import { formatTimeRequest } from '../../src/evidence/time-proof/format-request.ts';
import { checkTimeToken } from '../../src/web/verify/check-time-token.ts';
import { type AnswerKind, createLocalAuthority, type LocalAuthority } from './local-authority.ts';

const DIGEST = createHash('sha256').update('菜单').digest('hex');
let authority: LocalAuthority;
let sound: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  authority = await createLocalAuthority();
  sound = await answerOf('sound');
});
afterAll(() => authority.close());

/** What an authority of this kind answers to the digest. */
async function answerOf(kind: AnswerKind): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(await authority.serve(kind), {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body: new Uint8Array(formatTimeRequest(DIGEST, randomBytes(8))),
  });
  return new Uint8Array(await response.arrayBuffer());
}

describe('a time-stamp token, as verify.html checks it', () => {
  test.each(['sound', 'ecdsa', 'sha1', 'expired', 'for-servers', 'garbage', 'refused'] as const)(
    '%s: the same answer as hearsay verify gives',
    async (kind) => {
      const response = await answerOf(kind);
      const own = checkTimeProof({ digest: DIGEST, response, request: null }, []);
      const finding = await checkTimeToken(response, DIGEST);
      expect(finding.kind).toBe(own.sound ? 'sound' : 'broken');
      if (own.sound)
        expect(finding).toEqual({
          kind: 'sound',
          time: own.time,
          authority: own.authority.replace(/^CN=/, ''),
        });
    },
  );

  test('over another digest it proves nothing', async () => {
    const other = createHash('sha256').update('别的').digest('hex');
    expect(await checkTimeToken(sound, other)).toEqual({ kind: 'broken', why: 'it is over something else' });
  });

  test('no flipped byte and no cut changes what it says', async () => {
    const before = await checkTimeToken(sound, DIGEST);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sound.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, by, isCut) => {
          const changed = isCut
            ? sound.slice(0, at)
            : sound.map((byte, index) => (index === at ? byte ^ by : byte));
          const finding = await checkTimeToken(changed, DIGEST);
          if (finding.kind === 'sound') expect(finding).toEqual(before);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('bytes by chance are no token', async () => {
    for (let attempt = 0; attempt < 200; attempt++) {
      const finding = await checkTimeToken(new Uint8Array(randomBytes(attempt)), DIGEST);
      expect(finding.kind).toBe('broken');
    }
  });
});
