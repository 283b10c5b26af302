/**
 * SHA-256 (FIPS 180-4) of bytes that come piece by piece. The browser's own takes a file as a whole only, and no browser
 * holds more than 2 GB at once.
 */
export interface Sha256 {
  add(bytes: Uint8Array): void;
  /** 64 hexadecimal digits; nothing can be added after. */
  digest(): string;
}

const BLOCK = 64;

export function createSha256(): Sha256 {
  const state = Uint32Array.from(firstRoots(8, 1 / 2));
  const schedule = new Uint32Array(64);
  const rest = new Uint8Array(BLOCK);
  let filled = 0;
  let bytes = 0;

  const take = (piece: Uint8Array): void => {
    let at = 0;
    if (filled > 0) {
      const more = Math.min(BLOCK - filled, piece.length);
      rest.set(piece.subarray(0, more), filled);
      filled += more;
      at = more;
      if (filled < BLOCK) return;
      compress(state, schedule, rest, 0);
      filled = 0;
    }
    for (; at + BLOCK <= piece.length; at += BLOCK) compress(state, schedule, piece, at);
    rest.set(piece.subarray(at));
    filled = piece.length - at;
  };

  return {
    add(piece) {
      bytes += piece.length;
      take(piece);
    },
    digest() {
      // A bit, zeros, and the length in bits as 64 bits: the end of a block.
      const padding = new Uint8Array(BLOCK - ((bytes + 8) % BLOCK) + 8);
      padding[0] = 0x80;
      const view = new DataView(padding.buffer);
      view.setUint32(padding.length - 8, Math.floor(bytes / 2 ** 29));
      view.setUint32(padding.length - 4, (bytes % 2 ** 29) * 8);
      take(padding);
      return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
    },
  };
}

/** The first 32 bits of the fractional parts of roots of the first primes. */
function firstRoots(count: number, power: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes.map((prime) => Math.floor((prime ** power % 1) * 2 ** 32));
}

const K = Uint32Array.from(firstRoots(64, 1 / 3));

function compress(state: Uint32Array, w: Uint32Array, bytes: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++) {
    const b = at + i * 4;
    w[i] = (bytes[b]! << 24) | (bytes[b + 1]! << 16) | (bytes[b + 2]! << 8) | bytes[b + 3]!;
  }
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15]!;
    const y = w[i - 2]!;
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[i] = w[i - 16]! + s0 + w[i - 7]! + s1;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i]! + w[i]!) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = state[i]! + word;
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
