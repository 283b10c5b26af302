/** Whatever has a scheme; a drive letter of Windows is none. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(input);
}
