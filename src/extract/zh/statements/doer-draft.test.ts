import { describe, expect, test } from 'vitest';
import { createPassage } from '../../passage.ts';
import { ZH } from '../pack.ts';

/** source | contents of the statements without a cue. */
function uncued(text: string): string[] {
  const passage = createPassage({
    text,
    blocks: [{ role: 'paragraph', start: 0, end: text.length }],
    published: null,
    language: 'zh-Hans',
  });
  return ZH.findStatements(passage, ZH.findMentions(passage))
    .filter(({ cue }) => cue === null)
    .map(({ source, content }) =>
      [source, ...content]
        .map((span) => (span === null ? '-' : text.slice(span.start, span.end)))
        .join(' | '),
    );
}

describe('quotations of whoever does something behind them', () => {
  test.each([
    ['“修不了了。”店主摆摆手，转身走了。', ['店主 | 修不了了。']],
    ['“水是黄的。”昨天中午，一位老人端着一盆水。', ['一位老人 | 水是黄的。']],
    ['“水是黄的。”店主低头看着水管，“没有人来修。”', ['店主 | 水是黄的。 | 没有人来修。']],
  ])('%s', (text, expected) => expect(uncued(text)).toEqual(expected));

  test('nobody is named for a sentence in marks that a report begins with', () =>
    expect(uncued('“整条街的水都是黄的。”清河镇停水三天了。')).toEqual(['- | 整条街的水都是黄的。']));

  test.each([
    // A verb of saying tells who said it.
    '“修不了了。”店主摆摆手说。',
    // A term, and a cry.
    '“老桥”居民散去了。',
    '“停！”店主摆摆手。',
  ])('none in %s', (text) => expect(uncued(text)).toEqual([]));

  test('what a speaker goes on to say is his, whoever does something behind it', () =>
    expect(uncued('店主何山说，水管坏了。“已经坏了三天，一直没有人修。”居民散去了。')).toEqual([
      '- | 已经坏了三天，一直没有人修。',
    ]));
});
