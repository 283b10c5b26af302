import type { ImageLines } from '../model/image-lines.ts';
import type { Reading } from '../model/report.ts';
import { decodeText } from './charset/decode-text.ts';
import { findChatFile, unpackChat } from './chat/unpack-chat.ts';
import { sniffFormat, sniffTextFormat } from './format.ts';
import { beginningOfGzip, gunzipBytes } from './gunzip.ts';
import { readHtml } from './html/read-html.ts';
import { formatMegabytes, MAX_DOCUMENT_BYTES, MAX_LINES_BYTES, MAX_TEXT_LENGTH } from './limits.ts';
import { isMail } from './mail/is-mail.ts';
import { readJson, readJsonLines } from './read-json.ts';
import { readMhtml } from './read-mhtml.ts';
import { readPlain } from './read-plain.ts';
import type { ImageOrigin } from './screenshot/read-screenshot.ts';
import { describeFault, type Unread, unread } from './unread.ts';
import { isWacz, isWarc } from './warc/archive-format.ts';
import { listZipNames } from './zip.ts';

export interface CapturedBytes {
  readonly bytes: Uint8Array;
  /** A hint only: what a file is its bytes say. */
  readonly path: string | null;
  readonly url: string | null;
  /** The letters that were recognised in it, where it is an image; reading recognises none itself. */
  readonly lines?: ImageLines | null;
}

/** `reader` is the name and version of what read it, such as `html@1`. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly reader: string; readonly readings: readonly Reading[] }
  | Unread;

/** Reads captured bytes of any format; what cannot be read is told with its reason, never thrown. */
export async function readCapture(captured: CapturedBytes): Promise<ReadOutcome> {
  try {
    return await readBytes(captured);
  } catch (error) {
    // A fault of a parser we use, or of ours, costs this file and no other.
    return unread('broken', `The reader failed on it: ${describeFault(error)}.`);
  }
}

async function readBytes({ bytes, path, url, lines }: CapturedBytes): Promise<ReadOutcome> {
  // Unpack first, for what is inside decides all else.
  if (bytes.length > MAX_LINES_BYTES) return tooLarge(bytes.length, MAX_LINES_BYTES);
  const packed = sniffFormat(bytes) === 'gzip';
  const most = packed && !holdsMany(await beginningOfGzip(bytes)) ? MAX_DOCUMENT_BYTES : MAX_LINES_BYTES;
  const unpacked = packed
    ? await gunzipBytes(bytes, most)
    : { kind: 'bytes' as const, bytes, truncated: false };
  if (unpacked.kind === 'too-large')
    return unread('too-large', `It unpacks to more than ${formatMegabytes(most)}.`);
  if (unpacked.kind === 'broken')
    return unread('broken', 'The gzip container is damaged. Try to get it again.');

  // Then tell the format by the bytes.
  const content = unpacked.bytes;
  if (isWarc(content)) {
    const readings = await (await import('./warc/read-warc.ts')).readWarc(content, null, readCapture);
    return withTruncation(toOutcome('warc@1', readings), unpacked.truncated);
  }
  const format = sniffFormat(content);
  if (format === 'empty') return unread('empty', 'The file is empty.');
  if (format === 'gzip')
    return unread('unknown-format', 'A gzip container inside another; unpack it and add what is in it.');
  if (format === 'image') return readImage(lines ?? null, { path, url, bytes: content });
  if (format === 'binary')
    return unread('unknown-format', 'Not a text, a web page, a PDF or a Word document.');
  if (format === 'text') return withTruncation(await readText(content, { path, url }), unpacked.truncated);

  // A web archive may be large: it holds many documents.
  const names = format === 'zip' ? await listZipNames(content) : [];
  if (isWacz(names)) {
    return toOutcome('wacz@1', await (await import('./warc/read-wacz.ts')).readWacz(content, readCapture));
  }

  // A chat comes with its pictures in one container, which may be large too.
  const chatFile = findChatFile(names);
  if (chatFile !== undefined) {
    const chat = await unpackChat(content, chatFile);
    return chat.kind === 'unread' ? chat : readText(chat.bytes, { path: chatFile, url });
  }

  // PDF and DOCX bring their own containers.
  if (content.length > MAX_DOCUMENT_BYTES) return tooLarge(content.length, MAX_DOCUMENT_BYTES);
  const outcome =
    format === 'pdf'
      ? await (await import('./pdf/read-pdf.ts')).readPdf(content, { url })
      : await (await import('./read-docx.ts')).readDocx(content, { url });
  if (outcome.kind === 'unread') return outcome;
  return withTruncation(
    { kind: 'read', reader: format === 'pdf' ? 'pdf@1' : 'docx@1', readings: [outcome] },
    unpacked.truncated,
  );
}

