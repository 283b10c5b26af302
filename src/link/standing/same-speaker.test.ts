import { describe, expect, test } from 'vitest';
import { inventMember } from '../invent-member.ts';
import { isSameSpeaker } from './same-speaker.ts';
import type { Voice } from './voice.ts';

function voiceOf(source: string): Voice {
  const member = inventMember({ id: source, said: [[source, 'assert', '桥面有裂缝', 'official']] });
  const statement = member.statements[0]!;
  return { member, statement, span: statement.content[0]!, stance: 'asserts' };
}

describe('one speaker', () => {
  test.each([
    ['尹先生', '承包方负责人尹先生'],
    ['住建局副局长卜某', '住建局副局長卜某'],
    ['供水公司', '供水公司相关负责人'],
    ['供水公司方面', '供水公司一名工作人员'],
    ['汀洲高院', '汀洲省高级人民法院'],
    ['Constable Orla Finch', 'Police spokeswoman Orla Finch'],
    ['Mr Tolland', 'the harbour master, Piers Tolland'],
    ['the Harbour Trust', 'a Harbour Trust spokesman'],
  ])('%s is %s', (a, b) => {
    expect(isSameSpeaker(voiceOf(a), voiceOf(b))).toBe(true);
    expect(isSameSpeaker(voiceOf(b), voiceOf(a))).toBe(true);
  });

  test.each([
    ['尹先生', '殷先生'],
    ['供水公司相关负责人', '教育局相关负责人'],
    ['工作人员', '负责人'],
    ['他', '他'],
    ['Constable Orla Finch', 'Constable Piers Tolland'],
    ['Mayor Finch', 'the Mayor of Tollbridge'],
    ['a spokesman', 'a spokeswoman'],
    ['汀洲高院', '汀洲省教育学院附属中学'],
  ])('%s is not %s', (a, b) => {
    expect(isSameSpeaker(voiceOf(a), voiceOf(b))).toBe(false);
    expect(isSameSpeaker(voiceOf(b), voiceOf(a))).toBe(false);
  });
});
