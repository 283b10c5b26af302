import { foldScript } from '../../text/script.ts';
import type { Passage } from '../passage.ts';

/** The passage with its text in simplified characters; all offsets hold for the original too. */
export function foldPassage(passage: Passage): Passage {
  const text = foldScript(passage.text);
  return text === passage.text ? passage : { ...passage, text };
}
