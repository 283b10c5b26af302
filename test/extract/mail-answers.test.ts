import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { createMember } from '../../src/link/member.ts';
import { findOpenPoints } from '../../src/link/open-points/find-open-points.ts';
import type { Report } from '../../src/model/report.ts';
import { readCapture } from '../../src/read/read-capture.ts';
import { sliceSpan } from '../../src/text/span.ts';

const MAIL = [
  'From: Jon Bell <press@lifts.example>',
  'To: Ada Marsh <ada@paper.example>',
  'Date: Mon, 16 Nov 2026 10:00:00 +0800',
  'Subject: RE: The lift at Mill Street',
  '',
  'Dear Ms Marsh,',
  '',
  'Thank you for your email.',
  '',
  '> 1. Is it correct that the caretaker Dan Pell was dismissed?',
  '',
  'Mr Pell retired in May. He was not dismissed. We do not know why the notice says so.',
  '',
  '> 2. Did your staff ask tenants to stay silent?',
  '',
  'We deny this. One clerk praised their patience.',
  '',
  '> 3. What did the repair cost?',
  '',
  'We will not comment on contracts. The lift has run again since 3 November.',
  '',
  '> 4. Who pays for the taxis?',
  '',
  'The board is looking at it and it would be premature to comment.',
  '',
  '> 5. Will the second lift close?',
  '',
  '',
  'Kind regards,',
  'Jon Bell',
  'Press Office, Hale Lifts Ltd',
  '',
  'On Fri, 13 Nov 2026 at 19:20, Ada Marsh <ada@paper.example> wrote:',
  '> Dear Mr Bell, I am writing about the lift.',
].join('\n');

async function readMail(text: string) {
  const outcome = await readCapture({ bytes: Buffer.from(text), path: 'answer.txt', url: null });
  if (outcome.kind === 'unread') throw new Error(outcome.message);
  const report = { id: 'r1', ...outcome.readings[0]! } as unknown as Report;
  const found = extract(report);
  const member = createMember({ report, ...found } as never, 'o1', true);
  return { text: report.text, statements: found.statements, open: findOpenPoints(member) };
}

test('whoever asked asks, whoever answered denies, declines, does not know: sentence by sentence', async () => {
  const { text, statements } = await readMail(MAIL);
  const own = statements.filter(({ cue }) => cue === null);
  const told = own.map(
    ({ act, source, speaker, content }) =>
      `${act} ${sliceSpan(text, source!)} (${speaker}): ${content.map((span) => sliceSpan(text, span)).join(' ')}`,
  );
  expect(new Set(told)).toEqual(
    new Set([
      'ask Ada Marsh (media): Is it correct that the caretaker Dan Pell was dismissed?',
      'assert Jon Bell (company): Mr Pell retired in May.',
      'deny Jon Bell (company): He was not dismissed.',
      'unaware Jon Bell (company): We do not know why the notice says so.',
      'ask Ada Marsh (media): Did your staff ask tenants to stay silent?',
      'deny Jon Bell (company): We deny this.',
      'assert Jon Bell (company): One clerk praised their patience.',
      'ask Ada Marsh (media): What did the repair cost?',
      'decline Jon Bell (company): We will not comment on contracts.',
      'assert Jon Bell (company): The lift has run again since 3 November.',
      'ask Ada Marsh (media): Who pays for the taxis?',
      'decline Jon Bell (company): The board is looking at it and it would be premature to comment.',
      'ask Ada Marsh (media): Will the second lift close?',
    ]),
  );
});

test('what was left blank, declined or not known is open, and what was answered is not', async () => {
  const { text, open } = await readMail(MAIL);
  expect(open.map(({ kind, span }) => `${kind}: ${sliceSpan(text, span)}`)).toEqual([
    'unaware: We do not know why the notice says so.',
    'declined: We will not comment on contracts.',
    'declined: The board is looking at it and it would be premature to comment.',
    'unanswered: Will the second lift close?',
  ]);
});

test('a point that is only named is told by nobody', async () => {
  const { text, statements } = await readMail(MAIL);
  const nested = statements.filter(({ cue }) => cue !== null);
  const words = nested.map(({ content }) => content.map((span) => sliceSpan(text, span)).join(' '));
  expect(words.filter((said) => /dismissed|stay silent/.test(said))).toEqual([]);
});
