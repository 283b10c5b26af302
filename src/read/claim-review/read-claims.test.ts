import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnownClaim } from '../../model/known-claim.ts';
import { readClaims } from './read-claims.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = async (value: unknown) =>
  readClaims(bytes(typeof value === 'string' ? value : JSON.stringify(value)));

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/canteen-soup',
  claimReviewed: 'The canteen of Alder Lane School served soup two years past its date.',
  name: 'Did Alder Lane School Serve Old Soup?',
  datePublished: '2021-05-06T08:00:00Z',
  inLanguage: 'en',
  author: { '@type': 'Organization', name: 'Example Checks' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'a parent in a chat group' },
    datePublished: '2021-05-04',
  },
  reviewRating: { '@type': 'Rating', ratingValue: '2', bestRating: '5', alternateName: 'Mostly false ' },
};
const CLAIM: KnownClaim = {
  id: 'https://checks.example/canteen-soup',
  text: 'The canteen of Alder Lane School served soup two years past its date.',
  title: 'Did Alder Lane School Serve Old Soup?',
  author: 'a parent in a chat group',
  url: 'https://checks.example/canteen-soup',
  rating: 'Mostly false',
  date: '2021-05-06T08:00:00Z',
  language: 'en',
};
const BRIDGE = {
  '@type': ['schema:ClaimReview'],
  '@id': '#bridge',
  claimReviewed: '望杏人行桥垮塌',
  headline: '望杏桥垮塌了吗？',
  reviewRating: [{ alternateName: '不实' }],
  itemReviewed: [{ author: [{ name: '网友' }, { name: '邻居' }] }],
  datePublished: '2024年10月12日',
};
const BRIDGE_CLAIM: KnownClaim = {
  id: '#bridge',
  text: '望杏人行桥垮塌',
  title: '望杏桥垮塌了吗？',
  author: '网友',
  url: null,
  rating: '不实',
  date: '2024-10-12',
  language: null,
};

describe('ClaimReview', () => {
  const both = [CLAIM, BRIDGE_CLAIM];
  test.each<[string, unknown, readonly KnownClaim[]]>([
    ['one object', REVIEW, [CLAIM]],
    ['over many lines', JSON.stringify(REVIEW, null, 2), [CLAIM]],
    ['a list', [REVIEW, BRIDGE], both],
    ['a graph beside other things', { '@graph': [{ '@type': 'WebPage', name: 'x' }, REVIEW, BRIDGE] }, both],
    [
      'a feed of items',
      {
        '@type': 'DataFeed',
        dataFeedElement: [{ '@type': 'DataFeedItem', item: [REVIEW] }, { item: BRIDGE }],
      },
      both,
    ],
    ['a list of list items', { itemListElement: [{ position: 1, item: REVIEW }] }, [CLAIM]],
    ['JSON Lines', `${JSON.stringify(REVIEW)}\n\n${JSON.stringify(BRIDGE)}\n`, both],
    [
      'JSON Lines with a mark before them',
      `\ufeff${JSON.stringify(REVIEW)}\r\n${JSON.stringify(BRIDGE)}`,
      both,
    ],
  ])('%s', async (_name, value, claims) => {
    expect(await read(value)).toEqual({ kind: 'read', claims, issues: [] });
  });

  test('gzipped', async () => {
    expect(await readClaims(gzipSync(bytes(JSON.stringify(REVIEW))))).toMatchObject({ claims: [CLAIM] });
  });

  test('what is not said stays unknown, and an id is made of the place', async () => {
    const outcome = await read([{ '@type': 'ClaimReview', itemReviewed: { name: 'The lift is stuck.' } }]);
    expect(outcome).toEqual({
      kind: 'read',
      claims: [
        {
          id: 'record 1',
          text: 'The lift is stuck.',
          title: null,
          author: null,
          url: null,
          rating: null,
          date: null,
          language: null,
        },
      ],
      issues: [],
    });
  });
});

describe('our own records', () => {
  test('with all fields, with few, and ids as they are', async () => {
    const rows = [
      { ...CLAIM, id: 7, extra: true },
      { id: 'b', text: ' The lift is stuck. ', title: null, rating: 3 },
    ];
    const outcome = await read(rows.map((row) => JSON.stringify(row)).join('\n'));
    expect(outcome).toMatchObject({
      claims: [
        { ...CLAIM, id: 7 },
        { id: 'b', text: 'The lift is stuck.', title: null, rating: null },
      ],
      issues: [],
    });
  });
});

