import type { Place } from './place.ts';

/** A mention of a place before it is known which one it is. */
export interface Resolvable {
  /** What the words may stand for; empty where the gazetteer holds none. */
  readonly places: readonly Place[];
  /** False where the words may be no place at all; then the rest of the report has to name one. */
  readonly isSure: boolean;
  /** 该县, 全省: the rank of the earlier place that the words point to; null for a name. */
  readonly pointsTo: string | null;
}

/** What each chain stands for in this report: null where it cannot be told, undefined where it is no place. */
export function resolvePlaces(chains: readonly Resolvable[]): (Place | null | undefined)[] {
  // Those that stand for one place only, with all that holds them, are what the report is known to speak of.
  const named = new Set<Place>();
  const resolved = chains.map((chain) => {
    const only = chain.isSure ? onlyPlace(chain.places) : undefined;
    for (let each: Place | null = only ?? null; each !== null; each = each.parent) named.add(each);
    return only;
  });

  // 鼓楼区 is that of the only city named; 岳麓 is a place where 长沙 or 岳麓区 is named too.
  let last: Place | undefined;
  return chains.map((chain, i) => {
    const place =
      chain.pointsTo === null ? resolveName(chain, resolved[i], named) : pointedTo(last, chain.pointsTo);
    if (chain.pointsTo === null && place && place.level > 0) last = place;
    return place;
  });
}

function resolveName(
  chain: Resolvable,
  only: Place | undefined,
  named: ReadonlySet<Place>,
): Place | null | undefined {
  if (only !== undefined) return only;
  if (chain.places.length === 0) return chain.isSure ? null : undefined;
  const supported = mostSupported(chain.places, named);
  return supported.length === 1 ? supported[0] : chain.isSure ? null : undefined;
}

/** 该县 after 武陟县, 全省 after 长沙: the place named last or what holds it, by its rank. */
function pointedTo(last: Place | undefined, rank: string): Place | undefined {
  for (let place: Place | null = last ?? null; place !== null; place = place.parent) {
    if (place.name.endsWith(rank)) return place;
  }
  return undefined;
}

/** 长沙 is the city, not the county of that name; 吉林 the province. */
function onlyPlace(places: readonly Place[]): Place | undefined {
  if (places.length <= 1) return places[0];
  const highest = Math.min(...places.map(({ level }) => level));
  const there = places.filter(({ level }) => level === highest);
  return highest < 3 && there.length === 1 ? there[0] : undefined;
}

/** Those that are named themselves; if none, those whose city is; if none, those whose province is. */
function mostSupported(places: readonly Place[], named: ReadonlySet<Place>): readonly Place[] {
  const self = places.filter((place) => named.has(place));
  if (self.length > 0) return self;
  const city = places.filter(({ parent }) => parent !== null && parent.level > 0 && named.has(parent));
  if (city.length > 0) return city;
  return places.filter(
    ({ parent }) => parent?.level === 2 && parent.parent !== null && named.has(parent.parent),
  );
}
