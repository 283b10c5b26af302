import { createContext, use } from 'react';

/** The zone by whose clock a story shows when its reports were published; null to show each as it stands. */
const ZoneContext = createContext<string | null>(null);

export const ZoneProvider = ZoneContext.Provider;

/** Null outside a story, and where none of its reports states a zone. */
export function useZone(): string | null {
  return use(ZoneContext);
}
