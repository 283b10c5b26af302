import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReadingSchema } from '../../model/report.ts';
import { TranscriptSchema } from '../../model/transcript.ts';
import { isSpan } from '../../text/span.ts';
import { zipOf } from '../invent-zip.ts';
import { readCapture } from '../read-capture.ts';

const CORPUS = join(import.meta.dirname, '../../../corpus');
const SOURCES = ['zh', 'en'].flatMap((language) =>
  readdirSync(join(CORPUS, language))
    .filter((name) => name.startsWith('chat--'))
    .map((name) => {
      const folder = join(CORPUS, language, name);
      const source = readdirSync(folder).find((file) => file.startsWith('source.'))!;
      return { name, source, bytes: readFileSync(join(folder, source)) };
    }),
);

async function expectSound(bytes: Uint8Array, path: string): Promise<void> {
  const outcome = await readCapture({ bytes, path, url: null });
  if (outcome.kind === 'unread') return expect(outcome.message).not.toContain('reader failed');
  for (const reading of outcome.readings) {
    expect(ReadingSchema.safeParse(reading).error).toBeUndefined();
    const { text, blocks, transcript } = reading;
    if (transcript === undefined) continue;
    // Every visible character lies in one block, in order, and each line shown is whole blocks.
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
    const spans = [
      transcript.name,
      ...transcript.separators.map(({ span }) => span),
      ...transcript.messages.flatMap(({ label, body, reply }) => [label, body, reply?.label, reply?.words]),
    ].flatMap((span) => span ?? []);
    expect(spans.filter((span) => !isSpan(text, span))).toEqual([]);
    for (const [index, { reply }] of transcript.messages.entries()) {
      if (reply?.message != null) expect(reply.message).toBeLessThan(index);
    }
  }
}

describe('a chat that was changed in any way', () => {
  test.each(SOURCES.map((each) => [each.name, each] as const))('%s', async (_, { bytes, source }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length }),
        fc.nat({ max: 40 }),
        fc.oneof(
          fc.uint8Array({ maxLength: 12 }),
          fc
            .constantFrom('"', '\n', '\n\n', '> ', ': ', '},{', '[', '\u200e', '):')
            .map((s) => new TextEncoder().encode(s)),
        ),
        async (at, cut, put) => {
          const mutated = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]);
          await expectSound(mutated, source);
          await expectSound(bytes.subarray(0, at), source);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a transcript is what its schema says', async () => {
    for (const { bytes, source } of SOURCES) {
      const outcome = await readCapture({ bytes, path: source, url: null });
      if (outcome.kind === 'unread') continue;
      for (const { transcript } of outcome.readings) {
        if (transcript !== undefined) expect(TranscriptSchema.safeParse(transcript).error).toBeUndefined();
      }
    }
  });
});

describe('a container with a chat and its pictures', () => {
  const chat = readFileSync(join(CORPUS, 'en/chat--whatsapp-ios/source.txt'), 'utf8');
  const read = (files: Record<string, string>) =>
    readCapture({ bytes: zipOf(files), path: 'chat.zip', url: null });

  test.each(['_chat.txt', 'WhatsApp Chat with Ferry Lane neighbours.txt', 'export/_chat.txt'])(
    '%s',
    async (name) => {
      const outcome = await read({ [name]: chat, '00000012-PHOTO-2026-01-01-00-06-10.jpg': 'none' });
      expect(outcome).toMatchObject({ reader: 'whatsapp@1', readings: [{ title: 'Ferry Lane neighbours' }] });
    },
  );

  test.each<[string, Record<string, string>]>([
    ['without a chat', { 'notes.txt': chat }],
    ['with two', { '_chat.txt': chat, 'result.json': '{}' }],
  ])('%s is none', async (_, files) => {
    expect((await read(files)).kind).toBe('unread');
  });
});

describe('no chat', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['minutes of a meeting', '10:00 Opening\n10:05 Treasurer: the books are in order\n', 'a.txt'],
    ['a log', '[2026-04-06 10:00:00] INFO: started\n[2026-04-06 10:00:01] WARN: slow\n', 'a.log'],
    ['one date at the head of a letter', '3/4/26, 1:25 PM - Harbour office\nDear Sir,\n', 'a.txt'],
    [
      'news by the minute',
      '2026-04-06 10:00 Harbour closed\nThe gate jammed.\n\n2026-04-06 09:30 Gale warning\nStay in.\n',
      'a.txt',
    ],
    [
      '滚动快讯',
      '2026-04-06 10:00 港口封航\n闸门卡住了。\n\n2026-04-06 10:30 渡船停开\n等候通知。\n',
      'a.txt',
    ],
    [
      'a log with its words below',
      '2026-04-06 10:00:00 INFO\nstarted\n\n2026-04-06 10:00:01 INFO\nslow\n',
      'a.log',
    ],
    [
      'a diary of one ship',
      '2026-04-06 10:00 Anchor up\n2026-04-06 10:30 Anchor up\n2026-04-06 11:00 Anchor down\n',
      'a.txt',
    ],
    ['a table of calls', 'Time,Sender,Content\n2026-03-02 16:30:00,a,b\n', 'a.csv'],
    ['JSON of a mailbox', '{"messages":[{"id":1,"text":"The pump failed."}]}', 'a.json'],
    ['a list of talks', '[{"talker":"Ann","sender":"Ben","text":"The pump failed."}]', 'a.json'],
  ];
  test.each(rows)('%s', async (_, text, path) => {
    const outcome = await readCapture({ bytes: new TextEncoder().encode(text), path, url: null });
    if (outcome.kind === 'read') expect(outcome.readings.map(({ kind }) => kind)).not.toContain('chat');
  });
});
