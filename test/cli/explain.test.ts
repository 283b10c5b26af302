import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTemporaryFolder, runHearsay, temporaryFolder } from './run-hearsay.ts';
import { runHere } from './run-here.ts';

const NOTE = '县教育局表示，食堂已停业。\n\n一名家长说，孩子没有吃早饭。';
const { folder: home, remove } = makeTemporaryFolder();
const dossier = join(home, 'dossier');

beforeAll(async () => {
  writeFileSync(join(home, 'note.txt'), NOTE);
  const { code } = await runHere(['build', join(home, 'note.txt'), '--out', dossier]);
  expect(code).toBe(0);
});

afterAll(remove);

describe('explain', () => {
  test('words give the records that hold them, each with its rules and the words they fired on', async () => {
    const { code, out } = await runHearsay(['explain', dossier, '食堂已停业']);
    expect(code).toBe(0);
    expect(out).toMatch(/^statements /m);
    expect(out).toMatch(/source +县教育局/);
    expect(out).toMatch(/frame:\S+ +← 表示/);
    expect(out).not.toMatch(/content +孩子/);
  });

  test('an id gives one record, as JSON too, with the phrase that a rule was made for', async () => {
    const { out } = await runHere(['explain', dossier, '没有吃早饭', '--json']);
    const [first] = JSON.parse(out).filter(({ kind }: { kind: string }) => kind === 'statements');
    const byId = await runHere(['explain', dossier, first.id, '--json']);
    expect(JSON.parse(byId.out)).toEqual([first]);
    expect(first.reasons.some(({ example }: { example: string | null }) => example !== null)).toBe(true);
  });

  test.each([
    ['words that no record holds', () => [dossier, '桥梁'], /No record has this id/],
    ['a folder that is not there', () => [`${dossier}-not`, '食堂'], /does not exist/],
    ['no words', () => [dossier], /missing required argument/],
  ])('%s: a message, and exit code 2', async (_name, args, message) => {
    const { code, out, err } = await runHere(['explain', ...args()]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  test('a dossier.json that is none: said so', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'dossier.json'), '{');
    const { code, err } = await runHere(['explain', folder, 'x']);
    expect(code).toBe(2);
    expect(err).toMatch(/is neither a dossier/);
  });
});
