import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../../test/paragraphs.ts';
import type { ReportKind } from '../../../model/report.ts';
import { type Span, sliceSpan } from '../../../text/span.ts';
import { createPassage } from '../../passage.ts';
import { EN } from '../pack.ts';
import { OWN_ACTS } from './own-statements.ts';

function saidIn(lines: readonly string[], kind: ReportKind, site: string | null = null): string[] {
  const text = lines.join('\n');
  const blocks = paragraphsOf(text);
  const passage = createPassage({ text, blocks, published: null, language: 'en', kind, site });
  const show = (span: Span | null) => (span === null ? '-' : sliceSpan(text, span));
  return EN.findStatements(passage, EN.findMentions(passage)).map(
    ({ source, sourceFrom, content, act, speaker }) =>
      `${show(source)} < ${show(sourceFrom)} | ${content.map(show).join(' / ')} | ${act} | ${speaker}`,
  );
}

test.each(OWN_ACTS.map(({ example, act }) => [example, act]))('%s: %s', (example, act) => {
  expect(saidIn([example], 'notice', 'Hale Bakeries')[0]).toContain(`| ${act} | company`);
});

test('a notice speaks for who published it', () => {
  expect(
    saidIn(
      ['Some parents claim that the oven was old. This is not true.', 'We have sold no stale bread.'],
      'notice',
      'Hale Bakeries',
    ),
  ).toEqual([
    'Some parents < - | that the oven was old | allege | public',
    '- < - | This is not true | deny | company',
    'We < - | We have sold no stale bread | deny | company',
  ]);
});

test('a notice says each of its sentences, of whoever it speaks', () => {
  expect(
    saidIn(
      [
        'The contract with Hale Lifts has been ended.',
        'In all, 78 plots are affected.',
        'Frost was ruled out as a cause.',
        'Our earlier statement that the pool was open was wrong, and we apologise.',
        'Contact: e-mail: pool@hale.example and the office on Mill Lane.',
        'Opening hours of the pool in June',
      ],
      'notice',
      'Hale Borough Council',
    ),
  ).toEqual([
    '- < - | The contract with Hale Lifts has been ended | announce | official',
    '- < - | In all, 78 plots are affected | assert | official',
    '- < - | Frost / as a cause | deny | official',
    '- < - | that the pool was open | deny | official',
  ]);
  expect(saidIn(['In all, 78 plots are affected.'], 'article', 'Hale Echo')).toEqual([]);
});

test('a letter and a mail speak for who signed them', () => {
  const letter = ['Sir,', 'I sold bread there for years.', 'Yours faithfully,', 'Orla Finch', 'Mill Lane'];
  expect(saidIn(letter, 'article')).toEqual([
    'I < Orla Finch | I sold bread there for years | assert | party',
  ]);
  const mail = [
    'On the cause we cannot comment.',
    'Kind regards,',
    'Orla Finch',
    'Press Office, Hale Water Board',
  ];
  expect(saidIn(mail, 'record')).toEqual(['we < Press Office, Hale Water Board |  | decline | official']);
});

test('in a transcript "we" are who has the turn', () => {
  const turns = [
    'HOST: Good morning. We also asked the bakery for an interview.',
    'FINCH: My son was there. I think it is a disgrace.',
  ];
  expect(saidIn(turns, 'article').filter((said) => !said.includes('< -'))).toEqual([
    'We < HOST | the bakery for an interview | ask | media',
    'I < FINCH | it is a disgrace | opinion | party',
  ]);
});

test.each([
  // The reporters' "we"; words in quotation marks; a question; nothing said.
  [['We do not accept gifts from bakers.'], 'article'],
  [['“We will refund all fees,” a poster read in the window.'], 'notice'],
  [['Are we sorry for the oven?'], 'notice'],
  [['I have.'], 'notice'],
  [['We will refund all fees.'], 'chat'],
] as const)('nobody in his own name: %j', (lines, kind) => {
  expect(saidIn(lines, kind).filter((said) => /^(?:we|i) /i.test(said))).toEqual([]);
});
