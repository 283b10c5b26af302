import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../model/statement.ts';
import { inventVoice } from './invent-voice.ts';
import { isToldByAnother } from './told-by-another.ts';

/** A statement of the police within the words of somebody else. */
function within(outer: string, cue: string, speaker: Speaker) {
  const whole = inventVoice([outer, 'assert', '民警说桥面开裂', speaker, cue]);
  const { text } = whole.member.report;
  const at = text.indexOf('民警');
  const statement = {
    ...whole.statement,
    id: 'r/inner',
    speaker: 'official' as const,
    source: { start: at, end: at + 2 },
    cue: { start: at + 2, end: at + 3 },
    content: [{ start: at + 3, end: at + 7 }],
  };
  return { ...whole, statement, span: statement.content[0]! };
}

describe('within the words of another', () => {
  test.each<[string, string, string, Speaker, boolean]>([
    ['somebody who tells what the police said', '知情人', '称', 'unknown', true],
    ['a neighbour', '邻居', '称', 'public', true],
    ['a paper passes on', '晚报', '报道', 'media', false],
    ['a site that is not known for a medium', '某网', '消息', 'party', false],
  ])('%s', (_, outer, cue, speaker, expected) => {
    expect(isToldByAnother(within(outer, cue, speaker))).toBe(expected);
  });

  test('who speaks himself is told by nobody else', () => {
    expect(isToldByAnother(inventVoice(['民警', 'assert', '桥面开裂']))).toBe(false);
  });
});

test.each([
  ['家属昨日从', '获悉', true],
  ['業主向', '了解到', true],
  ['记者从', '获悉', false],
  ['', '获悉', false],
  ['家属不解。记者从', '获悉', false],
  ['家属从未露面，', '称', false],
])('heard by: %s警方%s', (before, cue, expected) => {
  const voice = inventVoice([`${before}警方`, 'assert', '桥面开裂', 'official', cue]);
  const source = { start: before.length, end: before.length + 2 };
  expect(isToldByAnother({ ...voice, statement: { ...voice.statement, source } })).toBe(expected);
});
