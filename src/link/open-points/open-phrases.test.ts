import { describe, expect, test } from 'vitest';
import { OPEN_PHRASES } from './open-phrases.ts';

const rulesOf = (text: string): string[] =>
  OPEN_PHRASES.filter(({ pattern }) => text.search(pattern) >= 0).map(({ id }) => id);

describe('OPEN_PHRASES', () => {
  test.each(OPEN_PHRASES.map(({ id, example }) => [example, id]))('%s', (example, id) => {
    expect(rulesOf(example)).toContain(id);
  });

  test.each([
    ['記者無法核實該帳號', 'zh:cannot-confirm'],
    ['电话无人接听', 'zh:no-answer'],
    ['It was unclear why the pipe failed.', 'en:not-confirmed'],
    ['Calls to its press office went unanswered.', 'en:no-answer'],
    ['The cause could not be independently verified.', 'en:cannot-verify'],
  ])('%s', (text, id) => {
    expect(rulesOf(text)).toContain(id);
  });

  test.each([
    '教育局已经证实此事',
    '校长当天回应了家长',
    '公司确认温度合格',
    'The board confirmed the recall.',
    'The supplier responded on Monday.',
    'The reason is clear and known.',
  ])('%s is nothing open', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});
