import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCases } from '../../corpus/corpus-case.ts';
import type { Reading } from '../../src/model/report.ts';
import { MessageKindSchema } from '../../src/model/transcript.ts';
import { writeChatLab } from '../../src/publish/chatlab.ts';
import { type ChatDraft, NO_CHAT, NO_MESSAGE } from '../../src/read/chat/chat-draft.ts';
import { composeChat } from '../../src/read/chat/compose-chat.ts';
import { readCapture } from '../../src/read/read-capture.ts';

/** What of a reading a ChatLab file can hold: all but where each thing was found. */
function heldOf({ title, text, blocks, published, transcript }: Reading) {
  const { messages, separators, ...facts } = transcript!;
  return {
    title,
    text,
    blocks,
    published,
    facts,
    messages: messages.map(({ reasons: _, ...message }) => message),
    separators: separators.map(({ reasons: _, ...separator }) => separator),
  };
}

async function there(reading: Reading): Promise<Reading> {
  const file = writeChatLab(reading, reading.transcript!, { exportedAt: 1_776_000_000, generator: 'test' });
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  const outcome = await readCapture({ bytes, path: 'chat.json', url: null });
  if (outcome.kind === 'unread') throw new Error(outcome.message);
  expect(outcome.reader).toBe('chatlab@1');
  return outcome.readings[0]!;
}

const label = fc.string({ minLength: 1, unit: 'grapheme', maxLength: 8 }).map((name) => `n${name}`);
const time = fc.oneof(
  fc.constantFrom(
    null,
    'T21:03',
    'XXXX-04-06T09:12:33',
    '2026-04-06T09:12',
    '2026-04-06T09:12:33',
    '2026-04-06',
  ),
  fc
    .integer({ min: 1e8, max: 4e9 })
    .map((seconds) => new Date(seconds * 1_000).toISOString().replace('.000', '')),
  fc
    .integer({ min: 1e9, max: 2e9 })
    .map((seconds) => `${new Date(seconds * 1_000).toISOString().slice(0, 19)}+08:00`),
);
const message = fc.record({
  kind: fc.constantFrom(...MessageKindSchema.options),
  label: fc.option(label),
  side: fc.constantFrom(null, 'self' as const, 'other' as const),
  body: fc.option(fc.string({ unit: 'grapheme', maxLength: 30 })),
  time,
  reply: fc.option(
    fc.record({
      label: fc.option(label),
      words: fc.option(fc.string({ maxLength: 12 })),
      message: fc.nat({ max: 8 }),
    }),
  ),
});
const separator = fc.record({
  separator: fc.constantFrom('— 2026-04-06 —', '昨天 21:03'),
  value: fc.constantFrom(null, '2026-04-06'),
});
const chat: fc.Arbitrary<ChatDraft> = fc
  .record({
    app: fc.constantFrom(null, 'wechat' as const, 'qq' as const),
    name: fc.option(label),
    zone: fc.constantFrom(null, '+08:00', 'Z'),
    dateOrder: fc.constantFrom(null, 'open' as const, 'day-first' as const),
    owner: fc.option(label),
    entries: fc.array(fc.oneof({ weight: 5, arbitrary: message }, { weight: 1, arbitrary: separator }), {
      maxLength: 8,
    }),
    first: message,
  })
  .map(({ owner, entries, first, ...facts }) => ({
    ...NO_CHAT,
    rule: 'invented',
    ...facts,
    entries: [{ ...first, label: owner ?? first.label }, ...entries].map((entry, number) => {
      if ('separator' in entry) return entry;
      return {
        ...NO_MESSAGE,
        ...entry,
        reply: entry.reply && { ...entry.reply, id: null },
        id: number % 2 === 0 ? `m${number}` : null,
      };
    }),
  }));

describe('a chat written as ChatLab and read again', () => {
  test('is the same chat', async () => {
    await fc.assert(
      fc.asyncProperty(chat, async (draft) => {
        const reading = composeChat(draft, { url: null });
        fc.pre(reading.text !== '');
        expect(heldOf(await there(reading))).toEqual(heldOf(reading));
      }),
      { numRuns: 150 },
    );
  });

  test.each(
    readCases()
      .filter(({ id }) => /^chat--(?!no-chat|empty)/.test(id))
      .map((each) => [each.id, each] as const),
  )('%s', async (_, { folder, source }) => {
    const outcome = await readCapture({ bytes: readFileSync(join(folder, source)), path: source, url: null });
    if (outcome.kind === 'unread') throw new Error(outcome.message);
    for (const reading of outcome.readings) expect(heldOf(await there(reading))).toEqual(heldOf(reading));
  });
});
