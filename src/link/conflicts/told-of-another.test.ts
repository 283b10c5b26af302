import { expect, test } from 'vitest';
import type { Mention } from '../../model/mention.ts';
import { inventMember } from '../invent-member.ts';
import { areOfAnother } from './told-of-another.ts';

const CHINESE = /\p{Script=Han}/u;
const PERSONS = /何秀兰|何某|柳巧云|Ada Finch|Finch|Orla Marsh/g;

function tell(id: string, content: string) {
  const member = inventMember({
    id,
    published: '2024-05-06',
    said: [['', 'assert', content, 'unknown', '']],
  });
  const language = CHINESE.test(content) ? 'zh-Hans' : 'en';
  const mentions = [...content.matchAll(PERSONS)].map(({ 0: name, index }) => ({
    type: 'person',
    span: { start: index, end: index + name.length },
  })) as unknown as Mention[];
  const span = { start: 0, end: content.length };
  return { member: { ...member, mentions, report: { ...member.report, language } }, sentence: span, span };
}

test.each<[string, string, boolean]>([
  ['何秀兰被辞退', '柳巧云被辞退', true],
  ['何秀兰被辞退', '何秀兰被辞退', false],
  ['何某被辞退', '何秀兰被辞退', false],
  ['何某被辞退', '柳巧云被辞退', true],
  ['店长被辞退', '柳巧云被辞退', false],
  ['何秀兰被辞退', '有人被辞退', false],
  ['2021年停水半个月', '2023年停水半个月', true],
  ['2023年停水半个月', '2023年停水半个月', false],
  ['停水半个月', '2023年停水半个月', false],
  ['Ada Finch was dismissed', 'Orla Marsh was dismissed', true],
  ['Ada Finch was dismissed', 'Finch was dismissed', false],
  ['The pump stopped in 2021', 'The pump stopped in 2023', true],
  ['何秀兰被辞退', 'Orla Marsh was dismissed', false],
])('%s / %s: of another %s', (a, b, expected) => {
  expect(areOfAnother(tell('a', a), tell('b', b))).toBe(expected);
});
