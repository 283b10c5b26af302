import { expect, test } from 'vitest';
import type { Mention } from '../../model/mention.ts';
import type { Found } from '../pack.ts';
import { placeOfIncident } from './place-of-incident.ts';

function placeOf(text: string, ...places: string[]): string | null {
  const mentions = places.map((name) => {
    const start = text.indexOf(name);
    return { type: 'place', span: { start, end: start + name.length } } as Found<Mention>;
  });
  const place = placeOfIncident(text, mentions);
  return place && text.slice(place.start, place.end);
}

test.each<[string, string[], string | null]>([
  ['河口某律所律师林苇认为，渡口应赔偿。', ['河口'], null],
  ['河口一家律所的人说，青石镇的渡口停了。', ['河口', '青石镇'], '青石镇'],
  ['河口渡口停电，律师林苇到场。', ['河口'], '河口'],
  ['青石镇停水，专家到场。', ['青石镇'], '青石镇'],
  ['A Hale lawyer said the ferry in Oxwick had stopped.', ['Hale', 'Oxwick'], 'Oxwick'],
  ['The Hale ferry stopped.', ['Hale'], 'Hale'],
])('%s', (text, places, expected) => expect(placeOf(text, ...places)).toBe(expected));
