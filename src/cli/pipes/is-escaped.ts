/** By unit: 1 for what JSON escapes, halves of pairs among them for their partner's sake. */
const ESCAPED = new Uint8Array(0x10000);
ESCAPED.fill(1, 0, 0x20);
ESCAPED.fill(1, 0xd800, 0xe000);
for (const sign of '"\\') ESCAPED[sign.charCodeAt(0)] = 1;

/** Whether JSON may write a string otherwise than between two marks; most it does not. */
export function isEscaped(value: string): boolean {
  const { length } = value;
  for (let at = 0; at < length; at++) {
    if (ESCAPED[value.charCodeAt(at)] === 1) return true;
  }
  return false;
}
