import { describe, expect, test } from 'vitest';
import { linkClaims } from '../claims/link-claims.ts';
import { type InventedMember, inventMember, type Said } from '../invent-member.ts';

function statesOf(first: Said, second: Said, heading: Partial<InventedMember> = {}): string[] {
  const told = inventMember({ id: 'a', published: '2026-03-01', said: [first], ...heading });
  const by = inventMember({ id: 'b', published: '2026-03-05', said: [second] });
  const kind = heading.title === undefined ? told.report.kind : 'notice';
  return linkClaims([{ ...told, report: { ...told.report, kind } }, by]).flatMap(({ standing }) =>
    standing.steps.map(({ state }) => state),
  );
}

describe('who takes back what was said', () => {
  test.each<[string, Said, Said]>([
    [
      'an official his own words',
      ['社区党总支书记丁兰', 'assert', '面包店门口的探头半年前就坏了', 'official'],
      ['社区党总支书记丁兰', 'assert', '我记错了，坏的是后门的探头', 'official', '收回了这一说法：'],
    ],
  ])('%s', (_what, told, by) => expect(statesOf(told, by)).toContain('retracted'));

  test.each<[string, boolean]>([
    ['此前通报中“消防通道畅通”的表述不准确', true],
    ['此前通报中“消防通道畅通”的表述准确', false],
    ['此前通报中“烤炉完好”的表述不准确', false],
  ])('an authority words of a notice: %s %s', (words, isTakenBack) => {
    const told: Said = ['区政府', 'announce', '面包店的消防通道畅通', 'official', '通报'];
    const by: Said = ['应急局局长', 'confirm', words, 'official', '说'];
    const states = statesOf(told, by, { title: '关于面包店火灾的情况通报' });
    expect(states.includes('retracted')).toBe(isTakenBack);
  });

  test.each<[string, Said, Said]>([
    [
      'an apology that does not say for what',
      ['街道办事处', 'assert', '街道另找一家面包店供餐', 'official'],
      ['街道办事处', 'announce', '就此前说明中的不实表述致歉', 'official', '通报'],
    ],
    [
      'another official',
      ['社区书记丁兰', 'assert', '面包店门口的探头半年前就坏了', 'official'],
      ['消防队长何平', 'assert', '我记错了，面包店后门的探头是好的', 'official', '说'],
    ],
  ])('but not %s', (_what, told, by) => expect(statesOf(told, by)).not.toContain('retracted'));
});
