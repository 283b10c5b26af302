import { COUNTRIES } from '../../places/countries.ts';
import { divisions } from '../../places/divisions.ts';
import { pinyinOf } from '../../places/pinyin.ts';
import type { Place } from '../../places/place.ts';
import { shortName } from '../../places/short-name.ts';
import { PLACES, ROMANISED } from './place-words.ts';

/** What a name may stand for; empty where only the list of names knows it. */
export type NamedPlaces = readonly Place[];

/** Ranks in English → the last character of the Chinese names that they translate. */
const RANKS: Readonly<Record<string, RegExp>> = {
  province: /省$/,
  city: /市$/,
  county: /[县旗]$/,
  banner: /旗$/,
  district: /区$/,
  prefecture: /[州盟区]$/,
  municipality: /市$/,
};

let loaded:
  | { readonly sure: ReadonlyMap<string, Place[]>; readonly counties: ReadonlyMap<string, Place[]> }
  | undefined;

function names() {
  loaded ??= index();
  return loaded;
}

/** Countries, capitals, China's provinces and cities; other places that the list knows give `[]`. */
export function placesNamed(name: string): NamedPlaces | undefined {
  const key = keyOf(name);
  return names().sure.get(key) ?? (PLACES.has(key) ? [] : undefined);
}

/** "Wuzhi County": Chinese divisions of that rank; `[]` for other names, undefined where the last word is no rank. */
export function placesRanked(name: string): NamedPlaces | undefined {
  const at = name.lastIndexOf(' ');
  const rank = RANKS[name.slice(at + 1).toLowerCase()];
  if (at < 0 || rank === undefined) return undefined;
  const key = keyOf(name.slice(0, at)).replaceAll(' ', '');
  const places = [...(names().sure.get(key) ?? []), ...(names().counties.get(key) ?? [])];
  return places.filter((place) => place.level > 0 && rank.test(place.name));
}

/** "Wuzhi" without a rank: counties, which the words before or behind have to support. */
export function countiesNamed(name: string): NamedPlaces {
  return names().counties.get(keyOf(name).replaceAll(' ', '')) ?? [];
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/['’]/g, '').replace(/^the /, '');
}

function index() {
  const sure = new Map<string, Place[]>();
  const counties = new Map<string, Place[]>();
  const add = (map: Map<string, Place[]>, key: string | undefined, place: Place) => {
    if (key === undefined || key === '') return;
    const known = map.get(key);
    if (known === undefined) map.set(key, [place]);
    else if (!known.includes(place)) known.push(place);
  };
  for (const { en, place, capitalEn, capital } of COUNTRIES) {
    for (const name of en) add(sure, keyOf(name), place);
    if (place.name !== '中国') for (const name of capitalEn) add(sure, keyOf(name), capital);
  }
  for (const place of divisions()) {
    const short = shortName(place.name) ?? place.name.replace(/[县区旗]$/, '');
    const own = ROMANISED.get(short);
    for (const name of own ?? []) add(sure, name, place);
    // 山西 and 陕西 are told apart by their own spelling.
    if (own !== undefined && place.level === 1) continue;
    add(place.level < 3 ? sure : counties, pinyinOf(short), place);
  }
  return { sure, counties };
}
