import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { DossierReport, DossierStory } from '../../src/model/dossier.ts';
import type { Story } from '../../src/model/story.ts';
import { formatAtomFeed } from '../../src/publish/formats/atom-feed.ts';
import { describeFormats } from '../../src/publish/formats/describe-formats.ts';
import { readClaims } from '../../src/read/claim-review/read-claims.ts';
import { FIXTURE_STORIES } from '../page/fixture/dossier.ts';
import { JSON_FEED_SCHEMA } from './json-feed-schema.ts';
import { SCHEMA_TERMS } from './schema-terms.ts';

const CREATED = '2026-04-20T08:00:00.000Z';
const ASSESSED = ['supported', 'partly-supported', 'unsupported', 'refuted', 'open'] as const;

/** Claims of a story: three statements each, of which the second denies it. */
function claimsOf({ reports }: DossierStory): Claim[] {
  const said = reports
    .flatMap(({ statements }) => statements)
    .filter(({ content }) => content.length > 0)
    .map(({ report, id, content }) => ({ report, statement: id, span: content[0]! }));
  return [0, 3, 6, 9, 12].flatMap((at) => {
    const [first, second, third] = said.slice(at, at + 3);
    if (!first || !second || !third) return [];
    return {
      id: `claim-${first.statement}`,
      words: { report: first.report, span: first.span },
      appearances: [
        { ...first, stance: 'asserts', reasons: [] },
        { ...second, stance: 'denies', reasons: [] },
        { ...third, stance: 'asks', reasons: [] },
      ],
      standing: {
        state: 'denied',
        origins: 1,
        steps: [
          { ...first, state: 'reported', body: null, published: null, reasons: [] },
          { ...second, state: 'denied', body: null, published: null, reasons: [] },
        ],
      },
      reasons: [],
    };
  });
}

/** The page's fixture with claims, each of which somebody assessed. */
const stories: Story[] = FIXTURE_STORIES.map((given, index) => {
  const claims = claimsOf(given);
  return {
    ...given.story,
    claims,
    assessments: claims.map((claim, at) => ({
      id: `d${index}${at}`,
      by: 'Ann',
      reason: 'both <said> "so" & more',
      time: CREATED,
      value: ASSESSED[(index + at) % 5]!,
      claim: claim.id,
      words: 'what was said',
    })),
  };
});
const reportsById = new Map<string, DossierReport>(
  FIXTURE_STORIES.flatMap(({ reports }) => reports).map((entry) => [entry.report.id, entry]),
);
const filesOf = (given: readonly Story[], created = CREATED, reports = reportsById) =>
  new Map(
    [...describeFormats({ created, stories: given, reportsById: reports })].map(({ path, content }) => [
      path,
      typeof content === 'string' ? content : [...content].join(''),
    ]),
  );
const files = filesOf(stories);
const claims = stories.flatMap((story) => story.claims);

describe('feeds', () => {
  const atom = parseAtomFeed(files.get('feed.atom')!);
  const json = JSON.parse(files.get('feed.json')!);

  test('Atom is read by a reader of feeds', () => {
    expect(atom).toMatchObject({ id: 'urn:x-hearsay:feed', title: { value: 'Hearsay 求证' } });
    expect(atom.entries!.length).toBeGreaterThan(stories.length);
    for (const { id, title, updated } of atom.entries!) {
      expect(id).toMatch(/^urn:x-hearsay:[\w.%-]+$/);
      expect(title?.value).not.toBe('');
      expect(Date.parse(updated!)).not.toBeNaN();
    }
    const ids = atom.entries!.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(atom.entries!.some(({ content }) => content?.value === 'Ann: both <said> "so" & more')).toBe(true);
  });
  test('JSON Feed is of its schema, and says what Atom says', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON_FEED_SCHEMA);
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    const parsed = parseJsonFeed(json);
    expect(parsed.items!.map(({ id, title }) => [id, title])).toEqual(
      atom.entries!.map(({ id, title }) => [id, title!.value]),
    );
  });
  test('ids and times do not change with the next dossier', () => {
    const later = JSON.parse(filesOf(stories, '2027-01-01T00:00:00.000Z').get('feed.json')!);
    expect(later.items).toEqual(json.items);
  });
  test('any words come back from Atom, but for what XML cannot write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const entry = { id: 'urn:x', title: `t${words}t`, text: 'x', updated: CREATED, page: 'p' };
        const xml = formatAtomFeed([{ ...entry, language: undefined, original: undefined }], CREATED);
        const title = parseAtomFeed(xml).entries![0]!.title!.value;
        // XML folds line ends, and a reader may trim.
        const plain = words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
        expect(title.replace(/\s+/g, ' ')).toBe(`t${plain}t`.replace(/\s+/g, ' '));
      }),
      { numRuns: 60 },
    );
  });
});

