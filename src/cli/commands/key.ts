import { listKeys } from '../../desk/key/list-keys.ts';
import { rotateKey } from '../../desk/key/rotate-key.ts';
import { EXIT } from '../exit.ts';
import { tellNotice } from '../tell-notice.ts';
import type { Words } from '../words/en.ts';

export interface KeyOptions {
  readonly desk: string;
  readonly json?: boolean;
}

/** `hearsay key show`: the fingerprints to give to those who verify. */
export async function runKeyShow({ desk, json }: KeyOptions, words: Words): Promise<number> {
  const keys = await listKeys(desk);
  if (json) console.log(JSON.stringify(keys));
  else
    for (const { fingerprint, since, until } of keys) console.log(words.key.line(fingerprint, since, until));
  return EXIT.done;
}

/** `hearsay key rotate`. */
export async function runKeyRotate({ desk, json }: KeyOptions, words: Words): Promise<number> {
  const rotated = await rotateKey(desk, () => new Date(), tellNotice(words));
  console.log(json ? JSON.stringify(rotated) : words.key.rotated(rotated.before, rotated.now));
  return EXIT.done;
}
