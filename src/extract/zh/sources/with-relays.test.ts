import { describe, expect, test } from 'vitest';
import { createPassage } from '../../passage.ts';
import { ZH } from '../pack.ts';
import { RELAY_RULES } from './relay-rules.ts';

/** The chain of the first statement that has one: `addressee|medium`. */
function chainOf(text: string): string {
  const passage = createPassage({
    text,
    blocks: [{ role: 'paragraph', start: 0, end: text.length }],
    published: null,
    language: 'zh-Hans',
  });
  const statements = ZH.findStatements(passage, ZH.findMentions(passage));
  const told = statements.find(({ addressee, medium }) => addressee !== null || medium !== null);
  const words = (span: { start: number; end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end) : '';
  return `${words(told?.addressee)}|${words(told?.medium)}`;
}

describe('whom words were told to, and through whom they came', () => {
  test.each([
    ['校长告诉清河晚报记者，食堂已停业。', '清河晚报记者|'],
    ['校长接受清河晚报采访时表示，食堂已停业。', '清河晚报|'],
    ['校长对清河晚报表示，食堂已停业。', '清河晚报|'],
    ['家长王女士在微博发文称，食堂已停业。', '|微博'],
    ['校长在《清河访谈》节目中表示，食堂已停业。', '|《清河访谈》节目'],
    ['据清河县政府网站消息，县教育局表示，食堂已停业。', '|清河县政府网站'],
    ['“食堂已停业。”现场一名家长告诉记者。', '记者|'],
    ['校长告知他们食堂已停业。', '他们|'],
    ['县教育局在“清河发布”微信公众号发文称，食堂已停业。', '|“清河发布”微信公众号'],
    ['據清河晚報報道，縣教育局表示，食堂已停業。', '|清河晚報'],
  ])('%s', (text, chain) => {
    expect(chainOf(text)).toBe(chain);
  });

  test.each([
    '校长对此表示，食堂已停业。',
    '校长与此同时表示，食堂已停业。',
    '清河晚报报道，食堂已停业。',
    '校长表示，食堂已停业。',
    '校长和副校长王志远介绍，食堂已停业。',
  ])('nobody is named: %s', (text) => {
    expect(chainOf(text)).toBe('|');
  });

  test('each rule fits the phrase that it was made for', () => {
    for (const { example, pattern, in: regions } of RELAY_RULES) {
      // The stretch after a cue is read from its start; 告诉 is the only such cue in the examples.
      const stretch =
        regions.includes('after') && regions.length === 1 ? (example.split('告诉')[1] ?? '') : example;
      const fits = stretch.split('').some((_, end) => pattern.test(stretch.slice(0, end + 1)));
      expect([example, fits]).toEqual([example, true]);
    }
  });
});
