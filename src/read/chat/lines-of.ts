/** The lines of a text file, their ends left out. */
export function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|[\n\r]/);
}
