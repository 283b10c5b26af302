/** Whether a long name holds all letters of a short one in their order: 山东高院, 山东省高级人民法院. */
export function holdsInOrder(long: string, short: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short[at]) at++;
  return at === short.length;
}
