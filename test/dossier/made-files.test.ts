import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { verifyDossier } from '../../src/evidence/verify/verify-dossier.ts';
import { describeDossier } from '../../src/publish/dossier-files.ts';
import { PROGRAM, sealCanteen, type Tampering } from './seal-canteen.ts';

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

/** Seals what a liar with the key did, and verifies as the command does. */
async function verifySealed(folder?: Tampering['folder'], version: string = PROGRAM.version) {
  const sealed = await sealCanteen(folder && { folder });
  made.push(sealed.folder);
  const { checked, failed, uncheckable } = await verifyDossier(sealed.folder, {
    maker: { version, make: describeDossier },
  });
  return {
    compared: checked.find(({ what }) => what === 'formats')?.count ?? 0,
    failed: failed.map(({ path, problem }) => `${path} ${problem}`),
    limit: uncheckable.find(({ what }) => what === 'formats')?.why,
  };
}

const replacing = (path: string, from: string, to: string) => async (folder: string) => {
  const file = join(folder, path);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
};

describe('files in the formats of others, sealed as somebody wrote them', () => {
  test('a sound dossier: all of them are compared', async () => {
    expect(await verifySealed()).toEqual({ compared: 7, failed: [], limit: undefined });
  });

  test.each<[string, string, string]>([
    ['claims.jsonld', '"@graph":[', '"@graph":[{"@type":"Claim"}'],
    ['feed.json', '"title"', '"headline"'],
    ['feed.atom', '</title>', '!</title>'],
    ['statements.csv', 'report', 'rapport'],
    ['annotations.jsonld', '"exact"', '"prefix"'],
    ['README.txt', 'NOT FOR PUBLICATION', 'FOR PUBLICATION'],
  ])('%s that says something else than dossier.json is named', async (path, from, to) => {
    const { failed } = await verifySealed(replacing(path, from, to));
    expect(failed).toEqual([`${path} format-differs`]);
  });

  test('a row more in the table, and a feed that was left out', async () => {
    const more = await verifySealed((folder) =>
      appendFile(join(folder, 'statements.csv'), 'story-1,more\r\n'),
    );
    expect(more.failed).toEqual(['statements.csv format-differs']);
    const less = await verifySealed((folder) => rm(join(folder, 'feed.json')));
    expect(less.failed).toEqual(['feed.json missing']);
  });

  test.each<[string, string, Tampering['folder']]>([
    ['another version of the program', '9.9.9', replacing('feed.json', '"title"', '"headline"')],
    [
      'another build, whose schema is another',
      PROGRAM.version,
      replacing('dossier.schema.json', '"Report"', '"Reports"'),
    ],
  ])('what %s wrote is not compared, and that is said', async (_, version, change) => {
    const { compared, failed, limit } = await verifySealed(change, version);
    expect([compared, failed]).toEqual([0, []]);
    expect(limit).toContain(`written by version ${PROGRAM.version}`);
  });

  test('a report that no story tells: no dossier is made of such records', async () => {
    const { failed } = await verifySealed(async (folder) => {
      const file = join(folder, 'dossier.json');
      const document = JSON.parse(await readFile(file, 'utf8'));
      for (const story of document.stories) story.reports = story.reports.slice(0, 1);
      await writeFile(file, JSON.stringify(document));
    });
    expect(failed).toContain('dossier.json bad-format');
  });
});
