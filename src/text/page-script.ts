const HEAD = 'hearsay.receive(';
const TAIL = ');\n';

/**
 * A classic script that hands JSON to a page opened from disk, where neither fetch nor modules work:
 * `hearsay.receive("story", "s-1", {...});`. Safe inside a script element and in every parser of scripts:
 * `<` and the two line separators that JSON allows and old JavaScript does not are written as escapes, and a key
 * `__proto__` is left out.
 */
export function formatPageScript(args: readonly unknown[]): string {
  const written = args.map(stringify).join(', ');
  return HEAD + written.replace(/[<\u2028\u2029]/g, escapeUnit) + TAIL;
}

/** The arguments that `formatPageScript` wrote; undefined for any other text. */
export function parsePageScript(script: string): unknown[] | undefined {
  if (!script.startsWith(HEAD) || !script.endsWith(TAIL)) return undefined;
  try {
    const args: unknown = JSON.parse(`[${script.slice(HEAD.length, -TAIL.length)}]`);
    return Array.isArray(args) ? args : undefined;
  } catch {
    return undefined;
  }
}

/** Without keys `__proto__`: to JSON they are keys as any other, but in a script they change what an object is. */
function stringify(arg: unknown): string {
  const json = JSON.stringify(arg);
  if (!json.includes('"__proto__":')) return json;
  return JSON.stringify(JSON.parse(json, (key, value) => (key === '__proto__' ? undefined : value)));
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
