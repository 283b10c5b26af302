import type { ZodError } from 'zod';
import { parseJson as parseJsonText } from '../../text/parse-json.ts';

/** The value that bytes in UTF-8 write as JSON; undefined for anything else. Never throws. */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decodeText(bytes);
  return text === undefined ? undefined : parseJsonText(text);
}

/** The text that bytes are in UTF-8; undefined where they are not, or are more than a string can hold. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where a value leaves its schema, in one line: the first three places. */
export function describeMisfit(error: ZodError): string {
  const places = error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.map(String).join('.') || 'the whole'}: ${issue.message}`);
  const more = error.issues.length - places.length;
  return `Not as its schema says: ${places.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}
