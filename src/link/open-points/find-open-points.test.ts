import { expect, test } from 'vitest';
import { sliceSpan } from '../../text/span.ts';
import { type InventedMember, inventMember } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { findOpenPoints } from './find-open-points.ts';

function openIn(...said: InventedMember['said']): string[] {
  const member = inventMember({ id: 'a', said });
  return findOpenPoints(member).map(({ kind, span }) => `${kind}: ${sliceSpan(member.report.text, span)}`);
}

test.each<[string, InventedMember['said'], string[]]>([
  ['a question that nothing answers', [['记者', 'ask', '渡口何时恢复']], ['unanswered: 记者称渡口何时恢复']],
  [
    'one that is answered',
    [
      ['记者', 'ask', '渡口何时恢复'],
      ['船工', 'assert', '明天恢复'],
    ],
    [],
  ],
  [
    'how somebody is named is no answer declined',
    [['渡口', 'decline', '姓名的船工说，渡口停电', 'party', '不愿透露']],
    [],
  ],
  [
    'what is not told is',
    [['渡口', 'decline', '停电原因', 'party', '不愿透露']],
    ['declined: 渡口不愿透露停电原因'],
  ],
  ['nor is a name in English', [['a man, who', 'decline', 'named', 'party', ' declined to be ']], []],
  ['an appeal asks nothing', [['渡口', 'ask', '请大家不要信谣', 'official', '：']], []],
  ['nor does that of a paper', [['本報', 'ask', '我們促請當局公開錄像', 'media', '：']], []],
  ['nor one whose word is the cue', [['本報', 'ask', '渡口公開錄像', 'media', '促請']], []],
  [
    'an appeal with a question does',
    [['家长', 'ask', '请渡口说明何时恢复', 'public', '：']],
    ['unanswered: 家长：请渡口说明何时恢复'],
  ],
  ['an admission is nothing open', [['林苇', 'assert', '我们没有核实，这是我们的失误']], []],
  ['nor talk that is called false', [['渡口', 'deny', '网传“求救电话无人应答”与事实不符']], []],
  [
    'but that nobody answered is',
    [['渡口', 'assert', '“求救电话”无人应答']],
    ['unanswered: 渡口称“求救电话”无人应答'],
  ],
  ['nor what he says he did not check', [['林苇', 'opinion', '我当时没有核实船期，这是错误的']], []],
  ['nor of a post that is gone', [['方遥', 'confirm', '没有核实过，我已经删了']], []],
  ['nor what is taken back', [['渡口', 'assert', '此前说法未经核实，现予收回']], []],
  [
    'what nobody has checked is',
    [['渡口', 'assert', '该说法未经核实']],
    ['unconfirmed: 渡口称该说法未经核实'],
  ],
])('%s', (_, said, expected) => expect(openIn(...said)).toEqual(expected));

/** Question and answer, each a line. */
function turns(
  ...lines: readonly [label: string, act: 'ask' | 'decline' | 'unaware', words: string][]
): Member {
  const member = inventMember({ id: 'a', said: [] });
  let text = '';
  const statements = lines.map(([label, act, words], index) => {
    const start = text.length;
    text += `${label}${words}\n`;
    const content = [{ start: start + label.length, end: text.length - 2 }];
    return { id: `a/${index}`, source: null, sourceFrom: null, cue: null, content, act };
  });
  const sentences = statements.map(({ content: [part] }) => ({ start: part!.start - 2, end: part!.end + 1 }));
  return { ...member, report: { ...member.report, text }, sentences, statements } as unknown as Member;
}

test('a question that somebody declines to answer in the next line stands once, as what he said', () => {
  const kinds = (member: Member) => findOpenPoints(member).map(({ kind }) => kind);
  expect(kinds(turns(['问：', 'ask', '录像会公布吗？'], ['答：', 'decline', '这是证据。']))).toEqual([
    'declined',
  ]);
  expect(
    kinds(
      turns(
        ['问：', 'ask', '录像会公布吗？'],
        ['问：', 'ask', '何时恢复？'],
        ['答：', 'unaware', '不知道。'],
      ),
    ),
  ).toEqual(['unanswered', 'unaware']);
});

test('a question in a chat that the next message does not know the answer to stands once, as what is said there', () => {
  const member = turns(['石榴\n', 'ask', '汤里加了什么？'], ['锅巴\n', 'unaware', '我也不清楚。']);
  const messages = member.statements.map(({ content: [body] }) => ({
    label: { start: body!.start - 3, end: body!.start - 1 },
    body,
    reply: null,
  }));
  const chat = { ...member, report: { ...member.report, transcript: { messages } } } as unknown as Member;
  expect(findOpenPoints(chat).map(({ kind }) => kind)).toEqual(['unaware']);
});
