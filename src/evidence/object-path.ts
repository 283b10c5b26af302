import type { Digest } from '../model/digest.ts';

/** Where an object stands inside its store or its dossier's `evidence/`: `ab/abcdef…`. */
export function objectPath(digest: Digest): string {
  return `${digest.slice(0, 2)}/${digest}`;
}