describe('statements.csv', () => {
  const csv = files.get('statements.csv')!;
  const rows: Record<string, string>[] = parseCsv(csv, {
    bom: true,
    columns: true,
    relax_column_count: false,
  });

  test('has a row for each statement, with its words', () => {
    expect(csv.startsWith('\ufeffstory,')).toBe(true);
    const all = [...reportsById.values()].flatMap(({ statements }) => statements);
    expect(rows.map(({ statement }) => statement).sort()).toEqual(all.map(({ id }) => id).sort());
    for (const row of rows) {
      const { text } = reportsById.get(row.report!)!.report;
      const hull = [...text].slice(Number(row.start), Number(row.end)).join('');
      for (const words of [row.source!, row.cue!]) expect(hull).toContain(words.replace(/^'(?=[=+\-@])/, ''));
    }
  });
  test('a cell is no formula', () => {
    const [entry] = [...reportsById.values()].filter(({ statements }) => statements.length > 0);
    const story = stories.find((each) => each.reports.includes(entry!.report.id))!;
    const hostile = { ...entry!, report: { ...entry!.report, outlet: '=cmd|"/c calc"!A0' } };
    const reports = new Map(reportsById).set(entry!.report.id, hostile);
    const written = filesOf([story], CREATED, reports).get('statements.csv')!;
    const cells: Record<string, string>[] = parseCsv(written, { bom: true, columns: true });
    expect(cells.find(({ report }) => report === entry!.report.id)!.outlet).toBe(`'=cmd|"/c calc"!A0`);
  });
});

describe('claims.jsonld', () => {
  const document = JSON.parse(files.get('claims.jsonld')!);
  const nodes: Record<string, unknown>[] = document['@graph'];
  const ofType = (type: string) => nodes.filter((node) => node['@type'] === type);

  test('expands as JSON-LD, every term one of schema.org’s for its type', async () => {
    const offline = async (url: string) => {
      expect(url).toBe('https://schema.org');
      return {
        contextUrl: undefined,
        documentUrl: url,
        document: { '@context': { '@vocab': 'https://schema.org/' } },
      };
    };
    const expanded = await jsonld.expand(document, {
      documentLoader: offline,
      base: 'https://d.example/',
    });
    expect(expanded).toHaveLength(nodes.length);
    const check = (value: unknown): void => {
      if (Array.isArray(value)) for (const one of value) check(one);
      else if (value !== null && typeof value === 'object') {
        const { '@type': type, '@id': _id, ...rest } = value as Record<string, unknown>;
        if (type !== undefined) {
          expect(Object.keys(SCHEMA_TERMS)).toContain(type);
          expect(Object.keys(rest).filter((term) => !SCHEMA_TERMS[type as string]!.includes(term))).toEqual(
            [],
          );
        }
        Object.values(rest).forEach(check);
      }
    };
    check(nodes);
  });
  test('a denial is a claim of its own, about the one that it denies', () => {
    const denied = claims.flatMap(({ id, appearances }) =>
      appearances
        .filter(({ stance }) => stance === 'denies')
        .map(() => ({ '@id': `urn:x-hearsay:${encodeURIComponent(id)}` })),
    );
    expect(denied.length).toBeGreaterThan(0);
    expect(ofType('Claim').flatMap(({ about }) => about ?? [])).toEqual(denied);
    expect(ofType('Claim')).toHaveLength(claims.length + denied.length);
  });
  test('only what a human assessed is rated, and what is open without a number', () => {
    const reviews = ofType('ClaimReview');
    expect(reviews.length).toBeGreaterThan(4);
    expect(reviews).toHaveLength(stories.flatMap(({ assessments }) => assessments).length);
    const text = JSON.stringify(ofType('Claim'));
    expect(text).not.toMatch(/ating/);
    for (const { reviewRating } of reviews) {
      const { alternateName, ratingValue } = reviewRating as Record<string, unknown>;
      expect(ratingValue === undefined).toBe(alternateName === 'Open' || alternateName === '未决');
    }
    expect(
      JSON.stringify(
        filesOf(FIXTURE_STORIES.map(({ story }) => ({ ...story, assessments: [] }))).get('claims.jsonld'),
      ),
    ).not.toContain('Review');
  });
  test('our own reader of known claims reads the reviews back', async () => {
    const outcome = await readClaims(Buffer.from(files.get('claims.jsonld')!));
    const read = outcome.kind === 'read' ? outcome.claims : [];
    expect(read.map(({ rating }) => rating)).toEqual(
      ofType('ClaimReview').map(
        ({ reviewRating }) => (reviewRating as Record<string, unknown>).alternateName,
      ),
    );
  });
});

describe('annotations.jsonld', () => {
  test('each selector finds the words, by quotation and by position', () => {
    const { items, type } = JSON.parse(files.get('annotations.jsonld')!);
    expect(type).toBe('AnnotationPage');
    const reportOf = new Map(
      [...reportsById.values()].flatMap(({ report, statements }) =>
        statements.map(({ id }) => [`urn:x-hearsay:${encodeURIComponent(id)}`, report.text]),
      ),
    );
    expect(items.length).toBeGreaterThan(5);
    for (const { id, target } of items) {
      const text = reportOf.get(id)!;
      for (const { selector } of [target].flat()) {
        const [quote, position] = selector;
        expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      }
    }
  });
});
