import { foldScript } from '../../text/script.ts';
import type { Passage } from '../passage.ts';

/** Passages as they were given → folded: three finders ask for the same one. */
const folded = new WeakMap<Passage, Passage>();

/** The passage with its text in simplified characters; all offsets hold for the original too. */
export function foldPassage(passage: Passage): Passage {
  const known = folded.get(passage);
  if (known !== undefined) return known;
  const text = foldScript(passage.text).replace(/([回答批])覆/g, '$1复');
  const result = text === passage.text ? passage : { ...passage, text };
  folded.set(passage, result);
  return result;
}
