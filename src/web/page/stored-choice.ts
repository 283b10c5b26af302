/**
 * What a reader chose, remembered by the browser. A browser may forbid storage (private windows, a page
 * from disk): the choice then lasts as long as the page, and nothing is said about it.
 */
export type Choice = 'language' | 'theme';

export function readChoice(choice: Choice): string | null {
  try {
    return window.localStorage.getItem(`hearsay.${choice}`);
  } catch {
    return null;
  }
}

export function writeChoice(choice: Choice, value: string): void {
  try {
    window.localStorage.setItem(`hearsay.${choice}`, value);
  } catch {
    // Forbidden or full: see above.
  }
}
