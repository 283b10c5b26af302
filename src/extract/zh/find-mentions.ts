import type { Mention } from '../../model/mention.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';

export function findMentions(_passage: Passage): Found<Mention>[] {
  return [];
}
