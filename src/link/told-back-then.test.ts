import { expect, test } from 'vitest';
import type { Mention } from '../model/mention.ts';
import { createMember, type Member } from './member.ts';
import { isOfAnotherYear } from './told-back-then.ts';

const VALUES: Readonly<Record<string, string>> = {
  '2019年': '2019',
  今年3月: '2023-03',
  'May 2019': '2019-05',
};

const timesIn = (text: string): Mention[] =>
  [...text.matchAll(/2019年|今年3月|May 2019/g)].map(({ 0: words, index }) => ({
    id: `time-${index}`,
    report: 'invented',
    type: 'time',
    span: { start: index, end: index + words.length },
    value: VALUES[words]!,
    timex: null,
    reasons: [],
  }));

const member = (id: string, language: string, text: string): Member => {
  const report = {
    ...{
      id,
      text,
      title: null,
      published: '2023-04-02',
      language,
      kind: 'article',
      outlet: null,
      byline: null,
    },
    ...{ site: null, url: null, canonical: null, reasons: [], issues: [] },
    blocks: [{ role: 'paragraph', start: 0, end: text.length }],
  } as unknown as Member['report'];
  return createMember(
    { report, statements: [], mentions: timesIn(text), references: [], incidents: [] },
    `origin-${id}`,
    true,
  );
};

test.each([
  // The rumour of another year was denied.
  [
    'zh',
    '早在2019年就有停产传言。当时厂长否认了停产传言。',
    '停产传言。',
    '网上突然传出该厂停产的消息。',
    true,
  ],
  [
    'en',
    'In May 2019 there was talk of a closure. Back then Ms Amber denied the closure.',
    'closure.',
    'Posts say that the dairy is to face closure.',
    true,
  ],
  // The other report tells of that year, too.
  ['zh', '早在2019年就有停产传言。当时厂长否认了停产传言。', '停产传言。', '2019年网上传出该厂停产。', false],
  // Of this year, or of no named time.
  ['zh', '今年3月有停产传言。当时厂长否认了停产传言。', '停产传言。', '网上突然传出该厂停产的消息。', false],
  ['zh', '有停产传言。当时厂长否认了停产传言。', '停产传言。', '网上突然传出该厂停产的消息。', false],
  // Nothing points back.
  ['zh', '2019年投产。厂长否认了停产传言。', '停产传言。', '网上突然传出该厂停产的消息。', false],
  // 当时间 is no 当时.
  ['zh', '2019年投产。当时间过去，厂长否认了停产传言。', '停产传言。', '网上突然传出该厂停产的消息。', false],
])('%s: %s', (language, text, words, otherText, expected) => {
  const one = member('a', language, text);
  const other = member('b', language, otherText);
  const start = text.lastIndexOf(words);
  const places = [
    { member: one, span: { start, end: start + words.length - 1 } },
    { member: other, span: { start: 0, end: otherText.length } },
  ] as const;
  expect(isOfAnotherYear(places[0], places[1])).toBe(expected);
  expect(isOfAnotherYear(places[1], places[0])).toBe(expected);
});
