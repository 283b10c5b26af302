import { COUNTRIES } from '../places/countries.ts';
import { divisions } from '../places/divisions.ts';
import type { Place } from '../places/place.ts';
import { shortName } from '../places/short-name.ts';
import { WORLD_PLACES } from './place-words.ts';

/** A name with what it may stand for. */
export interface PlaceName {
  readonly text: string;
  /** 岳麓区 is full, 岳麓 short; a foreign name has no rank to leave out. */
  readonly form: 'full' | 'short' | 'foreign';
  /** Empty for a name abroad that the gazetteer does not hold. */
  readonly places: readonly Place[];
  /** 南海 alone is a sea, behind 佛山 a district: then this is true, and `places` count behind their holder only. */
  readonly isElsewhere: boolean;
}

/** First two units as one number → names that begin with them, longest first. */
type NamesByPair = ReadonlyMap<number, readonly PlaceName[]>;

let loaded: { readonly byPair: NamesByPair; readonly begins: Uint8Array } | undefined;
const NONE: readonly PlaceName[] = [];

/** Names that may begin at `offset` by their first two characters, longest first; not yet compared further. */
export function placeNamesFrom(text: string, offset: number): readonly PlaceName[] {
  loaded ??= index();
  const first = text.charCodeAt(offset);
  if (loaded.begins[first] !== 1) return NONE;
  return loaded.byPair.get(first * 0x10000 + text.charCodeAt(offset + 1)) ?? NONE;
}

function index(): { byPair: NamesByPair; begins: Uint8Array } {
  const names = new Map<string, { form: PlaceName['form']; places: Place[]; isElsewhere: boolean }>();
  const add = (text: string | undefined, form: PlaceName['form'], place?: Place) => {
    if (text === undefined || text.length < 2) return;
    const known = names.get(text);
    if (known === undefined)
      names.set(text, { form, places: place === undefined ? [] : [place], isElsewhere: false });
    else if (place !== undefined) known.places.push(place);
  };
  for (const place of divisions()) add(place.name, 'full', place);
  for (const place of divisions()) add(shortName(place.name), 'short', place);
  for (const { zh, place, capitalZh, capital } of COUNTRIES) {
    for (const name of zh) add(name, 'foreign', place);
    if (place.name !== '中国') for (const name of capitalZh) add(name, 'foreign', capital);
  }
  for (const name of WORLD_PLACES) {
    const known = names.get(name);
    if (known === undefined) add(name, 'foreign');
    else if (known.places.every(({ level }) => level === 3)) known.isElsewhere = true;
  }

  const byPair = new Map<number, PlaceName[]>();
  const begins = new Uint8Array(0x10000);
  for (const [text, { form, places, isElsewhere }] of names) {
    const pair = text.charCodeAt(0) * 0x10000 + text.charCodeAt(1);
    begins[text.charCodeAt(0)] = 1;
    const same = byPair.get(pair);
    if (same === undefined) byPair.set(pair, [{ text, form, places, isElsewhere }]);
    else same.push({ text, form, places, isElsewhere });
  }
  for (const same of byPair.values()) same.sort((a, b) => b.text.length - a.text.length);
  return { byPair, begins };
}