describe('what cannot be taken becomes an issue', () => {
  const good = '{"id":1,"text":"The lift is stuck."}';
  test.each([
    [`${good}\nnot json`, 'Line 2 was not read: it is no JSON.'],
    [`${good}\n{"id":2}`, 'Line 2 was not read: its `text` is missing or of the wrong kind.'],
    [`${good}\n{"text":"no id"}`, 'Line 2 was not read: its `id` is missing or of the wrong kind.'],
    [`${good}\n{"id":2,"text":"  "}`, 'Line 2 was not read: it says nothing that is claimed.'],
    [`${good}\n17`, 'Line 2 was not read: it is no object.'],
    [`${good}\n{"@type":"ClaimReview","url":"x"}`, 'Line 2 was not read: it says nothing that is claimed.'],
    [`[${good},[null]]`, 'Record 2 was not read: it is no object.'],
    [`${good}\n{"id":"1","text":"Another."}`, 'Another claim with the id 1 was left out: “Another.”.'],
    [`${good}\n{"id":2,"text":"a","date":"lately"}`, 'The date “lately” of line 2 was not understood.'],
  ])('%s', async (text, message) => {
    const outcome = await read(text);
    expect(outcome).toMatchObject({ kind: 'read', issues: [{ message }] });
    expect(outcome.kind === 'read' && outcome.claims[0]).toMatchObject({ id: 1 });
  });

  test.each([
    ['', 'empty'],
    ['%PDF-1.7 …', 'unknown-format'],
  ])('no file of claims: %s', async (text, reason) => {
    expect(await read(text)).toMatchObject({ kind: 'unread', reason });
  });

  test('the same record twice is no fault', async () => {
    expect(await read(`${good}\n${good}`)).toMatchObject({ claims: [{ id: 1 }], issues: [] });
  });

  test('any JSON, any text: never thrown', async () => {
    const deep = `${'['.repeat(100_000)}1${']'.repeat(100_000)}`;
    const wrapped = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    const named = `{"claimReviewed":${'{"name":'.repeat(5_000)}1${'}'.repeat(5_000)}}`;
    for (const text of [
      deep,
      wrapped,
      named,
      '[[[',
      '{"@type":"ClaimReview","claimReviewed":{"name":["x"]}}',
    ])
      expect((await read(text)).kind).toBe('read');
    const key = fc.constantFrom('@type', 'text', 'id', 'claimReviewed', 'itemReviewed', 'reviewRating', 'a');
    const leaf = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constant('ClaimReview'),
      fc.integer(),
      fc.constant(null),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree, fc.string({ unit: 'binary' }), async (value, tail) => {
        for (const text of [JSON.stringify(value), `${JSON.stringify(value)}\n${tail}`]) await read(text);
      }),
    );
  });

  test("a dossier's own claims: those reviewed once, denials not", async () => {
    const claim = { '@type': 'Claim', '@id': 'urn:a', text: '渡口票价翻倍', creativeWorkStatus: 'denied' };
    const other = { '@type': 'Claim', '@id': 'urn:b', text: 'The ferry sank', inLanguage: 'en' };
    const denial = { '@type': 'Claim', '@id': 'urn:c', text: '没有翻倍', about: { '@id': 'urn:a' } };
    const review = {
      '@type': 'ClaimReview',
      '@id': 'urn:d',
      claimReviewed: '渡口票价翻倍',
      itemReviewed: claim,
    };
    const readAll = async (graph: unknown[]) => {
      const outcome = await read({ '@context': 'https://schema.org', '@graph': graph });
      return outcome.kind === 'read'
        ? outcome.claims.map(({ id, text, rating }) => [id, text, rating])
        : outcome;
    };
    expect(await readAll([claim, denial, other])).toEqual([
      ['urn:a', '渡口票价翻倍', 'denied'],
      ['urn:b', 'The ferry sank', null],
    ]);
    expect(await readAll([claim, denial, other, review])).toEqual([
      ['urn:d', '渡口票价翻倍', null],
      ['urn:b', 'The ferry sank', null],
    ]);
  });
});
