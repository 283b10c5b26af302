import { describe, expect, test } from 'vitest';
import type { Mention } from '../../model/mention.ts';
import { linkClaims } from '../claims/link-claims.ts';
import { inventMember, type Said } from '../invent-member.ts';
import type { Member } from '../member.ts';

/** A member whose hours are mentions: `hours` are `words = TIMEX`. */
function member(id: string, published: string, said: Said, ...hours: readonly string[]): Member {
  const invented = inventMember({ id, published, said: [said] });
  const mentions = hours.map((hour): Mention => {
    const [words, timex] = hour.split(' = ') as [string, string];
    const start = invented.report.text.indexOf(words);
    const span = { start, end: start + words.length };
    return {
      id: `${id}/m${start}`,
      report: id,
      type: 'time',
      span,
      value: null,
      timex,
    } as unknown as Mention;
  });
  const language = /\p{Script=Han}/u.test(invented.report.text) ? 'zh' : 'en';
  return { ...invented, report: { ...invented.report, language }, mentions };
}

function statesOf(...members: Member[]): string[] {
  return linkClaims(members).flatMap(({ standing }) => standing.steps.map(({ state }) => state));
}

describe('another hour of one event denies, and never confirms', () => {
  test.each<[string, Member, Member]>([
    [
      'an inquiry, in English',
      member(
        'a',
        '2026-03-01',
        ['The bakery', 'assert', 'the repairs began at 6.15am', 'company', 'said'],
        '6.15am = T06:15',
      ),
      member(
        'b',
        '2026-03-05',
        ['An inquiry', 'announce', 'the repairs began at 4.35am', 'official', 'found'],
        '4.35am = T04:35',
      ),
    ],
    [
      'an authority, in Chinese',
      member(
        'a',
        '2026-03-01',
        ['面包店', 'assert', '店里6时15分开始装修', 'company', '称'],
        '6时15分 = T06:15',
      ),
      member(
        'b',
        '2026-03-05',
        ['城管局', 'announce', '经查，店里4时35分开始装修', 'official', '通报'],
        '4时35分 = T04:35',
      ),
    ],
  ])('%s', (_what, told, by) => {
    expect(statesOf(told, by)).toContain('denied');
    expect(statesOf(told, by)).not.toContain('confirmed');
  });

  test('the same hour, found by an authority among other things, confirms', () => {
    const told = member(
      'a',
      '2026-03-01',
      ['A tenant', 'assert', 'the repairs began at 4.30am', 'party', 'said'],
      '4.30am = T04:30',
    );
    const by = member(
      'b',
      '2026-03-05',
      [
        'An inquiry',
        'announce',
        'the repairs began at 4.35am, and no oven had been tested',
        'official',
        'found',
      ],
      '4.35am = T04:35',
    );
    expect(statesOf(told, by)).toContain('confirmed');
  });

  test.each<[string, Member, Member]>([
    [
      'the same hour',
      member(
        'a',
        '2026-03-01',
        ['The bakery', 'assert', 'the repairs began at 6.15am', 'company', 'said'],
        '6.15am = T06:15',
      ),
      member(
        'b',
        '2026-03-05',
        ['An inquiry', 'announce', 'the repairs began at 6.20am', 'official', 'found'],
        '6.20am = T06:20',
      ),
    ],
    [
      'another event',
      member(
        'a',
        '2026-03-01',
        ['The bakery', 'assert', 'the repairs began at 6.15am', 'company', 'said'],
        '6.15am = T06:15',
      ),
      member(
        'b',
        '2026-03-05',
        ['An inquiry', 'announce', 'the shop had opened at 9am', 'official', 'found'],
        '9am = T09',
      ),
    ],
    [
      'calls of two',
      member(
        'a',
        '2026-03-01',
        ['A tenant', 'allege', 'he called me at twenty to one', 'party', 'said'],
        'twenty to one = T00:40',
      ),
      member(
        'b',
        '2026-03-05',
        ['The baker', 'assert', 'the landlord phoned at half past ten', 'party', 'said'],
        'half past ten = T10:30',
      ),
    ],
  ])('but not %s', (_what, told, by) => expect(statesOf(told, by)).not.toContain('denied'));
});
