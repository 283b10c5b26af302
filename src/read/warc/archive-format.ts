/** Tells a WARC by its first line (ISO 28500, 4). */
export function isWarc(bytes: Uint8Array): boolean {
  return /^WARC\/\d\.\d\r?\n/.test(Buffer.from(bytes.subarray(0, 12)).toString('latin1'));
}

/** What makes a zip a WACZ (specs.webrecorder.net/wacz/1.1.1): a package description and archives. */
export function isWacz(names: Iterable<string>): boolean {
  const all = [...names];
  return all.includes('datapackage.json') && all.some(isArchive);
}

/** An archive's name inside a WACZ. */
export function isArchive(name: string): boolean {
  return /^archive\/[^/]+\.warc(?:\.gz)?$/.test(name);
}
