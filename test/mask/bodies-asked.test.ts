import { describe, expect, test } from 'vitest';
import type { Story } from '../../src/model/story.ts';
import { mask, reportOf, storyOf } from './mask-fixture.ts';

const TEXT =
  '汀洲市青禾水务有限公司停水，青禾水务没有回应。Tidewell and Orme Fixings Ltd did not answer. 方静到场。';

function askedOf(asked: string) {
  const entry = reportOf(TEXT, [
    ['person', '方静'],
    ['body', '汀洲市青禾水务有限公司'],
    ['body', 'Orme Fixings Ltd'],
  ]);
  const inquiry = { id: 'q1', asked, by: null, answers: [] } as unknown as Story['inquiries'][number];
  return mask([entry], { stories: [{ ...storyOf(entry), inquiries: [inquiry] }] });
}

describe('whoever was asked', () => {
  test.each(['青禾水务', 'Tidewell', 'Orme Fixings', '水务公司', '青禾'])('a body stays: %s', (asked) => {
    const { stories, reports } = askedOf(asked);
    expect(stories[0]!.inquiries[0]!.asked).toBe(asked);
    expect(reports[0]!.report.text).toContain('青禾水务没有回应。Tidewell and Orme');
  });

  test.each([
    ['方静', '方某甲'],
    ['卓晓棠', '卓某甲'],
    ['奥托·菲恩', '人物A'],
    ['Hannah Quellim', 'Person A'],
  ])('a person does not: %s', (asked, mask) =>
    expect(askedOf(asked).stories[0]!.inquiries[0]!.asked).toBe(mask),
  );
});
