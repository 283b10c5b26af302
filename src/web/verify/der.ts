/** A value in DER (X.690): its tag, all its bytes, and those behind its length. */
export interface DerValue {
  readonly tag: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly content: Uint8Array<ArrayBuffer>;
}

export const TAG = { integer: 0x02, octets: 0x04, oid: 0x06, sequence: 0x30, set: 0x31 } as const;

/** Tags of more than one byte, and lengths of more than so many, stand in no token or certificate. */
const LONG_TAG = 0x1f;
const MOST_LENGTH_BYTES = 4;

/** The value that bytes begin with. Throws `RangeError` for what is no DER. */
export function readDer(bytes: Uint8Array<ArrayBuffer>): DerValue {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined || (tag & LONG_TAG) === LONG_TAG)
    throw new RangeError('no DER');
  let start = 2;
  let length = first;
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count === 0 || count > MOST_LENGTH_BYTES) throw new RangeError('no DER');
    length = 0;
    for (; start < 2 + count; start++) length = length * 256 + (bytes[start] ?? Number.NaN);
  }
  const end = start + length;
  if (!(end <= bytes.length)) throw new RangeError('no DER');
  return { tag, bytes: bytes.slice(0, end), content: bytes.slice(start, end) };
}

/** The values that a constructed one holds, in order. */
export function partsOf({ content }: DerValue): DerValue[] {
  const parts: DerValue[] = [];
  for (let at = 0; at < content.length; ) {
    const part = readDer(content.slice(at));
    parts.push(part);
    at += part.bytes.length;
  }
  return parts;
}

/** An object identifier with dots; '' for another value. */
export function oidOf(value: DerValue | undefined): string {
  if (value?.tag !== TAG.oid) return '';
  const numbers: number[] = [];
  let number = 0;
  for (const byte of value.content) {
    number = number * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    numbers.push(number);
    number = 0;
  }
  const [head = 0, ...rest] = numbers;
  const root = Math.min(2, Math.floor(head / 40));
  return [root, head - 40 * root, ...rest].join('.');
}

/** UTCTime or GeneralizedTime, whole seconds in UTC, as ISO 8601; undefined for another value. */
export function timeOf({ tag, content }: DerValue): string | undefined {
  const text = String.fromCharCode(...content);
  const match = /^(\d\d)?(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z$/.exec(text);
  if (match === null || (tag !== 0x17 && tag !== 0x18) || (match[1] === undefined) !== (tag === 0x17))
    return undefined;
  const [, century, year, ...rest] = match;
  const [month, day, hour, minute, second] = rest;
  // A year of two digits is of 1950 to 2049 (RFC 5280, 4.1.2.5.1).
  const full = `${century ?? (Number(year) < 50 ? '20' : '19')}${year}`;
  return `${full}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
}