async function readText(
  bytes: Uint8Array,
  { path, url }: { readonly path: string | null; readonly url: string | null },
): Promise<ReadOutcome> {
  // Only JSON Lines may be longer than one document.
  const isLines = bytes.length > MAX_DOCUMENT_BYTES && looksLikeLines(bytes);
  if (bytes.length > MAX_DOCUMENT_BYTES && !isLines) return tooLarge(bytes.length, MAX_DOCUMENT_BYTES);

  // Decode the characters, then tell what kind of text they make.
  const { text, issues } = decodeText(bytes);
  if (text.trim() === '') return unread('empty', 'The file holds nothing but white space.');
  const format = isLines ? 'jsonl' : sniffTextFormat(text, path);
  const read = (reader: string, readings: readonly Reading[]): ReadOutcome => {
    if (readings.some((one) => one.text.length > MAX_TEXT_LENGTH)) return tooLong();
    return {
      kind: 'read',
      reader,
      readings:
        issues.length === 0
          ? readings
          : readings.map((one) => ({ ...one, issues: [...issues, ...one.issues] })),
    };
  };
  if ((format === 'plain' || format === 'markdown') && text.length > MAX_TEXT_LENGTH) return tooLong();
  if (isMail(text, path))
    return read('mail@1', [await (await import('./mail/read-mail.ts')).readMail(bytes)]);
  if (format === 'json') {
    const answer = (await import('./answer/read-answer.ts')).readAnswer(text);
    if (answer !== null) return read('answer@1', [answer]);
  }
  // A chat comes as text, CSV, JSON or a mail's page: what is in it tells, before its format does.
  if (format !== 'mhtml' && format !== 'feed') {
    const { readChat } = await import('./chat/read-chat.ts');
    const chat = readChat(text, format, { url });
    if (chat?.kind === 'unread') return chat;
    if (chat !== null) return read(`${chat.format}@1`, chat.readings);
  }
  switch (format) {
    case 'html':
      return read('html@1', [readHtml(text, { url })]);
    case 'mhtml': {
      const saved = readMhtml(bytes);
      if (!saved) return unread('unknown-format', 'A web archive without a page in it.');
      return readText(saved.html, { path: null, url: url ?? saved.url });
    }
    case 'markdown':
      return read('markdown@1', [(await import('./read-markdown.ts')).readMarkdown(text, { url })]);
    case 'jsonl':
    case 'json': {
      const readings = format === 'jsonl' ? readJsonLines(text) : readJson(text);
      return readings
        ? read(`${format}@1`, readings)
        : unread('unknown-format', 'JSON that holds no records with `html` or `text`.');
    }
    case 'feed':
      return unread('unknown-format', 'XML that is no web page.');
    case 'plain': {
      const post = (await import('./post/read-pasted-post.ts')).readPastedPost(text, { url });
      if (post !== null) return read('post@1', [post]);
      const { readPastedComments } = await import('./post/read-pasted-comments.ts');
      const comments = readPastedComments(text, { url });
      if (comments !== null) return read('post@1', [comments]);
      const table = (await import('./read-table.ts')).readTable(text, { url });
      if (table !== null) return read('table@1', [table]);
      const { findUnreadChat } = await import('./looks-like-chat.ts');
      const unreadChat = findUnreadChat(text);
      const plain = readPlain(text, { url });
      return read('plain@1', [
        unreadChat === null ? plain : { ...plain, issues: [...plain.issues, unreadChat] },
      ]);
    }
  }
}

async function readImage(lines: ImageLines | null, origin: ImageOrigin): Promise<ReadOutcome> {
  if (!lines) return unread('no-ocr', 'An image; the letters in it were not recognised.');
  const outcome = (await import('./screenshot/read-screenshot.ts')).readScreenshot(lines, origin);
  return 'kind' in outcome && outcome.kind === 'unread'
    ? outcome
    : { kind: 'read', reader: 'screenshot@1', readings: [outcome as Reading] };
}

function toOutcome(reader: string, readings: readonly Reading[] | Unread): ReadOutcome {
  return 'kind' in readings ? readings : { kind: 'read', reader, readings };
}

/** Whether a container may be larger than one document: only lines, archives and zips hold many. */
function holdsMany(beginning: Uint8Array): boolean {
  return isWarc(beginning) || sniffFormat(beginning) === 'zip' || looksLikeLines(beginning);
}

function looksLikeLines(bytes: Uint8Array): boolean {
  return /^\s*\{\s*"/.test(new TextDecoder('utf-8').decode(bytes.subarray(0, 1_024)));
}

function tooLarge(size: number, limit: number): Unread {
  return unread(
    'too-large',
    `It has ${formatMegabytes(size)}; the limit is ${formatMegabytes(limit)}. Split it and add the parts.`,
  );
}

function tooLong(): Unread {
  const limit = `${MAX_TEXT_LENGTH / 1_000_000} million`;
  return unread('too-large', `Its text has more than ${limit} characters. Split it and add the parts.`);
}

/** Marks the last reading of a file that was cut off: what is missing is missing there. */
function withTruncation(outcome: ReadOutcome, truncated: boolean): ReadOutcome {
  if (!truncated || outcome.kind === 'unread') return outcome;
  const message = 'The gzip container is cut off; what it still holds was read.';
  const last = outcome.readings.length - 1;
  return {
    ...outcome,
    readings: outcome.readings.map((one, index) =>
      index === last
        ? { ...one, issues: [...one.issues, { code: 'truncated' as const, span: null, message }] }
        : one,
    ),
  };
}
