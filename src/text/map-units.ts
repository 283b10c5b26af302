/** Whole strings of this size go through fromCharCode without overflowing the stack. */
const CHUNK = 4096;
/** Up to so many replaced units the pieces between them are kept as they are. */
const FEW = 64;

/**
 * The text with each UTF-16 unit replaced by the one that stands for it in `table`, 0 for itself; the same string
 * where nothing is replaced. Offsets stay.
 */
export function mapUnits(text: string, table: Uint16Array): string {
  const parts: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = table[text.charCodeAt(at)]!;
    if (unit === 0) continue;
    if (parts.length >= FEW * 2) return parts.join('') + mapAll(text.slice(kept), table);
    parts.push(text.slice(kept, at), String.fromCharCode(unit));
    kept = at + 1;
  }
  if (kept === 0) return text;
  parts.push(text.slice(kept));
  return parts.join('');
}

function mapAll(text: string, table: Uint16Array): string {
  const parts: string[] = [];
  const units = new Uint16Array(Math.min(CHUNK, text.length));
  for (let start = 0; start < text.length; start += CHUNK) {
    const length = Math.min(CHUNK, text.length - start);
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(start + i);
      units[i] = table[unit] || unit;
    }
    parts.push(String.fromCharCode(...units.subarray(0, length)));
  }
  return parts.join('');
}
