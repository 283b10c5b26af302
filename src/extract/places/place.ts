/** A country, or one of China's divisions down to the county, as the gazetteer has it. */
export interface Place {
  /** 岳麓区; of a country its usual short name: 法国. */
  readonly name: string;
  /** 湖南省/长沙市/岳麓区; a capital abroad 法国/巴黎; a country its name. China's own divisions leave 中国 out. */
  readonly path: string;
  /** 0 country, 1 province, 2 city or prefecture, 3 county; a capital abroad is 2. */
  readonly level: 0 | 1 | 2 | 3;
  /** What it lies in; null of a country. */
  readonly parent: Place | null;
}

/** True where `place` lies in `other`, at any depth, and is not itself it. */
export function liesIn(place: Place, other: Place): boolean {
  for (let holder = place.parent; holder !== null; holder = holder.parent) if (holder === other) return true;
  return false;
}
