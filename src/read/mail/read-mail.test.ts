import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCapture } from '../read-capture.ts';
import { cutExchange } from './cut-exchange.ts';
import { isMail } from './is-mail.ts';
import { readMail } from './read-mail.ts';

const HEAD = [
  'From: =?utf-8?B?5Y6/5pWZ6IKy5bGA?= <office@edu.example>',
  'To: desk@paper.example',
  'Date: Mon, 16 Nov 2026 10:00:00 +0800',
  'Message-ID: <1@edu.example>',
];
const mail = (lines: readonly string[], body: string): Uint8Array =>
  Buffer.from([...HEAD, ...lines, '', body].join('\r\n'));
const PLAIN = 'Content-Type: text/plain; charset=utf-8';

async function read(bytes: Uint8Array) {
  const outcome = await readCapture({ bytes, path: 'answer.eml', url: null });
  if (outcome.kind === 'unread') throw new Error(outcome.message);
  return { reader: outcome.reader, reading: outcome.readings[0]! };
}

describe('readMail', () => {
  test('subject, sender, day with its zone, own words and those that it answers', async () => {
    const body = '我局没有收到过举报。\r\n\r\n> 贵局是否收到过举报？\r\n';
    const { reader, reading } = await read(mail(['Subject: =?utf-8?B?562U5aSN?=', PLAIN], body));
    expect(reader).toBe('mail@1');
    expect(reading).toMatchObject({ kind: 'record', title: '答复', published: '2026-11-16T10:00:00+08:00' });
    expect(reading.text).toBe('答复\n县教育局\n贵局是否收到过举报？\n我局没有收到过举报。');
    expect(reading.blocks.map(({ role }) => role)).toEqual(['title', 'label', 'quote', 'paragraph']);
  });

  test.each([
    [
      'a page that quotes what it answers',
      ['Content-Type: text/html; charset=utf-8'],
      '<p>食堂的留样已送检。</p><p>在 2026年11月16日，晚报写道：</p><blockquote><p>留样在哪里？</p></blockquote>',
    ],
    ['a page in place of text', ['Content-Type: text/html; charset=utf-8'], '<p>食堂的留样已送检。</p>'],
    [
      'base64',
      [PLAIN, 'Content-Transfer-Encoding: base64'],
      Buffer.from('食堂的留样已送检。').toString('base64'),
    ],
    ['no subject', [PLAIN], '食堂的留样已送检。'],
  ])('%s', async (_, lines, body) => {
    expect((await read(mail(lines, body))).reading.text).toContain('食堂的留样已送检。');
  });

  test('numbered answers are messages of one label', async () => {
    const body = '岑记者：\r\n\r\n1. 食堂的留样已送检。\r\n\r\n2. 结果不便透露。\r\n\r\n县教育局办公室';
    const { reading } = await read(mail([PLAIN], body));
    const messages = reading.transcript?.messages ?? [];
    expect(messages.map(({ body }) => body && reading.text.slice(body.start, body.end))).toEqual([
      '岑记者：',
      '1. 食堂的留样已送检。',
      '2. 结果不便透露。',
      '县教育局办公室',
    ]);
    expect(new Set(messages.map(({ label }) => label?.start)).size).toBe(1);
    expect(reading.text.match(/^县教育局$/gm)).toHaveLength(1);
  });

  test.each([
    ['Press Office, Riverton Water Board <press@water.example>', 'Press Office, Riverton Water Board'],
    ['"Marsh, Ada" <ada@water.example>', 'Marsh, Ada'],
    ['Ada Marsh <ada@water.example>', 'Ada Marsh'],
    ['ada@water.example, jon@water.example', 'ada@water.example'],
  ])('%s is one sender', async (from, label) => {
    const bytes = Buffer.from(
      [
        `From: ${from}`,
        'To: desk@paper.example',
        'Date: today',
        'Message-ID: <1@x>',
        PLAIN,
        '',
        'It opens.',
      ].join('\r\n'),
    );
    expect((await read(bytes)).reading.text).toBe(`${label}\nIt opens.`);
  });

  test('an attachment is named and not read', async () => {
    const parts = [
      '--b',
      PLAIN,
      '',
      '见附件。',
      '--b',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="report.pdf"',
      '',
      'bytes',
      '--b--',
    ].join('\r\n');
    const { reading } = await read(mail(['Content-Type: multipart/mixed; boundary="b"'], parts));
    expect(reading.text).toContain('见附件。');
    expect(reading.issues).toMatchObject([{ code: 'attachment-left-out', message: /report\.pdf/ }]);
  });

  test('a mail without a word holds no report', async () => {
    const outcome = await readCapture({ bytes: mail([PLAIN], ''), path: null, url: null });
    expect(outcome).toMatchObject({
      kind: 'read',
      readings: [{ transcript: { messages: [{ body: null }] } }],
    });
  });

  test('never throws', async () => {
    const whole = mail([PLAIN], '食堂');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(whole.length), async (noise, at) => {
        const reading = await readMail(Buffer.concat([whole.subarray(0, at), noise, whole.subarray(at)]));
        expect(typeof reading.text).toBe('string');
      }),
      { numRuns: 60 },
    );
  });
});

