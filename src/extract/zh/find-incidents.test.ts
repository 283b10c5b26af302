import { expect, test } from 'vitest';
import type { Block } from '../../model/report.ts';
import { createPassage } from '../passage.ts';
import { ZH } from './pack.ts';

function incidentsOf(lines: readonly [Block['role'], string][]) {
  const blocks: Block[] = [];
  let text = '';
  for (const [role, line] of lines) {
    blocks.push({ role, start: text.length, end: text.length + line.length });
    text += `${line}\n`;
  }
  const passage = createPassage({ text, blocks, published: '2024-05-20', language: 'zh-Hans' });
  const mentions = ZH.findMentions(passage);
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return ZH.findIncidents(passage, mentions, ZH.findStatements(passage, mentions)).map((each) => ({
    main: each.main,
    heading: words(each.heading),
    when: each.when,
    outcome: words(each.outcome),
  }));
}

test('a report has one main incident, and one for each earlier case with its date and outcome', () => {
  expect(
    incidentsOf([
      ['title', '清河中学食堂被曝用过期油'],
      ['paragraph', '5月18日，清河中学食堂被曝使用过期的油，引发关注。'],
      ['heading', '另一所学校食堂负责人被免职'],
      ['paragraph', '今年2月，青石中学食堂发现过期罐头，负责人王某被免职。'],
      ['paragraph', '除此之外，今年1月，林安小学食堂停业整顿；去年12月，河口小学食堂负责人被立案调查。'],
    ]),
  ).toEqual([
    { main: true, heading: null, when: '2024-05-18', outcome: null },
    { main: false, heading: '另一所学校食堂负责人被免职', when: '2024-02', outcome: '被免职' },
    { main: false, heading: null, when: '2024-01', outcome: '停业整顿' },
    { main: false, heading: null, when: '2023-12', outcome: '被立案调查' },
  ]);
});

test('an outcome that did not come about is none', () => {
  expect(incidentsOf([['paragraph', '负责人未被免职，家长要求道歉。']])[0]?.outcome).toBeNull();
});

test('an empty text tells no incident', () => expect(incidentsOf([])).toEqual([]));
