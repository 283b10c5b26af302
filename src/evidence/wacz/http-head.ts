/** What the head of an HTTP message in a WARC says of its body. */
export interface HttpHead {
  readonly status: number | null;
  readonly contentType: string | null;
  /** `Content-Encoding` of a body that is encoded; empty for others. */
  readonly encoding: string;
  readonly isChunked: boolean;
}

export interface HttpPiece {
  readonly chunk: Buffer;
  readonly isHead: boolean;
  readonly http: HttpHead | null;
}

/** Heads have some kilobytes; what has no end after this many is taken as a body. */
const MOST_HEAD = 1 << 20;

/** A record's block in pieces, the head first where it holds an HTTP message (RFC 9112, 2.1). */
export async function* splitHttp(
  block: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  isHttp: boolean,
): AsyncGenerator<HttpPiece> {
  let start: Buffer | null = isHttp ? Buffer.alloc(0) : null;
  for await (const bytes of block) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (start === null) {
      yield { chunk, isHead: false, http: null };
      continue;
    }
    start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
    const end = start.indexOf('\r\n\r\n');
    if (end < 0 && start.length < MOST_HEAD) continue;
    const length = end < 0 ? 0 : end + 4;
    const head = start.subarray(0, length);
    yield { chunk: head, isHead: true, http: parseHead(head.toString('latin1')) };
    if (start.length > length) yield { chunk: start.subarray(length), isHead: false, http: null };
    start = null;
  }
  // A head without a body may end with its last line.
  if (start !== null && start.length > 0) {
    yield { chunk: start, isHead: true, http: parseHead(start.toString('latin1')) };
  }
}

function parseHead(head: string): HttpHead {
  const header = (name: string) =>
    new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*$`, 'im').exec(head.replaceAll('\r\n', '\n'))?.[1] ?? null;
  const status = /^HTTP\/[\d.]+ (\d{3})\b/.exec(head)?.[1];
  return {
    status: status === undefined ? null : Number(status),
    contentType: header('content-type'),
    encoding: header('content-encoding') ?? '',
    isChunked: /\bchunked\b/i.test(header('transfer-encoding') ?? ''),
  };
}
