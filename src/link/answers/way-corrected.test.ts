import { describe, expect, test } from 'vitest';
import { linkClaims } from '../claims/link-claims.ts';
import { inventMember, type Said } from '../invent-member.ts';
import type { Member } from '../member.ts';
import type { Telling } from './telling.ts';
import { CORRECTIONS, isCorrection } from './way-corrected.ts';

function withAmount(member: Member): Member {
  const start = member.report.text.indexOf('5人');
  if (start < 0) return member;
  const span = { start, end: start + '5人'.length };
  const mention = { id: 'm', report: member.report.id, type: 'amount', span, reasons: [] };
  return { ...member, mentions: [mention as unknown as Member['mentions'][number]] };
}

type Outlets = readonly [string | null, string | null];

function withOutlet(member: Member, outlet: string | null): Member {
  return { ...member, report: { ...member.report, outlet } };
}

/** `[words, state]` of each claim of two reports. */
function statesOf(first: Said, second: Said, outlets: Outlets = [null, null]): string[] {
  const told = withAmount(inventMember({ id: 'a', published: '2026-03-01', said: [first] }));
  const by = inventMember({ id: 'b', published: '2026-03-05', said: [second] });
  const members = [told, by].map((member, at) => withOutlet(member, outlets[at]!));
  return linkClaims(members).map(
    ({ words: { report, span }, standing }) =>
      `${(report === 'a' ? told : by).report.text.slice(span.start, span.end)}: ${standing.state}`,
  );
}

describe('a paper corrects what it had reported', () => {
  const member = inventMember({ id: 'a', said: [] });
  test.each(CORRECTIONS.map(({ example }) => [example]))('%s', (whole) => {
    expect(isCorrection({ member, whole } as Telling)).toBe(true);
  });

  test.each([
    ['The words were ours, not his.', true],
    ['This has since been corrected.', true],
    ['An earlier version of the bus ran on coal.', false],
    ['The bus was wrongly parked.', false],
    ['本报此前报道称厨师没有关烤箱。', false],
    ['The words were hard to read.', false],
  ])('%s %s', (whole, is) => {
    expect(isCorrection({ member, whole } as Telling)).toBe(is);
  });

  test('and the claim that it repeats is taken back', () => {
    const told: Said = ['食堂经理高某', 'assert', '厨师下班前没有关烤箱', 'company'];
    const by: Said = ['本报', 'assert', '厨师下班前没有关烤箱，与事实不符，特此更正', 'media', '此前报道称'];
    expect(statesOf(told, by)).toContain('厨师下班前没有关烤箱: retracted');
    const other: Said = ['本报', 'assert', '食堂周一停业，与事实不符，特此更正', 'media', '此前报道称'];
    expect(statesOf(told, other)).not.toContain('厨师下班前没有关烤箱: retracted');
  });

  test.each<[string | null, string | null, boolean]>([
    ['临沅晨报', '临沅晨报网', true],
    [null, '河湾日报', true],
    ['临沅晨报', null, true],
    [null, null, true],
    ['临沅晨报', '河湾日报', false],
  ])('of a report of %s in one of %s', (outlet, other, isBack) => {
    const told: Said = ['食堂经理高某', 'assert', '厨师下班前没有关烤箱', 'company'];
    const by: Said = ['本报', 'assert', '厨师下班前没有关烤箱，与事实不符，特此更正', 'media', '此前报道称'];
    expect(statesOf(told, by, [outlet, other]).includes('厨师下班前没有关烤箱: retracted')).toBe(isBack);
  });
});

describe('who counted before counts anew', () => {
  const told: Said = ['县消防救援大队', 'assert', '面包店脚手架倒塌，5人受伤'];
  test.each<[string, Said, boolean]>([
    ['更正为6人', ['县消防救援大队', 'assert', '面包店脚手架倒塌受伤人数更正为6人'], true],
    ['the same figure', ['县消防救援大队', 'assert', '面包店脚手架倒塌受伤人数更正为5人'], false],
    ['another body', ['市急救中心', 'assert', '面包店脚手架倒塌受伤人数更正为6人'], false],
    ['no correction', ['县消防救援大队', 'assert', '面包店脚手架倒塌受伤人数为6人'], false],
  ])('%s', (_what, by, isBack) => {
    expect(statesOf(told, by).includes('5人受伤: retracted')).toBe(isBack);
  });
});