test('what a page of a mail quotes is no word of its sender', async () => {
  const page = '<div>食堂的留样已送检。</div><blockquote><div>留样在哪里？</div></blockquote>';
  const { reading } = await read(mail(['Content-Type: text/html; charset=utf-8'], page));
  expect(reading.blocks.map(({ role, start, end }) => [role, reading.text.slice(start, end)])).toEqual([
    ['label', '县教育局'],
    ['quote', '留样在哪里？'],
    ['paragraph', '食堂的留样已送检。'],
  ]);
});

describe('isMail', () => {
  test.each([
    ['a sent mail', HEAD, true],
    ['folded fields', ['From: a@b.example', 'Received: from x', '\tby y', 'Date: today'], true],
    ["a browser's archive", ['From: <Saved by Blink>', 'Date: today', 'MIME-Version: 1.0'], false],
    ['a note in the same form', ['From: the canteen', 'To: parents', 'Date: today'], false],
    ['a text', ['食堂：今天没有汤。'], false],
    ['copied', ['From: A <a@b.example>', 'To: B', 'Sent: Monday, 16 November', 'Subject: soup'], true],
    ['without an address', ['From: A', 'To: B', 'Date: Monday', 'Subject: soup'], false],
  ])('%s', (_, lines, expected) => {
    expect(isMail(`${lines.join('\r\n')}\r\n\r\nbody`)).toBe(expected);
  });
});

test('a copy to hidden readers names nobody whom it was sent to: the name of its file tells', () => {
  const copy = 'From: a@b.example\r\nDate: today\r\nMIME-Version: 1.0\r\n\r\nbody';
  expect(isMail(copy, 'answer.EML')).toBe(true);
  expect(isMail(copy, 'page.mhtml')).toBe(false);
  expect(isMail('From: the canteen\r\nDate: today\r\n\r\nbody', 'note.eml')).toBe(false);
});

/** `label: body` of each message, with `> n` where it answers message n. */
async function messagesOf(text: string): Promise<string[]> {
  const { reading } = await read(Buffer.from(text));
  const words = (span: { start: number; end: number } | null) =>
    span === null ? '-' : reading.text.slice(span.start, span.end);
  return (reading.transcript?.messages ?? []).map(
    ({ label, body, reply }) =>
      `${words(label)}: ${words(body)}${reply?.message == null ? '' : ` > ${reply.message}`}`,
  );
}

const COPIED = [
  'From: Jon Bell <press@lifts.example>',
  'To: Ada Marsh <ada@paper.example>',
  'Cc: legal@lifts.example; Orla Finch <orla@lifts.example>',
  'Date: Mon, 16 Nov 2026 10:00:00 +0800',
  'Subject: RE: The lift at Mill Street',
  '',
].join('\n');

