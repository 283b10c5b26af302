import { describe, expect, test } from 'vitest';
import { filterVoices, NO_FILTER } from '../../src/web/records/filter-voices.ts';
import { groupSides } from '../../src/web/records/group-sides.ts';
import { groupVoices } from '../../src/web/records/merge-statements.ts';
import { createStoryRecords } from '../../src/web/records/story-records.ts';
import { withholdBroken } from '../../src/web/source/withhold-broken.ts';
import { FIXTURE_STORIES } from './fixture/dossier.ts';

const CANTEEN = createStoryRecords({ ...FIXTURE_STORIES[0]!, withheld: [] });
const VOICES = groupVoices(CANTEEN);

describe('createStoryRecords', () => {
  test('counts origins, not copies', () => {
    expect(CANTEEN.countOrigins(['c1', 'c2', 'c3'])).toBe(1);
    expect(CANTEEN.countOrigins(['c1', 'c2', 'c4'])).toBe(2);
    expect(CANTEEN.countOrigins(['elsewhere'])).toBe(1);
    expect(CANTEEN.countOrigins([])).toBe(0);
  });

  test('has no words for a report that is not there', () => {
    expect(CANTEEN.wordsOf('elsewhere', { start: 0, end: 3 })).toBe('');
  });
});

describe('groupVoices', () => {
  test('takes the same words in copies for one statement', () => {
    const principal = VOICES.find(({ name }) => name === '青禾小学校长周敏行')!;
    expect(principal.said.map(({ appearances }) => appearances.map(({ report }) => report))).toEqual([
      ['c1', 'c2', 'c3'],
      ['c1', 'c2', 'c3'],
    ]);
  });

  test('takes what somebody did not answer, told in a sentence that copies share, for one statement', () => {
    const manager = VOICES.find(({ name }) => name === '陆成远')!;
    expect(
      manager.said.map(({ act, appearances }) => [act, ...appearances.map(({ report }) => report)]),
    ).toEqual([['decline', 'c1', 'c2']]);
  });

  test('puts what nobody is named for last', () => {
    expect(VOICES.findIndex(({ name }) => name === null)).toBe(VOICES.length - 1);
  });
});

describe('filterVoices', () => {
  test.each([
    [NO_FILTER, 20],
    [{ ...NO_FILTER, act: 'deny' as const }, 2],
    [{ ...NO_FILTER, speaker: 'official' as const, words: '留样' }, 1],
    [{ ...NO_FILTER, words: '澜江时报 韩一舟' }, 1],
    [{ ...NO_FILTER, words: '水管' }, 0],
  ])('%j', (filter, count) => {
    const found = filterVoices(VOICES, filter, CANTEEN);
    expect(found.flatMap(({ said }) => said)).toHaveLength(count);
    expect(found.every(({ said }) => said.length > 0)).toBe(true);
  });
});

describe('groupSides', () => {
  test('lays copies of one account together', () => {
    const accounts = CANTEEN.story.conflicts.map((conflict) => groupSides(conflict, CANTEEN));
    expect(accounts.map((each) => each.map(({ others }) => others.length))).toEqual([
      [2, 0, 0],
      [0, 0, 0],
    ]);
  });
});

describe('withholdBroken', () => {
  test.each(FIXTURE_STORIES.map((story) => [story.story.id, story] as const))(
    'leaves %s as it is',
    async (_, story) => expect(await withholdBroken(story)).toEqual({ ...story, withheld: [] }),
  );

  test('shows nothing of a story without a sound report', async () => {
    const [, , recall] = FIXTURE_STORIES;
    const [entry] = recall!.reports;
    const changed = { ...entry!, report: { ...entry!.report, text: `${entry!.report.text}.` } };
    await expect(withholdBroken({ ...recall!, reports: [changed] })).rejects.toThrow(RangeError);
  });
});
