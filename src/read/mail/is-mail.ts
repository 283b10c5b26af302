const HEADER = /^([!-9;-~]+):[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*/;
const MOST_HEADERS = 200;

const ADDRESS = /[^\s<>@]+@[^\s<>@]+\.[a-z]/i;

/**
 * Whether a text is a mail as it was sent (RFC 5322): header fields first, From and Date among them, and one that no note
 * in the same form has. A browser's web archive has these too, but nobody whom it was sent to, which a file named .eml need
 * not tell: a copy to hidden readers has no such field. What somebody copied out of a mail program has fewer: From with an
 * address, To, Date or Sent, and Subject.
 */
export function isMail(text: string, path: string | null = null): boolean {
  const names = new Map<string, string>();
  let rest = text.slice(0, 60_000);
  for (let count = 0; count < MOST_HEADERS; count++) {
    const header = HEADER.exec(rest);
    if (header === null) break;
    names.set(header[1]!.toLowerCase(), header[0]);
    rest = rest.slice(header[0].length);
  }
  const isSent = ['message-id', 'received', 'mime-version', 'content-type'].some((name) => names.has(name));
  const isAddressed = names.has('to') || names.has('received') || /\.eml$/i.test(path ?? '');
  const isCopied =
    (names.has('date') || names.has('sent')) &&
    names.has('to') &&
    names.has('subject') &&
    ADDRESS.test(names.get('from') ?? '');
  if (isCopied) return true;
  return names.has('from') && names.has('date') && isAddressed && isSent;
}
