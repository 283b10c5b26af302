import { createContext, use } from 'react';
import type { DossierIndex } from '../../model/dossier.ts';
import type { CheckedStory, DossierSource } from './dossier-source.ts';

const SourceContext = createContext<DossierSource | null>(null);

export const SourceProvider = SourceContext.Provider;

/** The dossier's index; suspends until it is there, throws its `SourceError` to the nearest boundary. */
export function useIndex(): DossierIndex {
  return use(useSource().loadIndex());
}

/** One story with its reports; suspends and throws as `useIndex` does. */
export function useStory(id: string): CheckedStory {
  return use(useSource().loadStory(id));
}

/**
 * Begins to load a story while the index is still on its way: they are two files, and a reader who follows
 * a link into a story waits for the slower one, not for both. What fails is said by `useStory`.
 */
export function useStoryAhead(id: string | null): void {
  const source = useSource();
  if (id !== null) source.loadStory(id).catch(() => undefined);
}

function useSource(): DossierSource {
  const source = use(SourceContext);
  if (source === null) throw new TypeError('a view needs a SourceProvider above it');
  return source;
}
