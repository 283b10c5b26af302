import { describe, expect, test } from 'vitest';
import type { Statement } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import { inventMember } from '../invent-member.ts';
import { createMember, type Member } from '../member.ts';
import { voiceOf } from './voice-of.ts';

/** A report of one text, of which `source` says `content` by `cue`, where they stand in it. */
function tell(text: string, source: string, cue: string, content: string): Member {
  const member = inventMember({ id: 'a', said: [['x', 'assert', 'y', 'party']] });
  const spanOf = (words: string): Span => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const statement: Statement = {
    ...member.statements[0]!,
    source: spanOf(source),
    cue: spanOf(cue),
    content: [spanOf(content)],
  };
  const report = {
    ...member.report,
    text,
    blocks: [{ role: 'paragraph' as const, start: 0, end: text.length }],
  };
  return createMember({ ...member, report, statements: [statement] }, 'o', true);
}

const voiceAt = (member: Member, clause: string) => {
  const start = member.report.text.indexOf(clause);
  const { source, speaker } = voiceOf(member, { start, end: start + clause.length });
  return [source, speaker];
};

describe('who says a clause', () => {
  test.each<[string, Member, string, string]>([
    [
      'marks of quotation are no words of it',
      tell('"I never rang the depot," she said.', 'she', 'said', 'I never rang the depot,'),
      '"I never rang the depot,"',
      'she',
    ],
    [
      'the clause goes on behind who speaks',
      tell(
        '"I was baking bread all night," said Mr Penn, 39, a cook.',
        'Mr Penn',
        'said',
        'I was baking bread all night,',
      ),
      '"I was baking bread all night," said Mr Penn, 39, a cook',
      'Mr Penn',
    ],
    ['Chinese', tell('“灯早就坏了”，店主说。', '店主', '说', '灯早就坏了'), '“灯早就坏了”', '店主'],
  ])('%s', (_, member, clause, source) => {
    expect(voiceAt(member, clause)).toEqual([source, 'party']);
  });

  test('the report itself, where a statement is only a small part of a clause', () => {
    const member = tell(
      'The oven that the baker called "old" was bought by the town in the spring of last year.',
      'the baker',
      'called',
      'old',
    );
    expect(voiceAt(member, member.report.text)).toEqual(['', null]);
  });

  test('the report itself, beside a statement', () => {
    const member = tell('The shop is shut. "I am ill," she said.', 'she', 'said', 'I am ill,');
    expect(voiceAt(member, 'The shop is shut')).toEqual(['', null]);
  });
});
