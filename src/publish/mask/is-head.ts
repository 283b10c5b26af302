import type { Folded } from '../../text/disguise/folded.ts';
import { isFirmHead } from './firm-heads.ts';
import type { MaskLanguage } from './mask-language.ts';
import type { NameParts } from './name-parts.ts';
import { isPlaceHead } from './place-heads.ts';

/** Whether the name that ends at `end` is, there, the head of what a place, office, paper or firm is called. */
export function isHead(
  folded: Pick<Folded, 'text' | 'cased'>,
  end: number,
  name: Pick<NameParts, 'parts' | 'script'>,
  language: MaskLanguage,
): boolean {
  return isPlaceHead(folded, end, name, language) || isFirmHead(folded, end, name);
}
