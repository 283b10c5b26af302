/** By UTF-16 unit: 1 where one of the words ends in it. A look here spares most of a text the search for them. */
export function lastUnitsOf(...lists: readonly Iterable<string>[]): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const words of lists) for (const word of words) units[word.charCodeAt(word.length - 1)] = 1;
  return units;
}
