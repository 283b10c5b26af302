/**
 * The one way to write a value as JSON (RFC 8785, JSON Canonicalization Scheme): keys in the order of their
 * UTF-16 units, no white space, strings and numbers as JavaScript writes them. Signatures are made over it.
 *
 * Throws a TypeError for what the standard does not allow: undefined, NaN, an infinite number, a lone
 * surrogate, anything that JSON does not have.
 */
export function formatCanonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return formatString(value);
  if (Array.isArray(value)) return `[${value.map(formatCanonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const fields = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${formatString(key)}:${formatCanonicalJson(field)}`);
    return `{${fields.join(',')}}`;
  }
  throw new TypeError(`not JSON: ${typeof value}`);
}

function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`not JSON: ${value}`);
  return JSON.stringify(value);
}

function formatString(value: string): string {
  if (!value.isWellFormed()) throw new TypeError(`lone surrogate in ${JSON.stringify(value)}`);
  return JSON.stringify(value);
}
