import { formatMegabytes, MAX_DOCUMENT_BYTES } from '../limits.ts';
import { type Unread, unread } from '../unread.ts';
import { readZipEntries } from '../zip.ts';

/** What WhatsApp and Telegram call the chat in the container that they give with its pictures. */
const CHAT_FILE = /(?:^|\/)(?:_chat\.txt|WhatsApp[^/]*\.txt|result\.json)$/i;

/** The name of the chat in a zip container; undefined where it holds none, or more files that may be one. */
export function findChatFile(names: readonly string[]): string | undefined {
  const found = names.filter((name) => CHAT_FILE.test(name) && !name.startsWith('__MACOSX/'));
  return found.length === 1 ? found[0] : undefined;
}

/** The bytes of the chat in a container; its pictures stay where they are. */
export async function unpackChat(
  bytes: Uint8Array,
  name: string,
): Promise<{ readonly kind: 'bytes'; readonly bytes: Uint8Array } | Unread> {
  const entries = await readZipEntries(bytes, (entry) => entry === name, MAX_DOCUMENT_BYTES);
  if (entries.kind === 'too-large') {
    return unread('too-large', `Its chat unpacks to more than ${formatMegabytes(MAX_DOCUMENT_BYTES)}.`);
  }
  const entry = entries.kind === 'entries' ? entries.bytesByName.get(name) : undefined;
  if (entry === undefined) return unread('broken', 'The zip container is damaged. Try to get it again.');
  return { kind: 'bytes', bytes: entry };
}
