/** Whole strings of this size go through fromCharCode without overflowing the stack. */
const CHUNK = 4096;

/**
 * The text with each UTF-16 unit replaced by the one that stands for it in `table`, 0 for itself; the same string
 * where nothing is replaced. Offsets stay.
 */
export function mapUnits(text: string, table: Uint16Array): string {
  let first = 0;
  while (first < text.length && table[text.charCodeAt(first)] === 0) first++;
  if (first === text.length) return text;
  const parts = [text.slice(0, first)];
  const units = new Uint16Array(Math.min(CHUNK, text.length - first));
  for (let start = first; start < text.length; start += CHUNK) {
    const length = Math.min(CHUNK, text.length - start);
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(start + i);
      units[i] = table[unit] || unit;
    }
    parts.push(String.fromCharCode(...units.subarray(0, length)));
  }
  return parts.join('');
}
