import { describe, expect, test } from 'vitest';
import { sameCountry } from './same-country.ts';
import { findTerms } from './terms.ts';

describe('sameCountry', () => {
  test.each([
    ['Norwegian ferry in Norway', ['norway', 'ferry', 'in', 'norway']],
    ['U.S. aid, US aid, American aid', ['america', 'aid', 'america', 'aid', 'america', 'aid']],
    ['UK mayor, British mayor', ['britain', 'mayor', 'britain', 'mayor']],
  ])('%s', (text, things) => {
    expect(findTerms(text).map(sameCountry)).toEqual(things);
  });

  test.each([
    ['They told us to polish turkey pans', 'they told us to polish turkey pan'],
    ['Korean, South Korean', 'korean south korean'],
    ['African, South African', 'african south african'],
    ['阿根廷的船', '阿根廷'],
    ['地震 强震', '地震 强震'],
    ['Quake, earthquake', 'quak earthquak'],
  ])('%s stays', (text, terms) => {
    expect(findTerms(text).map(sameCountry).join(' ')).toBe(terms);
  });
});
