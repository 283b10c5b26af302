import type { Passage } from '../../passage.ts';

/** An entry on a person gives the birth in its first clauses: 林小满，1990年3月出生于青石镇。 */
const BIRTH =
  /^[^。！？]{0,24}?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?[：，]?[^。，！？]{0,8}(?:出生(?:[于在，。、]|$)|生于)/;
/** As much of the first paragraph as is read. */
const HEAD = 60;

/** Whether a report tells of something that happened: an entry on somebody's life does not. */
export function tellsMain({ text, blocks }: Passage): boolean {
  const first = blocks.find(({ role }) => role === 'paragraph');
  return first === undefined || !BIRTH.test(text.slice(first.start, Math.min(first.end, first.start + HEAD)));
}
