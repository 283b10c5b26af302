/** Rows by the chat that they belong to, in the order in which the chats begin. */
export function groupRows<T>(rows: readonly T[], chatOf: (row: T) => string): T[][] {
  const rowsByChat = new Map<string, T[]>();
  for (const row of rows) {
    const chat = chatOf(row);
    const known = rowsByChat.get(chat);
    if (known === undefined) rowsByChat.set(chat, [row]);
    else known.push(row);
  }
  return [...rowsByChat.values()];
}