describe('a mail that was copied out of its program and answers point by point', () => {
  test('each question is a message of whoever asked, and each answer is tied to it', async () => {
    const body = [
      'Dear Ms Marsh,',
      '',
      '> 1. Is the lift closed?',
      '',
      'It is.',
      '',
      '> 2. Was the guard told to leave?',
      '',
      'He was not told to leave.',
      '',
      '> 3. Will the fees be paid back?',
      '',
      'Kind regards,',
      'Jon Bell',
      '',
      'On Fri, 13 Nov 2026 at 19:20, Ada Marsh <ada@paper.example> wrote:',
      '> Dear Mr Bell, some questions.',
    ].join('\n');
    expect(await messagesOf(`${COPIED}\n${body}`)).toEqual([
      'Jon Bell: Dear Ms Marsh,',
      'Ada Marsh: 1. Is the lift closed?',
      'Jon Bell: It is. > 1',
      'Ada Marsh: 2. Was the guard told to leave?',
      'Jon Bell: He was not told to leave. > 3',
      'Ada Marsh: 3. Will the fees be paid back?',
      'Jon Bell: Kind regards,\nJon Bell > 5',
    ]);
  });

  test('questions copied without a mark', async () => {
    const body = '1. Is the lift closed?\nIt is.\n\n2. Since when?\n\n3. Who checked it?\nHale Lifts.';
    expect(await messagesOf(`${COPIED}\n${body}`)).toEqual([
      'Ada Marsh: 1. Is the lift closed?',
      'Jon Bell: It is. > 0',
      'Ada Marsh: 2. Since when?',
      'Ada Marsh: 3. Who checked it?',
      'Jon Bell: Hale Lifts. > 3',
    ]);
  });

  test('numbered answers to numbered questions below', async () => {
    const body = [
      'Our answers:',
      '',
      '1. It is.',
      '2. Hale Lifts.',
      '',
      'On Fri, 13 Nov 2026 at 19:20, Ada Marsh <ada@paper.example> wrote:',
      '> 1. Is the lift closed?',
      '> 2. Who checked it?',
      '> 3. Who pays?',
    ].join('\n');
    expect(await messagesOf(`${COPIED}\n${body}`)).toEqual([
      'Jon Bell: Our answers:',
      'Ada Marsh: 1. Is the lift closed?',
      'Jon Bell: 1. It is. > 1',
      'Ada Marsh: 2. Who checked it?',
      'Jon Bell: 2. Hale Lifts. > 3',
      'Ada Marsh: 3. Who pays?',
    ]);
  });

  test('one question repeated on top is what the mail answers', async () => {
    const { reading } = await read(Buffer.from(`${COPIED}\n> Is the lift closed?\n\nIt is.`));
    expect(reading.transcript?.messages).toHaveLength(1);
    expect(reading.text).toContain('\nIs the lift closed?\nIt is.');
  });
});

describe('cutExchange', () => {
  test.each([
    ['Yes.\n\nOn Mon, 16 Nov 2026, A Desk wrote:\n> Is it so?', ['Yes.'], 'Is it so?', null],
    ['是。\n在 2026年11月16日，晚报写道：\n是吗？', ['是。'], '是吗？', null],
    ['No.\n-----Original Message-----\nFrom: desk\n', ['No.'], 'From: desk', null],
    ['> one\nanswer\n>> two', ['>one', 'answer', '>two'], '', null],
    ['Nothing quoted.\nHe wrote: no.', ['Nothing quoted.\nHe wrote: no.'], '', null],
    [
      'Yes.\nOn Fri, 13 Nov 2026 at 9:05 pm, Ada Marsh <ada@paper.example> wrote:\n> Is it so?',
      ['Yes.'],
      'Is it so?',
      'Ada Marsh',
    ],
  ])('%j', (text, turns, earlier, earlierBy) => {
    const cut = cutExchange(text);
    expect(cut.turns.map(({ quoted, words }) => (quoted ? `>${words}` : words))).toEqual(turns);
    expect(cut).toMatchObject({ earlier, earlierBy });
  });
});
