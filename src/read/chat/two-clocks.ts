import { formatInstant, toSeconds, zoneBetween } from './chat-time.ts';

/** A moment as an export may give it: as its local clock shows it, as a count since 1970, or both. */
export interface Moment {
  readonly local: string | null;
  readonly epoch: number | null;
}

export interface ToldTimes {
  /** The one offset that all moments with both clocks have. */
  readonly zone: string | null;
  format(moment: Moment): string | null;
}

/**
 * How an export's moments are written. Where local time and count stand together and always lie equally far apart,
 * the offset between them is the export's zone. Else the local time stands without one, and a count alone is UTC.
 */
export function tellTimes(moments: readonly Moment[]): ToldTimes {
  const zones = new Set<string | null>();
  for (const { local, epoch } of moments) {
    const seconds = epoch === null ? null : toSeconds(epoch);
    if (local !== null && seconds !== null) zones.add(zoneBetween(local, seconds));
  }
  const [first] = zones;
  const zone = zones.size === 1 ? (first ?? null) : null;
  return {
    zone,
    format({ local, epoch }) {
      if (local !== null) return zone === null ? local : `${local}${zone}`;
      const seconds = epoch === null ? null : toSeconds(epoch);
      return seconds === null ? null : formatInstant(seconds, zone);
    },
  };
}
