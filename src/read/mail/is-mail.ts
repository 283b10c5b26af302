const HEADER = /^([!-9;-~]+):[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*/;
const MOST_HEADERS = 200;

/**
 * Whether a text is a mail as it was sent (RFC 5322): header fields first, From and Date among them, and one that no note
 * in the same form has. A browser's web archive has these too, but nobody whom it was sent to, which a file named .eml need
 * not tell: a copy to hidden readers has no such field.
 */
export function isMail(text: string, path: string | null = null): boolean {
  const names = new Set<string>();
  let rest = text.slice(0, 60_000);
  for (let count = 0; count < MOST_HEADERS; count++) {
    const header = HEADER.exec(rest);
    if (header === null) break;
    names.add(header[1]!.toLowerCase());
    rest = rest.slice(header[0].length);
  }
  const isSent = ['message-id', 'received', 'mime-version', 'content-type'].some((name) => names.has(name));
  const isAddressed = names.has('to') || names.has('received') || /\.eml$/i.test(path ?? '');
  return names.has('from') && names.has('date') && isAddressed && isSent;
}
