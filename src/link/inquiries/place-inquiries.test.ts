import { describe, expect, test } from 'vitest';
import type { ExtractedReport } from '../../model/extraction.ts';
import type { JournalledInquiry } from '../../model/inquiry.ts';
import { inquiriesOn, tiesOfAnswers } from './place-inquiries.ts';

const reports = new Map(
  ['a', 'b', 'c', 'answer'].map((id) => [
    id,
    { report: { id, capture: `bytes of ${id}`, part: 0 } } as unknown as ExtractedReport,
  ]),
);
const inquiry = (about: string[], capture: string | null = 'bytes of answer'): JournalledInquiry => ({
  id: 'q1',
  by: 'Lin',
  asked: '县教育局',
  question: '是否收到举报？',
  channel: 'phone',
  at: null,
  deadline: null,
  attachments: [],
  time: '2026-11-20T00:00:00.000Z',
  about,
  answers: [
    { by: 'Lin', outcome: 'answered', at: null, attachments: [], time: '2026-11-21T00:00:00.000Z', capture },
  ],
});
const stories = [
  { id: 's1', reports: ['a', 'answer'] },
  { id: 's2', reports: ['b', 'c'] },
];

describe('tiesOfAnswers', () => {
  test.each([
    ['to the first report that is here', inquiry(['gone', 'b', 'a']), [{ report: 'answer', to: 'b' }]],
    ['none of a story that is gone', inquiry(['gone']), []],
    ['none of words that could not be read', inquiry(['a'], 'bytes of nothing'), []],
    ['none where nothing was said', inquiry(['a'], null), []],
  ])('%s', (_, given, ties) => {
    expect(tiesOfAnswers(reports, [given])).toEqual(ties);
  });
});

describe('inquiriesOn', () => {
  test.each([
    ['the story of most reports', ['a', 'b', 'c'], 's2'],
    ['of equal ones the first', ['a', 'b'], 's1'],
    ['a story that is gone: none', ['gone'], null],
  ])('%s', (_, about, story) => {
    const of = inquiriesOn(stories, reports, [inquiry(about)]);
    const held = stories.filter(({ id }) => of(id).length > 0).map(({ id }) => id);
    expect(held).toEqual(story === null ? [] : [story]);
  });

  test('an answer is shown with the report that holds it', () => {
    expect(inquiriesOn(stories, reports, [inquiry(['a'])])('s1')[0]!.answers[0]!.report).toBe('answer');
    expect(inquiriesOn(stories, reports, [inquiry(['a'], 'lost')])('s1')[0]!.answers[0]!.report).toBeNull();
  });
});
