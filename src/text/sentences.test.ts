import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinearTime } from '../../test/linear-time.ts';
import { splitSentences } from './sentences.ts';
import { sliceSpan } from './span.ts';

function sentencesOf(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map((span) => sliceSpan(text, span));
}

describe('splitSentences', () => {
  test.each([
    ['桥封了。车停了！谁来修？', ['桥封了。', '车停了！', '谁来修？']],
    ['他说：“不知道。”随后离开。', ['他说：“不知道。”', '随后离开。']],
    ['“坏了。要修。”王某说。水停了。', ['“坏了。要修。”王某说。', '水停了。']],
    ['“坏了。要修。”12层业主说。水停了。', ['“坏了。要修。”12层业主说。', '水停了。']],
    ['He said: “No. Go.” 12 left.', ['He said: “No. Go.”', '12 left.']],
    // A speaker that closes a quotation, and one who goes on.
    ['水黄了，“没人来。”店主说道。桥封了。', ['水黄了，“没人来。”店主说道。', '桥封了。']],
    ['他说：“没人来。”店主说，水黄了。', ['他说：“没人来。”', '店主说，水黄了。']],
    ['“坏了。”“没坏。”两人争执。', ['“坏了。”', '“没坏。”两人争执。']],
    ['他说“不知道”。水停了。', ['他说“不知道”。', '水停了。']],
    ['真的？！（见图。）后来', ['真的？！', '（见图。）', '后来']],
    ['第一行\n第二行。\n\n  第三行  ', ['第一行', '第二行。', '第三行']],
    ['他不知道.随后离开.', ['他不知道.', '随后离开.']],
    ['重量为2.5吨。', ['重量为2.5吨。']],
    ['The pipe broke. Nobody knows why.', ['The pipe broke.', 'Nobody knows why.']],
    ['“It broke. Badly,” she said. He left.', ['“It broke. Badly,” she said.', 'He left.']],
    ['She said: “It broke.” He left.', ['She said: “It broke.”', 'He left.']],
    ['“Why?” asked Mr. Stone. “I know.”', ['“Why?” asked Mr. Stone.', '“I know.”']],
    [
      'J. Smith of the U.S. Bureau paid $2.5 on Jan. 5. Then left.',
      ['J. Smith of the U.S. Bureau paid $2.5 on Jan. 5.', 'Then left.'],
    ],
    // Machine translations leave out the blank.
    ['The tap is safe.He said so.Then 5 left.', ['The tap is safe.', 'He said so.', 'Then 5 left.']],
    ['See example.Com or Node.Js at once.', ['See example.Com or Node.Js at once.']],
    ['He paid Mr.Stone at 5.Main Street.', ['He paid Mr.Stone at 5.', 'Main Street.']],
    ['So do I. He too.', ['So do I.', 'He too.']],
    ['See example.com. More there...and on.', ['See example.com.', 'More there...and on.']],
  ])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

  test('nothing but space is no sentence', () => expect(sentencesOf(' \n\u3000\n')).toEqual([]));

  test('sentences of any text are ordered and hold all that is not space', () => {
    const unit = fc.constantFrom(
      '。',
      '！',
      '.',
      ' ',
      '\n',
      '“',
      '”',
      '"',
      '甲',
      'a',
      'B',
      '5',
      '）',
      '\udc00',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const text = units.join('');
        const spans = splitSentences(text, { start: 0, end: text.length });
        for (const [index, span] of spans.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(span.end).toBeGreaterThan(span.start);
        }
        const kept = spans.map((span) => sliceSpan(text, span)).join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  test.each(['。', '.', '甲', '“甲。', 'a. ', '. \n'])(
    '200,000 of %j take linear time',
    { retry: 2 },
    (unit) => {
      expectLinearTime((count) => {
        const text = unit.repeat(count);
        splitSentences(text, { start: 0, end: text.length });
      }, 200_000);
    },
  );
});
