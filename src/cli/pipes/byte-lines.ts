import { isEscaped } from './is-escaped.ts';

/** Room for a batch of lines at first; it doubles where they need more. */
const FIRST_BYTES = 1 << 20;
/** Of one UTF-16 unit at most: in UTF-8 three, and of a pair of units four. */
const BYTES_PER_UNIT = 3;

const ZERO = 0x30;
const MARK = 0x22;

/**
 * UTF-8 that is written piece by piece. A line of `extract` has some thousand pieces; as a string they are a tree that is
 * laid out, copied and encoded at the end of the batch, and moved about by the collector until then.
 */
export class ByteLines {
  private bytes = new Uint8Array(FIRST_BYTES);
  private size = 0;

  /** Writes a text as it is; it must be well formed. */
  write(text: string): void {
    this.makeRoom(text.length * BYTES_PER_UNIT);
    const { bytes } = this;
    let { size } = this;
    // Read once: strings come in many shapes, so that each look at the length is a call.
    const { length } = text;
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) {
        bytes[size++] = unit;
      } else if (unit < 0x800) {
        bytes[size++] = 0xc0 | (unit >> 6);
        bytes[size++] = 0x80 | (unit & 0x3f);
      } else if (unit >= 0xd800 && unit < 0xe000) {
        const point = text.codePointAt(at++)!;
        bytes[size++] = 0xf0 | (point >> 18);
        bytes[size++] = 0x80 | ((point >> 12) & 0x3f);
        bytes[size++] = 0x80 | ((point >> 6) & 0x3f);
        bytes[size++] = 0x80 | (point & 0x3f);
      } else {
        bytes[size++] = 0xe0 | (unit >> 12);
        bytes[size++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[size++] = 0x80 | (unit & 0x3f);
      }
    }
    this.size = size;
  }

  /** Writes what was encoded before. */
  writeBytes(piece: Uint8Array): void {
    this.makeRoom(piece.length);
    const { bytes, size } = this;
    for (let at = 0; at < piece.length; at++) bytes[size + at] = piece[at]!;
    this.size = size + piece.length;
  }

  /** Writes a string as JSON does; most have nothing to escape. */
  writeString(value: string): void {
    if (isEscaped(value)) {
      this.write(JSON.stringify(value));
      return;
    }
    this.writeUnit(MARK);
    this.write(value);
    this.writeUnit(MARK);
  }

  /** Writes an offset: a whole number that is not below 0. */
  writeOffset(offset: number): void {
    if (offset >= 10) this.writeOffset(Math.floor(offset / 10));
    this.writeUnit(ZERO + (offset % 10));
  }

  /** Writes a character of ASCII. */
  writeUnit(unit: number): void {
    this.makeRoom(1);
    this.bytes[this.size++] = unit;
  }

  /** All that was written, in memory of its own; what is written next begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const written = this.bytes.slice(0, this.size);
    this.size = 0;
    return written;
  }

  private makeRoom(more: number): void {
    const needed = this.size + more;
    if (needed <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.size));
    this.bytes = larger;
  }
}
