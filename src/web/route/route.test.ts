import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRoute, parseRoute, type Route, SECTIONS } from './route.ts';

const REPORT = { view: 'report', story: 'st1', report: 'r1', statement: null, span: null } as const;

const WAYS: [string, Route][] = [
  ['', { view: 'home' }],
  ['#', { view: 'home' }],
  ['#/', { view: 'home' }],
  ['#/story/st1', { view: 'story', story: 'st1', section: null }],
  ['#/story/st1/timeline', { view: 'story', story: 'st1', section: 'timeline' }],
  ['#/story/st1/report/r1', REPORT],
  ['#/story/st1/report/r1/history', { view: 'history', story: 'st1', report: 'r1' }],
  ['#/story/st1/report/r1/s/s3-9', { ...REPORT, statement: 's3-9' }],
  ['#/story/st1/report/r1/w/3-9', { ...REPORT, span: { start: 3, end: 9 } }],
  ['#/story/a%2Fb/report/%E5%9B%9B', { ...REPORT, story: 'a/b', report: '四' }],
];

const ASTRAY = [
  '#/stories',
  '#/story',
  '#/story/st1/people',
  '#/story/st1/report',
  '#/story/st1/report/r1/x/s1',
  '#/story/st1/report/r1/history/2',
  '#/story/st1/report/r1/s',
  '#/story/st1/report/r1/w/9',
  '#/story/st1/report/r1/w/-3-9',
  '#/story/%E5%9',
];

describe('parseRoute', () => {
  test.each(WAYS)('%s', (hash, route) => expect(parseRoute(hash)).toEqual(route));
  test.each(ASTRAY)('%s leads nowhere', (hash) => expect(parseRoute(hash)).toEqual({ view: 'unknown' }));
  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => parseRoute(hash).view.length > 0));
  });
});

describe('formatRoute', () => {
  // Ids derive from digests: never empty, and never with half a character, which no address can hold.
  const id = fc.string({ minLength: 1, unit: 'grapheme' });
  const routes: fc.Arbitrary<Route> = fc.oneof(
    fc.constant<Route>({ view: 'home' }),
    fc.record({
      view: fc.constant('story' as const),
      story: id,
      section: fc.constantFrom(null, ...SECTIONS),
    }),
    fc.record({
      view: fc.constant('report' as const),
      story: id,
      report: id,
      statement: fc.option(id, { nil: null }),
      span: fc.constant(null),
    }),
    fc.record({
      view: fc.constant('report' as const),
      story: id,
      report: id,
      statement: fc.constant(null),
      span: fc.record({ start: fc.nat(999_999), end: fc.nat(999_999) }),
    }),
  );
  test('is the inverse of parseRoute', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });
});
