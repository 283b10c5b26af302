/** The words of a table that is written as text, parted by blanks and line ends. */
export function splitWords(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}
