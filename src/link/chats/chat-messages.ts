import type { Transcript } from '../../model/transcript.ts';

/** Shorter messages (好的, ok) are said in every chat. */
const FEWEST_LETTERS = 6;

/**
 * What the messages of a chat are known by in another export of it: their letters and, where it has one, the minute
 * of the hour, which no time zone of whole hours changes. Labels are left out: each phone has its own for a person.
 */
export function findMessageKeys(text: string, { messages }: Transcript): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { kind, body, time } of messages) {
    if (body === null || kind === 'system' || kind === 'recall') continue;
    const letters = text
      .slice(body.start, body.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
    if (letters.length < FEWEST_LETTERS) continue;
    keys.add(`${/T\d\d:(\d\d)/.exec(time ?? '')?.[1] ?? ''} ${letters}`);
  }
  return keys;
}
