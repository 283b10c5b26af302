import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  DecidedCorrection,
  DecidedOfMessage,
  DecidedSender,
  DecidedSide,
  DecidedTime,
  JournalledDecision,
} from '../../model/decision.ts';
import type { ImageLines } from '../../model/image-lines.ts';
import type { Reading } from '../../model/report.ts';
import { textAsRead } from '../../model/text-as-read.ts';
import { createAnchor } from '../../text/anchor.ts';
import { isSpan, sliceSpan } from '../../text/span.ts';
import { composeScreen } from '../screenshot/compose-screen.ts';
import type { MessageDraft } from '../screenshot/message-draft.ts';
import { parseSeparator } from '../screenshot/separator-time.ts';
import { correctReading } from './correct-reading.ts';

const TAKEN = '2026-07-15';
const BOX = { left: 10, top: 10, width: 50, height: 20 };
const boxAt = (row: number) => ({ ...BOX, top: 40 * (row + 1) });

function said(
  row: number,
  label: string | null,
  body: string | null,
): { kind: 'message'; message: MessageDraft } {
  return {
    kind: 'message',
    message: {
      kind: body === null ? 'image' : 'text',
      side: label === null ? 'self' : 'other',
      label,
      body,
      reply: null,
      clock: null,
      box: boxAt(row),
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
      said(0, '小满妈妈', '食堂的汤有昧道'),
      said(1, '小满妈妈', '好的'),
      said(2, null, '好的'),
      said(3, '大雨爸爸', '𠮷祥路口停水了😀'),
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

function ofMessage<T extends DecidedOfMessage>(
  id: string,
  decided: Omit<T, 'report'>,
): JournalledDecision<T> {
  const whole = { report: 'r1', ...decided } as unknown as T;
  return { id, by: 'Ann', reason: 'the picture', time: '2026-11-29T12:00:00.000Z', decided: whole };
}
const side = (id: string, side: 'self' | 'other', ...rows: number[]) =>
  ofMessage<DecidedSide>(id, { verb: 'side', side, boxes: rows.map(boxAt) });
const sender = (id: string, name: string, ...rows: number[]) =>
  ofMessage<DecidedSender>(id, { verb: 'sender', name, boxes: rows.map(boxAt) });
const sent = (id: string, value: string, row: number) =>
  ofMessage<DecidedTime>(id, { verb: 'time', of: 'message', value, boxes: [boxAt(row)] });
const separatedBy = (id: string, value: string) =>
  ofMessage<DecidedTime>(id, { verb: 'time', of: 'separator', value, boxes: [BOX] });

const toldBy = ({ text, transcript }: Reading) =>
  transcript!.messages.map(
    ({ side, label, body }) =>
      `${side} ${label ? sliceSpan(text, label) : '-'}: ${body ? sliceSpan(text, body) : '[]'}`,
  );

describe('correctReading: what a message is beside its words', () => {
  test('a side: mine is nobody else’s any more', () => {
    const { reading, messages, lines } = correctReading(
      READING,
      [side('d1', 'self', 0), side('d2', 'other', 2)],
      TAKEN,
    );
    expect(toldBy(reading)).toEqual([
      'self -: 食堂的汤有昧道',
      'other 小满妈妈: 好的',
      'other -: 好的',
      'other 大雨爸爸: 𠮷祥路口停水了😀',
    ]);
    expect([reading.text, lines]).toEqual([READING.text, []]);
    expect(messages).toEqual([
      expect.objectContaining({ what: 'side', message: 0, read: 'other', id: 'd1', by: 'Ann' }),
      expect.objectContaining({ what: 'side', message: 2, read: 'self', id: 'd2' }),
    ]);
    expect(reading.transcript!.messages[0]!.reasons.map(({ rule }) => rule)).toEqual([
      'message:bubble',
      'side:decided',
    ]);
  });

  test('a sender: in the place of the label that was read, or as a line of its own', () => {
    const { reading, lines } = correctReading(
      READING,
      [sender('d1', '青桐', 1, 2), side('d2', 'other', 2)],
      TAKEN,
    );
    expect(toldBy(reading).slice(1, 3)).toEqual(['other 青桐: 好的', 'other 青桐: 好的']);
    expect(lines.map(({ read }) => read)).toEqual(['小满妈妈', '']);
    expect(textAsRead(reading.text, lines)).toBe(READING.text);
    expect(reading.blocks.map((block) => sliceSpan(reading.text, block)).join('\n')).toBe(reading.text);
    expect(reading.blocks.filter(({ role }) => role === 'label')).toHaveLength(4);
  });

  test('a sender of one’s own message stays with it', () => {
    const { reading } = correctReading(READING, [side('d1', 'self', 0), sender('d2', '小满妈', 0)], TAKEN);
    expect(toldBy(reading)[0]).toBe('self 小满妈: 食堂的汤有昧道');
  });

  test('the value of a time: what stands right below it follows', () => {
    const { reading, messages } = correctReading(READING, [separatedBy('d1', '2026-07-13T21:03')], TAKEN);
    expect(reading.transcript!.separators[0]).toMatchObject({
      value: '2026-07-13T21:03',
      reasons: [{ rule: 'separator:decided' }],
    });
    expect(reading.transcript!.messages.map(({ time }) => time)).toEqual([
      '2026-07-13T21:03',
      null,
      null,
      null,
    ]);
    expect(messages).toEqual([
      expect.objectContaining({ what: 'separator', message: 0, read: '2026-07-14T21:03' }),
    ]);
  });

  test('the time of one message', () => {
    const { reading, messages } = correctReading(READING, [sent('d1', '2026-07-14T21:09', 1)], TAKEN);
    expect(reading.transcript!.messages[1]).toMatchObject({ time: '2026-07-14T21:09', timeFrom: 'message' });
    expect(messages).toEqual([expect.objectContaining({ what: 'time', message: 1, read: null })]);
  });

  test('of two the later counts; what the machine had already is no correction', () => {
    const { messages } = correctReading(READING, [side('d1', 'self', 0), side('d2', 'other', 0)], TAKEN);
    expect(messages).toEqual([]);
  });

  test('a place that holds no message any more: nothing is changed, and the report says so', () => {
    const { reading, messages } = correctReading(
      READING,
      [side('d1', 'self', 9), sender('d2', '青桐', 9)],
      TAKEN,
    );
    expect([reading.text, messages]).toEqual([READING.text, []]);
    expect(reading.issues.map(({ code }) => code)).toEqual(['correction-lost', 'correction-lost']);
  });

  test('whoever sent pictures at the end: names as the last lines, and the text as read comes back', () => {
    const pictures = composeScreen(
      image,
      {
        kind: 'chat',
        app: 'wechat',
        title: null,
        entries: [said(0, '青桐', '看'), said(1, null, null), said(2, null, null)],
      },
      { url: null, taken: null },
    );
    const { reading, lines } = correctReading(
      pictures,
      [sender('d1', '阿竹', 2), sender('d2', '木木', 1)],
      TAKEN,
    );
    expect(toldBy(reading)).toEqual(['other 青桐: 看', 'self 木木: []', 'self 阿竹: []']);
    expect(reading.text).toBe('青桐\n看\n木木\n阿竹');
    expect(textAsRead(reading.text, lines)).toBe(pictures.text);
  });

  test('with corrected words beside it every span holds', () => {
    const both = [
      sender('d1', '青桐', 2),
      correction('d2', [['好的', '没好', READING.text.lastIndexOf('好的')]]),
    ];
    const { reading, lines } = correctReading(READING, both, TAKEN);
    expect(toldBy(reading)[2]).toBe('self 青桐: 没好');
    expect(textAsRead(reading.text, lines)).toBe(READING.text);
  });
});
