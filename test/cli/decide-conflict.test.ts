import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { DossierDocument, ExactStory } from '../../src/model/dossier-document.ts';
import { makeTemporaryFolder } from './run-hearsay.ts';
import { runHere } from './run-here.ts';

const TEXTS = {
  'canteen.txt':
    '望杏小学学生午餐后呕吐。县卫健局称，望杏小学有12名学生住院。门卫说，望杏小学食堂昨晚没有关灯。',
  'canteen-2.txt':
    '望杏小学学生午餐后呕吐。校方表示，望杏小学住院的学生一共只有3人。居民周小禾说，望杏小学食堂昨晚一片漆黑。',
};
const ANN = ['--by', 'Ann', '--reason', 'went there and counted'];

const { folder: home, remove } = makeTemporaryFolder();
afterAll(remove);
const desk = join(home, 'desk');
const decide = (...args: string[]) => runHere(['decide', '--desk', desk, ...args, ...ANN]);
let built = 0;

async function build(): Promise<{ dossier: string; story: ExactStory; reports: DossierDocument['reports'] }> {
  const folder = join(home, `in-${++built}`);
  mkdirSync(folder);
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(folder, name), text);
  const dossier = join(home, `out-${built}`);
  const { code, err } = await runHere(['build', folder, '--desk', desk, '--out', dossier]);
  expect(code, err).toBe(0);
  const document: DossierDocument = JSON.parse(readFileSync(join(dossier, 'dossier.json'), 'utf8'));
  expect(document.stories).toHaveLength(1);
  return { dossier, story: document.stories[0]!, reports: document.reports };
}
const countOf = (dossier: string) =>
  JSON.parse(readFileSync(join(dossier, 'dossier.json'), 'utf8')).stories[0].conflicts.length;

test('a contradiction that is none is set aside, one that no rule found is told, and both survive a later build', async () => {
  const { story, reports } = await build();
  const found = story.conflicts.find(({ sides }) => sides.some(({ span }) => span.exact.includes('3')))!;
  expect(found).toBeDefined();
  expect(found.settled).toBeUndefined();

  // A rule found the figures; the lights a human has to find.
  const saidOf = (words: string) =>
    reports
      .flatMap(({ statements }) => statements)
      .find(({ content }) => content.some(({ exact }) => exact.includes(words)))!.id;
  const [lit, dark] = [saidOf('关灯'), saidOf('漆黑')];
  expect((await decide('no-conflict', found.id)).code).toBe(0);
  const told = await decide('conflict', lit, dark);
  expect(told.code, told.err).toBe(0);

  const { dossier, story: later } = await build();
  const settled = later.conflicts.find(({ id }) => id === found.id)!;
  expect(settled.settled).toMatchObject({ as: 'no-conflict', by: 'Ann', reason: 'went there and counted' });
  const added = later.conflicts.find(({ kind }) => kind === 'account')!;
  expect(added.sides.map(({ statement }) => statement)).toEqual([lit, dark]);
  expect(countOf(dossier)).toBe(story.conflicts.length + 1);

  const verified = await runHere(['verify', dossier, '--against', desk]);
  expect(verified.code, verified.err).toBe(0);
  expect(verified.out).toContain('2 human decisions');
  expect((await runHere(['decide', '--desk', desk, 'list'])).out).toMatch(/no-conflict {2}「.*3.*」.*Ann/);
});

test.each<[string, string[], RegExp]>([
  ['an unknown conflict', ['no-conflict', 'amount-x'], /nothing with the id amount-x/],
  ['one statement alone', ['conflict', 'r0-s0'], /nothing with the id r0-s0/],
  ['a statement and none', ['conflict', 'r0-s0', 'r0-s1'], /nothing with the id r0-s0/],
])('%s is refused, and nothing is written', async (_name, args, words) => {
  const { code, out, err } = await decide(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(words);
});

test('the opposite of what was decided is refused unless it is to overrule', async () => {
  const { story } = await build();
  const { id } = story.conflicts.find(({ settled }) => settled?.as === 'no-conflict')!;
  const refused = await decide('conflict', id);
  expect(refused.err).toMatch(/contradicts what was decided before: d[0-9a-f]{16} \(Ann: went there/);
  expect((await decide('conflict', id, '--overrule')).code).toBe(0);
  const { story: last } = await build();
  expect(last.conflicts.find((each) => each.id === id)!.settled!.as).toBe('conflict');
});
