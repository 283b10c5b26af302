import { describe, expect, test } from 'vitest';
import { expectLinearTime } from '../../../test/linear-time.ts';
import { readPost } from './read-post.ts';

describe('readPost', () => {
  test.each([
    [
      'Soup at #AlderLaneSchool was cold https://t.example/x — Nora Field (@nora_field) May 4, 2021',
      'Soup at Alder Lane School was cold',
      'Nora Field nora field',
      { year: '2021', month: 'May' },
    ],
    ['@canteen2021 closed.pic.twitter.com/abc', 'canteen 2021 closed.', '', null],
    ['望杏小学食堂#今日新闻#关了', '望杏小学食堂 今日新闻 关了', '', null],
    // No signatures: a dash in a sentence, a handle without a day, a day without a handle.
    ['The soup — cold (again) May 4, 2021', 'The soup — cold (again) May 4, 2021', '', null],
    ['Cold soup — Nora (@nora)', 'Cold soup — Nora ( nora )', '', null],
    ['mail me: nora (at) field', 'mail me: nora (at) field', '', null],
    ['', '', '', null],
  ])('%s', (raw, text, author, date) => {
    const post = readPost(raw);
    expect(post.text.replace(/\s+/g, ' ').trim()).toBe(text);
    expect(post.author.replace(/\s+/g, ' ').trim()).toBe(author);
    expect(post.date).toEqual(date);
  });

  test('no pattern of marks takes long', () => {
    for (const piece of ['— a ', '—', '(@a) ', '#a_', 'aA'])
      expectLinearTime((count) => readPost(piece.repeat(count)), 25_000);
  });
});
