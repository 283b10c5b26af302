/** What this program calls itself to the servers that it asks. */
export function userAgentOf(version: string): string {
  return `Mozilla/5.0 (compatible; Hearsay/${version})`;
}
