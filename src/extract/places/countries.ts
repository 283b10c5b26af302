import { COUNTRY_NAMES, type CountryNames } from '../../text/places/country-names.ts';
import type { Place } from './place.ts';

/** A country with all its names and those of its capital. */
export interface Country extends CountryNames {
  readonly place: Place;
  readonly capital: Place;
}

export const COUNTRIES: readonly Country[] = COUNTRY_NAMES.map((names) => {
  const name = names.zh[0]!;
  const place: Place = { name, path: name, level: 0, parent: null };
  const capital: Place = {
    name: names.capitalZh[0]!,
    path: `${name}/${names.capitalZh[0]}`,
    level: 2,
    parent: place,
  };
  return { ...names, place, capital };
});

/** The parent of China's provinces. Its capital is among them. */
export const CHINA: Place = COUNTRIES[0]!.place;
