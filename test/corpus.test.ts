import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCases, readExpected, runCase, writeExpected } from '../corpus/corpus-case.ts';
import { countRight } from '../corpus/count-right.ts';
import { findForeignWords } from '../corpus/find-foreign-words.ts';
import { findMisses } from '../corpus/find-misses.ts';

/**
 * The golden corpus. `expected.json` says what is right, and under `knownMisses` where the program differs
 * from it today; a case fails when the program gets worse, and also when it gets better and nobody has said so.
 *
 * `npm run corpus:accept -- <id>` sets CORPUS_ACCEPT. It never changes what is right: it writes the misses
 * anew. Only for a case without an `expected.json` does it write down what the program found, for a person to
 * correct line by line.
 */
const ACCEPT = process.env.CORPUS_ACCEPT;

const cases = readCases().filter((each) => !ACCEPT || ACCEPT === 'all' || each.id === ACCEPT);

const { fetch } = globalThis;
beforeAll(() => {
  globalThis.fetch = () => Promise.reject(new Error('the corpus needs no network'));
});

afterAll(() => {
  globalThis.fetch = fetch;
  if (!ACCEPT) return;
  const counts = countRight(cases.map((each) => readExpected(each)!));
  for (const [list, { right, missed, wrong }] of counts)
    console.log(`${list}: ${right - missed} of ${right} found, ${wrong} found that are not right`);
});

describe('corpus', () => {
  test('has cases', () => {
    expect(cases).not.toEqual([]);
  });

  test.each(cases.map((each) => [each.id, each] as const))('%s', async (id, each) => {
    const found = await runCase(each);
    const expected = readExpected(each);

    if (ACCEPT) {
      const { reader, reports } = expected ?? found;
      writeExpected(each, { reader, reports, knownMisses: findMisses(reports, found.reports) });
      const foreign = reports.flatMap((report, part) => findForeignWords(report, found.texts[part] ?? ''));
      if (foreign.length > 0) console.warn(`${id}: not in the text that was read: ${foreign.join(' / ')}`);
      return;
    }
    expect(expected, `no expected.json: npm run corpus:accept -- ${id}, then correct it`).toBeDefined();
    // A file that could not be read at all shows as missed reports.
    if (found.reader !== null) expect(found.reader).toBe(expected!.reader);
    expect(findMisses(expected!.reports, found.reports)).toEqual(expected!.knownMisses);
  });
});

describe('misses', () => {
  const reading = (title: string, ...blocks: string[]) => ({
    fields: {
      kind: 'article' as const,
      title,
      byline: null,
      outlet: null,
      site: null,
      canonical: null,
      published: null,
      language: 'en',
    },
    issues: [],
    blocks,
    statements: [],
    times: [],
    incidents: [],
  });
  const one = reading('Bridge closed', 'title Bridge closed', 'paragraph A', 'paragraph A');

  test.each([
    ['nothing', [one], [one], []],
    [
      'a wrong field',
      [one],
      [{ ...one, fields: { ...one.fields, title: null } }],
      [{ report: 0, in: 'fields.title', missed: 'Bridge closed', found: null }],
    ],
    [
      'one of two equal entries',
      [one],
      [reading('Bridge closed', 'title Bridge closed', 'paragraph A')],
      [{ report: 0, in: 'blocks', missed: 'paragraph A' }],
    ],
    [
      'an entry too many',
      [one],
      [reading('Bridge closed', ...one.blocks, 'item Share')],
      [{ report: 0, in: 'blocks', found: 'item Share' }],
    ],
    ['a whole report', [one], [], [{ report: 0, in: 'reports', missed: one }]],
  ])('%s', (_name, right, found, misses) => {
    expect(findMisses(right, found)).toEqual(misses);
  });
});
