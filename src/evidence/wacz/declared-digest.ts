/** A digest as WARC headers, CDXJ lines and packages write it: `algorithm:value`. */
export interface DeclaredDigest {
  readonly text: string;
  /** Null for a kind that is not computed here. */
  readonly algorithm: 'sha256' | 'sha1' | 'md5' | 'sha512' | null;
  /** Whether the value, in hexadecimal or Base32 (RFC 4648), is this digest. */
  isOf(digest: Buffer): boolean;
}

const ALGORITHMS: Readonly<Record<string, DeclaredDigest['algorithm']>> = {
  sha256: 'sha256',
  'sha-256': 'sha256',
  sha1: 'sha1',
  'sha-1': 'sha1',
  sha512: 'sha512',
  'sha-512': 'sha512',
  md5: 'md5',
};

/** Null for no text at all; a text of another form is a digest of a kind that is not known. */
export function parseDigest(text: string | null | undefined): DeclaredDigest | null {
  if (!text) return null;
  const colon = text.indexOf(':');
  const algorithm = ALGORITHMS[text.slice(0, Math.max(colon, 0)).toLowerCase()] ?? null;
  const value = text.slice(colon + 1);
  return {
    text,
    algorithm,
    isOf: (digest) =>
      value.toLowerCase() === digest.toString('hex') || value.toUpperCase() === toBase32(digest),
  };
}

function toBase32(bytes: Buffer): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held & 0xff) << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += ALPHABET[(held >> (bits - 5)) & 31];
  }
  return bits > 0 ? text + ALPHABET[(held << (5 - bits)) & 31] : text;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
