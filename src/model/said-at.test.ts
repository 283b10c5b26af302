import { expect, test } from 'vitest';
import { saidAt } from './said-at.ts';
import type { ChatMessage } from './transcript.ts';

type Time = readonly [time: string | null, timeFrom: ChatMessage['timeFrom']];

const message = (start: number, [time, timeFrom]: Time): ChatMessage => ({
  kind: 'text',
  label: { start, end: start + 2 },
  side: null,
  body: { start: start + 3, end: start + 9 },
  time,
  timeFrom,
  id: null,
  reply: null,
  box: null,
  confidence: null,
  cut: false,
  reasons: [],
});
const chat = (...times: readonly Time[]) => ({
  published: '2031-05-09T18:00',
  transcript: {
    app: null,
    name: null,
    members: null,
    zone: null,
    dateOrder: null,
    image: null,
    messages: times.map((time, index) => message(index * 10, time)),
    separators: [],
  },
});

test.each<[what: string, time: Time, expected: string]>([
  ['its own time', ['2031-05-02T08:15', 'message'], '2031-05-02T08:15'],
  ['the day of the line above it', ['2031-05-02T08:15', 'separator'], '2031-05-02'],
  ['no more than the hour', ['T08:15', 'message'], '2031-05-09T18:00'],
  ['no year', ['XXXX-05-02T08:15', 'message'], '2031-05-09T18:00'],
  ['no time', [null, null], '2031-05-09T18:00'],
])('a message with %s', (_, time, expected) => {
  const report = chat(['2031-05-01T07:00', 'message'], time);
  expect(saidAt(report, { start: 14, end: 16 })).toBe(expected);
  expect(saidAt(report, { start: 10, end: 16 })).toBe(expected);
});

test('words of no message, and of a report that is no chat, have the date of the report', () => {
  expect(saidAt(chat(['2031-05-02T08:15', 'message']), { start: 40, end: 42 })).toBe('2031-05-09T18:00');
  expect(saidAt({ published: '2031-05' }, { start: 0, end: 2 })).toBe('2031-05');
});
