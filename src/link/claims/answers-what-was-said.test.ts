import { expect, test } from 'vitest';
import type { Statement } from '../../model/statement.ts';
import { sliceSpan } from '../../text/span.ts';
import { createMember } from '../member.ts';
import { answeredStatements } from './answers-what-was-said.ts';

/** What the last statement answers of a report; each is `[source, content]`, '' for an answer not given. */
function answered(text: string, ...said: readonly (readonly [source: string, content: string])[]): string[] {
  let from = 0;
  const spanOf = (words: string) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { start, end: from };
  };
  const statements = said.map(([source, content], at) => ({
    id: `r/s${at}`,
    source: spanOf(source),
    sourceFrom: null,
    cue: null,
    content: content === '' ? [] : [spanOf(content)],
  })) as unknown as Statement[];
  const blocks = [{ role: 'paragraph', start: 0, end: text.length }];
  const extracted = { report: { id: 'r', text, blocks }, statements, mentions: [] };
  const member = createMember(extracted as unknown as Parameters<typeof createMember>[0], 'o', true);
  return answeredStatements(member, statements.at(-1)!).map(({ content }) => sliceSpan(text, content[0]!));
}

test.each<[string, string[], ...Parameters<typeof answered>]>([
  [
    'a question of another thing of the same shed',
    [],
    '邻居说面包店起火。至于面包店为何没有自动断电，店主未回应。',
    ['邻居', '面包店起火'],
    ['店主', ''],
  ],
  [
    'the thing that is asked about',
    ['断电开关失效'],
    '邻居说断电开关失效。对于断电开关是否失效，店主未回应。',
    ['邻居', '断电开关失效'],
    ['店主', ''],
  ],
  [
    'in one sentence',
    ['面包店掺了旧面'],
    '邻居说面包店掺了旧面，但店主未回应。',
    ['邻居', '面包店掺了旧面'],
    ['店主', ''],
  ],
  [
    'the body that the claim speaks of',
    ['渡口停电'],
    '船工称渡口停电。渡口未回应。',
    ['船工', '渡口停电'],
    ['渡口', ''],
  ],
  [
    'also in the next line',
    ['the ferry leaks'],
    'A rower said the ferry leaks.\nThe ferry office did not reply.',
    ['A rower', 'the ferry leaks'],
    ['The ferry office', ''],
  ],
  [
    'it points',
    ['一年只查一次'],
    '保洁员说一年只查一次。对此，街道未回应。',
    ['保洁员', '一年只查一次'],
    ['街道', ''],
  ],
  [
    'the question names it',
    ['秋千断了'],
    '家长说秋千断了。\n园长说明天停课。\n就秋千一事，街道未回应。',
    ['家长', '秋千断了'],
    ['园长', '明天停课'],
    ['街道', ''],
  ],
])('spoken to: %s', (_, expected, text, ...said) => expect(answered(text, ...said)).toEqual(expected));

test.each<[string, ...Parameters<typeof answered>]>([
  [
    'another matter was asked',
    '店员说面包店换了锁。面包店对停车费未回应。',
    ['店员', '面包店换了锁'],
    ['面包店', ''],
  ],
  [
    'in English',
    'A clerk said the bakery is shut. Asked whether buses run, the bakery said it did not know.',
    ['A clerk', 'the bakery is shut'],
    ['the bakery', ''],
  ],
  ['a body of another matter', '船工称渡口停电。街道未回应。', ['船工', '渡口停电'], ['街道', '']],
  [
    'one in English',
    'A rower said the ferry leaks. Neither Harbick nor its parent returned calls.',
    ['A rower', 'the ferry leaks'],
    ['Harbick', ''],
  ],
  ['far above', '船工称渡口停电。天很热。岸边人多。渡口未回应。', ['船工', '渡口停电'], ['渡口', '']],
  [
    'another line begins',
    '保洁员说一年只查一次。\n对此，街道未回应。',
    ['保洁员', '一年只查一次'],
    ['街道', ''],
  ],
  [
    'its own words',
    'Lin Mo said he quit the ferry, though Lin declined.',
    ['Lin Mo', 'he quit the ferry'],
    ['Lin', ''],
  ],
  [
    'somebody else spoke last',
    '船工称渡口停电。渡口说没停。渡口未回应。',
    ['船工', '渡口停电'],
    ['渡口', '没停'],
    ['渡口', ''],
  ],
])('left open: %s', (_, text, ...said) => expect(answered(text, ...said)).toEqual([]));
