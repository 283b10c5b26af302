import { findCredits } from '../find-credits.ts';
import type { FoundField } from '../found-field.ts';
import { collapseSpace } from '../piece.ts';
import { type PageElement, textOf } from './page-tree.ts';

export const HAN = /\p{sc=Han}/u;

/** The first outlet or byline that one of these lines credits in words. */
export function creditIn(
  texts: readonly string[],
  place: 'line' | 'opening' | 'closing',
  field: 'outlet' | 'byline',
): FoundField | null {
  for (const text of texts) {
    for (const credit of findCredits(text, place)) {
      const value = credit[field];
      if (value !== null) return { value, rule: credit.rule };
    }
  }
  return null;
}

/** The name of an account that the page marks as such. */
export function fromAccount(element: PageElement | null, rule: string): FoundField | null {
  const value = element === null ? '' : collapseSpace(textOf(element));
  return isName(value) ? { value, rule } : null;
}

/** Whether words can be a name at all: no address, no year, not too long. */
export function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 80 && !/https?:|@|\d{4}/.test(text) && /\p{L}/u.test(text);
}
