/** A moment with its clock and its zone, as pages and mails state it. */
const ZONED = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

/**
 * The zone that most of these moments are stated in, the first by its letters of several; null where none states one
 * beside UTC, in which servers write whatever the clock of the place shows.
 */
export function commonZone(moments: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const moment of moments) {
    const zone = ZONED.exec(moment ?? '')?.[2];
    if (zone !== undefined && offsetOf(zone) !== 0) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

/** The same moment by the clock of a zone, to the minute; as it stands where it states no zone. */
export function inZone(moment: string, zone: string | null): string {
  const [, local, own] = ZONED.exec(moment) ?? [];
  if (zone === null || local === undefined || own === undefined || offsetOf(own) === offsetOf(zone))
    return moment;
  const instant = Date.parse(`${local}:00Z`) - offsetOf(own) * MINUTE;
  if (Number.isNaN(instant)) return moment;
  return new Date(instant + offsetOf(zone) * MINUTE).toISOString().slice(0, 16) + zone;
}

const MINUTE = 60_000;

/** Minutes ahead of UTC. */
function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}
