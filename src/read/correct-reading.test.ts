import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DecidedCorrection, JournalledDecision } from '../model/decision.ts';
import type { ImageLines } from '../model/image-lines.ts';
import type { Reading } from '../model/report.ts';
import { textAsRead } from '../model/text-as-read.ts';
import { createAnchor } from '../text/anchor.ts';
import { isSpan, sliceSpan } from '../text/span.ts';
import { correctReading } from './correct-reading.ts';
import { composeScreen } from './screenshot/compose-screen.ts';
import type { MessageDraft } from './screenshot/message-draft.ts';
import { parseSeparator } from './screenshot/separator-time.ts';

const TAKEN = '2026-07-15';
const BOX = { left: 10, top: 10, width: 50, height: 20 };

function said(label: string | null, body: string): { kind: 'message'; message: MessageDraft } {
  return {
    kind: 'message',
    message: {
      kind: 'text',
      side: label === null ? 'self' : 'other',
      label,
      body,
      reply: null,
      clock: null,
      box: BOX,
      confidence: 0.9,
      cut: false,
      rules: ['message:bubble'],
    },
  };
}

const image = { width: 400, height: 800, notes: [] } as unknown as ImageLines;
const time = '昨天 2l:03';
const READING: Reading = composeScreen(
  image,
  {
    kind: 'chat',
    app: 'wechat',
    title: { text: '河弯小学家长群(304)', box: BOX },
    entries: [
      {
        kind: 'separator',
        separator: { text: time, time: parseSeparator('昨天 21:03', TAKEN)!, box: BOX },
      },
      said('小满妈妈', '食堂的汤有昧道'),
      said('小满妈妈', '好的'),
      said(null, '好的'),
      said('大雨爸爸', '𠮷祥路口停水了😀'),
    ],
  },
  { url: null, taken: { day: TAKEN, rule: 'taken:file-name' } },
);

function correction(
  id: string,
  pairs: readonly (readonly [exact: string, words: string, from?: number])[],
): JournalledDecision<DecidedCorrection> {
  const lines = pairs.map(([exact, words, from = 0]) => {
    const start = READING.text.indexOf(exact, from);
    return { ...createAnchor(READING.text, { start, end: start + exact.length }), exact, words };
  });
  const decided = { verb: 'correct' as const, report: 'r1', lines };
  return { id, by: 'Ann', reason: 'the picture', time: '2026-11-29T12:00:00.000Z', decided };
}

const bodies = ({ text, transcript }: Reading) =>
  transcript!.messages.map(({ body }) => body && sliceSpan(text, body));

describe('correctReading', () => {
  test('a body: its span moves with it, and all others too', () => {
    const { reading, lines } = correctReading(
      READING,
      [correction('d1', [['食堂的汤有昧道', '食堂的汤有异味道']])],
      TAKEN,
    );
    expect(bodies(reading)).toEqual(['食堂的汤有异味道', '好的', '好的', '𠮷祥路口停水了😀']);
    expect(lines).toEqual([
      expect.objectContaining({ read: '食堂的汤有昧道', id: 'd1', by: 'Ann', reason: 'the picture' }),
    ]);
    expect(sliceSpan(reading.text, lines[0]!.span)).toBe('食堂的汤有异味道');
    expect(reading.transcript!.messages.map(({ label }) => label && sliceSpan(reading.text, label))).toEqual([
      '小满妈妈',
      '小满妈妈',
      null,
      '大雨爸爸',
    ]);
  });

  test('a title: the chat has its name, and the number stays what it was', () => {
    const { reading } = correctReading(
      READING,
      [correction('d1', [['河弯小学家长群(304)', '河湾小学家长群(304)']])],
      TAKEN,
    );
    expect(reading.title).toBe('河湾小学家长群(304)');
    expect(sliceSpan(reading.text, reading.transcript!.name!)).toBe('河湾小学家长群');
  });

  test('a time: the messages after it have it', () => {
    const { reading } = correctReading(READING, [correction('d1', [[time, '昨天 22:13']])], TAKEN);
    expect(reading.transcript!.separators[0]).toMatchObject({ value: '2026-07-14T22:13' });
    expect(reading.transcript!.messages[0]).toMatchObject({
      time: '2026-07-14T22:13',
      timeFrom: 'separator',
    });
    const none = correctReading(READING, [correction('d1', [[time, '以下是新消息']])], TAKEN).reading;
    expect(none.transcript!.separators[0]!.value).toBeNull();
    expect(none.transcript!.messages[0]).toMatchObject({ time: null, timeFrom: null });
  });

  test('of two lines with the same words the one that stands where it was', () => {
    const second = READING.text.lastIndexOf('好的');
    const { reading } = correctReading(READING, [correction('d1', [['好的', '好吧', second]])], TAKEN);
    expect(bodies(reading).slice(1, 3)).toEqual(['好的', '好吧']);
  });

  test('of two corrections of one line the later', () => {
    const both = [correction('d1', [['好的', '好吧']]), correction('d2', [['好的', '好呀']])];
    const { reading, lines } = correctReading(READING, both, TAKEN);
    expect(bodies(reading)[1]).toBe('好呀');
    expect(lines.map(({ id, read }) => [id, read])).toEqual([['d2', '好的']]);
  });

  test('a line that is read no more: nothing is changed, and the report says so', () => {
    const { decided, ...rest } = correction('d1', [['好的', '好吧']]);
    const gone = { ...rest, decided: { ...decided, lines: [{ ...decided.lines[0]!, exact: '妤的' }] } };
    const { reading, lines } = correctReading(READING, [gone], TAKEN);
    expect([reading.text, lines]).toEqual([READING.text, []]);
    expect(reading.issues).toEqual([expect.objectContaining({ code: 'correction-lost' })]);
  });

  test('whatever stands there instead: all spans hold, and the text as read comes back', () => {
    const letters = fc.string({
      unit: fc.constantFrom('好', '汤', 'a', '1', ' ', '😀', '𠮷', 'e\u0301'),
      minLength: 1,
    });
    const words = letters.filter((each) => each.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.option(words), { minLength: 9, maxLength: 9 }), (chosen) => {
        const pairs = READING.blocks.flatMap((block, index) => {
          const to = chosen[index];
          return to ? [[sliceSpan(READING.text, block), to, block.start] as const] : [];
        });
        fc.pre(pairs.length > 0);
        const { reading, lines } = correctReading(READING, [correction('d1', pairs)], TAKEN);
        expect(textAsRead(reading.text, lines)).toBe(READING.text);
        expect(reading.blocks.map(({ role }) => role)).toEqual(READING.blocks.map(({ role }) => role));
        const { messages, separators, name } = reading.transcript!;
        const spans = [...reading.blocks, name, ...separators.map(({ span }) => span)].concat(
          messages.flatMap(({ label, body }) => [label, body]),
        );
        for (const span of spans) if (span !== null) expect(isSpan(reading.text, span)).toBe(true);
        // Every block but its neighbours' line feeds is whole.
        expect(reading.blocks.map((block) => sliceSpan(reading.text, block)).join('\n')).toBe(reading.text);
      }),
    );
  });
});
