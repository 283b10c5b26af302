import { describe, expect, test } from 'vitest';
import { mask, reportOf, storyOf } from './mask-fixture.ts';

/** The masks of one story whose first report names `first` and whose second names `second`. */
function masksOf(first: readonly string[], second: readonly string[]): string[][] {
  const one = reportOf(
    `${first.join('; ')} came.`,
    first.map((name) => ['person', name]),
    { id: 'r1' },
  );
  const two = reportOf(
    `${second.join('; ')} left.`,
    second.map((name) => ['person', name]),
    { id: 'r2' },
  );
  const story = { ...storyOf(one), reports: ['r1', 'r2'] };
  return mask([one, two], { stories: [story] }).persons.map(({ names }) => [...names]);
}

describe('one person under two names has one mask', () => {
  test.each([
    ['Tomas Ferro', 'Tomas F'],
    ['Rebecca Orme', 'Becky Orme'],
    ['Tomas Ferro', '托马斯·费罗'],
    ['Gordon Ashford', '戈登·阿什福德'],
    ['Kevin Orme', 'Kev Orme'],
    ['卓晓棠', '晓棠'],
    ['卓晓棠', '3栋卓晓棠'],
  ])('%s, %s', (a, b) => expect(masksOf([a], [b])).toEqual([[a, b]]));

  test.each([
    [['Tomas Ferro'], ['Tomas G']],
    [['Tomas Ferro', 'Tomas Finch'], ['Tomas F']],
    [['Rebecca Orme'], ['Bob Orme']],
    [['Rebecca Orme'], ['Becky Finch']],
    [['Gordon Ashford'], ['彼得·阿什福德']],
    [['Tomas Ferro', 'Thomas Ferro'], ['托马斯·费罗']],
    [['卓晓棠', '方晓棠'], ['晓棠']],
    [['卓晓棠'], ['晓兰']],
  ])('others stay apart: %j, %j', (first, second) =>
    expect(masksOf(first, second)).toHaveLength(first.length + second.length),
  );

  test('a name and its transliteration in two stories are one where both words sound alike', () => {
    const one = reportOf('Tomas Ferro and Gordon Ashford came.', [
      ['person', 'Tomas Ferro'],
      ['person', 'Gordon Ashford'],
    ]);
    const two = reportOf(
      '托马斯·费罗和格雷厄姆·阿什福德走了。',
      [
        ['person', '托马斯·费罗'],
        ['person', '格雷厄姆·阿什福德'],
      ],
      { id: 'r2' },
    );
    expect(mask([one, two]).persons.map(({ names }) => names)).toEqual([
      ['Tomas Ferro', '托马斯·费罗'],
      ['Gordon Ashford'],
      ['格雷厄姆·阿什福德'],
    ]);
  });

  test('a colleague in office is no person of his own', () => {
    const entry = reportOf('@卓总 三箱还没到\n卓晓棠让卓总、方馆等一等。', [['person', '卓晓棠']]);
    const { persons, reports } = mask([entry]);
    expect(persons.map(({ names }) => names)).toEqual([['卓晓棠']]);
    expect(reports[0]!.report.text).not.toContain('卓总');
  });

  test('a text that writes a name in brackets behind another says so', () => {
    const text = '读书会创办人约尔·奎林（Yorrel Quillin）到场，约尔·奎林讲话。';
    const entry = reportOf(text, [
      ['person', '约尔·奎林'],
      ['person', 'Yorrel Quillin'],
    ]);
    expect(mask([entry]).persons.map(({ names }) => names)).toEqual([['约尔·奎林', 'Yorrel Quillin']]);
  });
});

test('a family name with kin leaves open who it is', () => {
  const entry = reportOf('股东是方静和方母卓玉兰。', [
    ['person', '方静'],
    ['person', '方母'],
    ['person', '卓玉兰'],
  ]);
  const { reports, leftOpen } = mask([entry]);
  expect(reports[0]!.report.text).toBe('股东是方某甲和方母卓某甲。');
  expect(leftOpen).toEqual(['方母']);
});

test('no word is put into a direct quotation', () => {
  const entry = reportOf('馆长卓晓棠到场。方静说：“我和卓馆长不熟。”卓馆长没有回应。', [
    ['person', '卓晓棠'],
    ['person', '方静'],
  ]);
  expect(mask([entry]).reports[0]!.report.text).toBe(
    '馆长卓某甲到场。方某甲说：“我和卓馆长不熟。”卓某甲馆长没有回应。',
  );
});

test('a school that is called by two characters is nobody', () => {
  const entry = reportOf('明德实验学校停水，明德小学也停水。“明德校长的车”在门口。', [['person', '明德']]);
  expect(mask([entry]).reports[0]!.report.text).toContain('“明德校长的车”');
});
