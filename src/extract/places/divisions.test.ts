import { expect, test } from 'vitest';
import { divisions } from './divisions.ts';
import { shortName } from './short-name.ts';

test.each([
  ['岳麓区', '岳麓'],
  ['清新区', '清新'],
  ['浦东新区', '浦东'],
  ['广西壮族自治区', '广西'],
  ['内蒙古自治区', '内蒙古'],
  ['双江拉祜族佤族布朗族傣族自治县', '双江'],
  ['大兴安岭地区', '大兴安岭'],
  ['神农架林区', '神农架'],
  ['东区', undefined],
  ['法国', undefined],
])('%s is short %s', (name, short) => expect(shortName(name)).toBe(short));

test('every division stands behind what holds it, and its path ends in its name', () => {
  const seen = new Set(divisions().map(({ path }) => path));
  expect(seen.size).toBe(divisions().length);
  const places = divisions();
  places.forEach((place, i) => {
    expect(place.path.endsWith(place.name)).toBe(true);
    if (place.level > 1) expect(places.indexOf(place.parent!)).toBeLessThan(i);
    expect(place.name).not.toContain('直辖县级');
  });
  expect(places.filter(({ level }) => level === 1)).toHaveLength(34);
});
