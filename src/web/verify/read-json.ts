/** JSON that nothing is known of. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The JSON in UTF-8 bytes; undefined where they are none. */
export function parseJson(bytes: BufferSource): Json | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) as Json;
  } catch {
    return undefined;
  }
}

/** A field of an object; undefined for anything else. */
export function fieldOf(value: Json | undefined, key: string): Json | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, key)
    ? (value as { readonly [key: string]: Json })[key]
    : undefined;
}

export function stringOf(value: Json | undefined, key: string): string {
  const field = fieldOf(value, key);
  return typeof field === 'string' ? field : '';
}

export function listOf(value: Json | undefined, key: string): readonly Json[] {
  const field = fieldOf(value, key);
  return Array.isArray(field) ? field : [];
}

/** The one way to write a value (RFC 8785): keys in the order of their UTF-16 units, no white space. */
export function formatCanonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(formatCanonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value as { readonly [key: string]: Json })
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${formatCanonical(field)}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value);
}
