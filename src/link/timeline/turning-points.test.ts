import { expect, test } from 'vitest';
import { sliceSpan } from '../../text/span.ts';
import { createMember, type Member } from '../member.ts';
import { findTurningPoints } from './turning-points.ts';

function turnsOf(text: string, language: 'zh' | 'en', kind = 'article'): string[] {
  const report = {
    id: 'a',
    text,
    language,
    kind,
    blocks: [{ role: 'paragraph', start: 0, end: text.length }],
  };
  const member = createMember(
    {
      report: report as unknown as Member['report'],
      statements: [],
      mentions: [],
      references: [],
      incidents: [],
    },
    'a',
    true,
  );
  return findTurningPoints(member).map((turn) => `${turn.kind}: ${sliceSpan(text, turn.words)}`);
}

test.each<['zh' | 'en', string, string[]]>([
  ['zh', '经查，渡口管理所擅自涨价，免去林苇所长职务。', ['removal: 免去林苇所长职务']],
  ['zh', '多收的票款将于5月9日前全额退还乘客。', ['refund: 全额退还']],
  ['zh', '会上，林苇向乘客公开道歉。', ['apology: 向乘客公开道歉']],
  ['zh', '交通局已责令渡口暂停开船。', ['suspension: 责令渡口暂停']],
  ['zh', '市场监管局已依法对船票公司立案调查。', ['case: 已依法对船票公司立案调查']],
  ['zh', '副镇长韩若水介绍，渡口擅自涨价，免去其所长职务；其余人给予警告处分。', ['removal: 免去其所长职务']],
  ['zh', '渡口对晚点的乘客处以20元罚款。', []],
  ['en', 'Dozens of passengers say they were fined for standing.', []],
  ['zh', '乘客要求渡口向他们公开道歉。', []],
  ['zh', '渡口没有向乘客道歉。', []],
  ['zh', '如果查实，将免去其所长职务。', []],
  ['zh', '网传渡口所长已被免职。', []],
  ['zh', '乘客说：“他们早该被免职了。”', []],
  ['zh', '本报对上述差错向读者致歉。', []],
  ['zh', '对违规问题，将依规依纪严肃处理。', []],
  ['en', 'Ann Hill resigned as ferry master on Tuesday.', ['removal: resigned']],
  ['en', 'The harbour board is to refund 212 passengers, after a review.', ['refund: is to refund']],
  [
    'en',
    'The master has been suspended pending a hearing, the board said.',
    ['suspension: has been suspended'],
  ],
  ['en', 'The board apologised to passengers.', ['apology: apologised']],
  ['en', 'Passengers called for the master, who has not resigned, to go.', []],
  ['en', 'The board said it would refund passengers if the ferry was late.', []],
  ['en', 'The board has never apologised.', []],
  ['en', '"They were sacked for nothing," she said.', []],
  ['en', 'We apologise for the error.', []],
])('%s %s', (language, text, expected) => expect(turnsOf(text, language)).toEqual(expected));

test('a chat only hears of it', () => {
  expect(turnsOf('林苇已被免职。', 'zh', 'chat')).toEqual([]);
});
