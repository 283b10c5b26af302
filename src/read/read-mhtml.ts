export interface SavedPage {
  readonly html: Uint8Array;
  /** `Snapshot-Content-Location` or the part's `Content-Location`; null where neither is given. */
  readonly url: string | null;
}

const PARTS = 200;

/** The page in a browser's MHTML archive (RFC 2557): its first HTML part; null where there is none. */
export function readMhtml(bytes: Uint8Array): SavedPage | null {
  // Headers are ASCII and bodies encoded, so one character a byte loses nothing.
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const top = splitHeaders(source);
  const boundary = /boundary\s*=\s*"?([^";\r\n]{1,100})"?/i.exec(top.headers.get('content-type') ?? '')?.[1];
  if (boundary === undefined) return null;
  const parts = source.split(`--${boundary}`, PARTS).slice(1);
  for (const part of parts) {
    const { headers, body } = splitHeaders(part.replace(/^\r?\n/, ''));
    if (!/text\/html|xhtml/i.test(headers.get('content-type') ?? '')) continue;
    const url = top.headers.get('snapshot-content-location') ?? headers.get('content-location') ?? null;
    const html = decodeBody(body, headers.get('content-transfer-encoding')?.trim().toLowerCase());
    return { html, url: url !== null && /^https?:/.test(url) ? url : null };
  }
  return null;
}

function splitHeaders(source: string): {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
} {
  const end = /\r?\n\r?\n/.exec(source);
  const head = end ? source.slice(0, end.index) : source.slice(0, 10_000);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? source.slice(end.index + end[0].length) : '' };
}

function decodeBody(body: string, encoding: string | undefined): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
