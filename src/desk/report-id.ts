import { digestOf } from '../evidence/digest.ts';
import type { Digest } from '../model/digest.ts';

/** The same captured bytes always give the same ids. 64 bits: among a million reports two meet once in thirty million desks. */
export function reportIdOf(capture: Digest, part: number): string {
  return `r${digestOf(`${capture}\n${part}`).slice(0, 16)}`;
}
