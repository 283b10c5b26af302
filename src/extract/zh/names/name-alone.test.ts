import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

function personsOf(text: string) {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const { mentions } = extract({ id: 'r', text, blocks, published: null, language: 'zh-Hans' });
  return mentions
    .filter(({ type }) => type === 'person')
    .map(({ span, value }) => [text.slice(span.start, span.end), value]);
}

describe('the record of a person', () => {
  test.each([
    ['司机何先生报了警。', '何', '何先生'],
    ['家长欧阳女士说，汤是热的。', '欧阳', '欧阳女士'],
    ['攤商何先生說，水管已修好。', '何', '何先生'],
    ['何局长在桥上。', '何', null],
    ['何某某在桥上。', '何某某', null],
  ])('of %s spans %s, addressed as %s', (text, name, value) => {
    expect(personsOf(text)).toEqual([[name, value]]);
  });
});
