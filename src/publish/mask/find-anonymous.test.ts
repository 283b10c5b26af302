import { expect, test } from 'vitest';
import { mask, reportOf } from '../../../test/mask/mask-fixture.ts';

const asked = (text: string, ...persons: string[]) =>
  mask([
    reportOf(
      text,
      persons.map((name) => ['person', name] as const),
    ),
  ]).anonymous;

test.each<[string, string[], string | null]>([
  ['The pump failed. Don’t put my name on it.', [], null],
  ['Please do not quote me.', [], null],
  ['Keep my name out of this.', [], null],
  ['A porter, Orla Finmere, who asked not to be named, said no.', ['Orla Finmere'], 'Orla Finmere'],
  ['A porter spoke on condition of anonymity.', [], null],
  ['水管早就裂了，别写我名字。', [], null],
  ['一名不愿透露姓名的司机说，水管早就裂了。', [], null],
  ['卓晓棠要求匿名。', ['卓晓棠'], '卓晓棠'],
  ['别说是我说的。', [], null],
])('a request: %s', (text, persons, name) => {
  const [found, ...more] = asked(text, ...persons);
  expect(more).toEqual([]);
  expect(found?.name).toBe(name);
  expect(text).toContain(found?.words);
});

test.each([
  'Do not give me the keys.',
  'They asked for the road to be named after her.',
  'He did not mention my boat.',
  'Don’t use us as a ferry.',
  '别写作业了。',
  '他不愿透露价格。',
  '不要提前登记。',
])('none: %s', (text) => expect(asked(text)).toEqual([]));

test('of a message, who sent it', () => {
  const chat = reportOf('', [], {
    blocks: ['石阶以南', '冷柜停用了，别提我名字', '麦穗同行', '好'].map(
      (words, index) => [index % 2 ? 'paragraph' : 'label', words] as const,
    ),
  });
  const { blocks } = chat.report;
  const message = (label: number) => ({
    kind: 'text' as const,
    label: { start: blocks[label]!.start, end: blocks[label]!.end },
    side: null,
    body: { start: blocks[label + 1]!.start, end: blocks[label + 1]!.end },
    time: null,
    timeFrom: null,
    id: null,
    reply: null,
    box: null,
    confidence: null,
    cut: false,
    reasons: [],
  });
  const transcript = {
    app: null,
    name: null,
    members: null,
    zone: null,
    dateOrder: null,
    image: null,
    messages: [message(0), message(2)],
    separators: [],
  };
  const entry = { ...chat, report: { ...chat.report, transcript } };
  expect(mask([entry]).anonymous).toEqual([{ name: '石阶以南', words: '冷柜停用了，别提我名字' }]);
});
